import type { Span } from '../../document/span.js'
import { chineseWatched } from '../../language/chinese/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { DismissalCandidate } from '../claims/dismissal.js'

const wholesale = /^(?:西药|西医|西成药|(?:医院|医生|医师|大夫)[\u4e00-\u9fff]{0,4}药|(?:传统|常规|标准|正规|西医)的?[\u4e00-\u9fff]{2,4})/
/** That it does nothing, or harm: 治标不治本, 只能缓解症状, 越治越重. */
const ofNoUse = [
  '治标不治本|标而不治本|无效',
  '没有?(?:什么)?(?:用|效果|疗效)',
  '不管用|毫无用处|毫无作用|无济于事|束手无策|无能为力',
  '效果(?:不佳|甚微|不好|不理想|很差|差)',
  '疗效(?:不佳|甚微|不好|不理想|差)',
  '只(?:能|是|会)?(?:治标|掩盖|压制|缓解症状|控制症状|暂时)',
  '仅(?:能)?(?:治标|掩盖)',
  '(?:只|仅|不过)(?:能|是|会)?[把将](?:症状|病情|疼痛)[^,。;?!]{0,4}(?:压|盖|掩)',
  '(?:[^,。;?!]{0,8},)?[^,。;?!]{0,8}[把将][肝肾胃身脑心免][^,。;?!]{0,4}[吃弄搞打用][坏垮伤]',
  '有毒|毒害|伤身|越治越(?:重|坏|差)|弊大于利|百害而?无一利|是毒药',
  '(?:,(?:其实|根本|压根|完全)?)?治不了(?:本|根|病|好)',
].join('|')
const uselessWholesale = new RegExp(String.raw`^[^,。;?!]{0,16}?(?:,?\s*(?:都|也|均|根本|完全|往往|几乎|只是|其实)?\s*)(?:${ofNoUse})`)
const harms = '伤[肝肾胃身脑心]|毒害|麻痹|麻醉|压制|掩盖|拖延|透支|毁|摧毁|破坏|败坏|耗[干尽损]|损害|打垮|拖垮|搞垮|吃垮'
const patientOrBody = '人|患者|病人|你|您|身体|免疫力|病情|脑子?|大脑|[肝肾胃骨][^,。;?!]{0,2}|体质|元气|皮肤'
const ruined = '死|垮|坏|差|虚|糟|毁|弱|瘾|严重|恶化|丢了?命|笨|傻|呆|脆|薄'
const ruin = '自杀|送死|送命|毒素|毒药|毒物|下毒|害人|害命|骗钱|骗局|透支|饮鸩止渴|浪费钱'
/** What is said of one kind of care, such as 化疗, has to be stronger: 只会伤肝, 越吃越依赖, 等于自杀. */
const ofNoUseOrHarmful = [
  '治标不治本|毫无用处|根本没用|根本无效|都是骗人',
  '又[^,。;]{1,2}又(?:没用|没效|伤身|害人)',
  '[把将]人[吃打治做用弄][^,。;]{0,2}[傻坏垮死残废呆]',
  '是[^,。;]{0,6}(?:圈套|骗局|赚钱的?(?:工具|手段|把戏)|敛财)',
  '是[毒害](?=$|[,。!;])|是毒药|等于毒药|就是毒药|弊大于利|(?:有)?百害而?无一利',
  `(?:(?:只|仅|光|净|不过|无非)(?:能|是|会|有)?(?:在)?(?:${harms}))`,
  '(?:[^,。;?!]{0,8},)?(?:根本|压根|完全|永远|其实|从来)+(?:就)?(?:治不[了好]|不能?治病|不起作用|没作用|没效)',
  '越[吃治用打做]越(?:重|坏|差|糟|依赖|虚|多)',
  '(?:只|仅|不过)(?:能|是|会)?(?:治标|掩盖症状|[压盖拖遮][住着])',
  `(?:只会|就是|就会|只是|反而|其实|根本)[^,。;?!]{0,4}[让使把叫令害](?:${patientOrBody})[^,。;?!]{0,8}(?:${ruined})`,
  `(?:等于|等同于?|无异于|就是|相当于|简直是)(?:在)?(?:[^,。;?!]{0,4}(?:${ruin}))`,
].join('|')
const uselessNamed = new RegExp(`^[^,。;?!]{0,14}?(?:${ofNoUseOrHarmful})`)
/** "对传统疗法无效的患者", "药物无效时": a condition, not a verdict. */
const relative = /^(?:的|时|后|者|或|、|、?(?:疗效低|不耐受))/
const conditional = /(?:如果|若|如|当|对于|对|经|一旦|倘若|假如|用)[^,。]{0,12}$/

const stopBefore =
  /(?:停掉|停用|停服|停止(?:使用|服用|注射)?|扔掉|丢掉|甩掉|丢弃|摆脱(?:了)?|告别(?:了)?|戒掉|放弃|省掉|代替|替代|取代)(?:了)?[^,。;]{0,6}$/
const noNeed = '再也不用|从此不用|从此告别|不用|不必|[无毋]需|不需要?|不使|不再|不靠|没(?:有)?必要'
/** Much needs no drugs; that a product makes them needless is another matter. */
const needless = new RegExp(`(?:${noNeed})(?:再|去)?(?:吃|食|打|服|服用|做|注射|依赖|靠|接受|进行|使用)?[^,。;]{0,4}$`)
const avoidBefore = /(?:避免|免受|远离|杜绝|规避)(?:了)?[^,。;]{0,8}$/
const harmAfter = /^(?:类|等)?(?:类?药物)?的?(?:毒)?(?:副作用|不良反应|毒性|伤害|痛苦|危害|风险)/
/** The care stands first: ACEI的副作用也能避免, 激素可以减量. */
const avoidedAfter = /^(?:类|等)?(?:类?药物)?的?(?:毒)?(?:副作用|不良反应|毒性|风险)(?:\([^)]{0,16}\))?[^,。;]{0,4}(?:可以?|能够?|得以)[^,。;]{0,3}(?:避免|免去|规避|免除)/
const lessened = '[丢扔]进垃圾桶|减量|停用|停掉|停药|停了|丢了|丢掉|扔了|扔掉|省了|收起来|不吃|不用|不打'
const reducedAfter = new RegExp(`^(?:药?[膏片物瓶丸])?(?:也|都|就|便|统统|通通|全部?)?(?:可以?|能够?|即可)(?:逐渐|慢慢|直接|统统|通通|全部)?(?:${lessened})`)
const lessDependence = /(?:减少|降低|摆脱|减轻)(?:对)?$/
const dependenceAfter = /^(?:的)?依赖(?!性)/
const forever = /再也|从此|(?:根本|完全|压根)(?:就)?不[用必需]|(?:不[用必使]|[无毋]需|不需要?)再/
/** 透析就成了过去式 */
const outdated = /^(?:从此|就|将|都|已|也)?(?:会)?(?:成了?|成为|变成)(?:过去式?|历史)/
/** 别再傻傻吃降压药了: the reader is told to stop. That one should not take them at will is advice. */
const toldToStop = /(?:别|不要|甭|莫|勿)再(?![^,。;]{0,8}(?:乱|滥|随便|擅自|自行|过量|盲目|偷偷))[^,。;]{0,6}(?:吃|服|打|用|做|喝|依赖|相信|注射|接受)[^,。;]{0,4}$/
const atLast = /^[^,。;]{0,4}了/
const givenUp = [
  '停了|停掉|扔了|扔掉|丢了|丢掉|断了|不(?:再)?吃了',
  '(?:不用|不必|[无毋]需|没(?:有)?必要)再?[吃打服用][着它]?了?',
  '戒了|撤了',
].join('|')

/** 医院开的药全扔了: care was dropped, after something else was taken up. */
const dropped = new RegExp(`^(?:也|都|全部?|就|便|统统|早就|早已|已经|直接|慢慢|立刻|马上|通通){0,3}(?:${givenUp})`)
const takenUp = /自从|[用吃喝练做试](?:了|过|完|着|上(?!了?当))|坚持|改[用吃喝]|改为|换成/
const permitted = /可以|可(?=[^能]|$)|便能|就能|都能|能够|能|即可|再也|从此|让[您你]|帮(?:助)?[您你]|直接|轻松|彻底|放心|就行/
/** Replacement is also the name of treatments. */
const replacementTherapy = /^[^,。]{0,4}(?:治疗|疗法)/
const supervised = /医生|医师|医嘱|大夫|药师|专科|医院|指导下|监测|评估|就医|就诊|复诊|遵/
/** 医生开的药, 医生只会: whose medicine it is and what doctors are blamed for is nobody's advice. */
const prescribed = /(?:医院|医生|医师|大夫)(?:(?:给[^,。;]{0,3})?(?:开|配)[^,。;]{0,4}药|(?:只|不|都|从不|总是?)(?:会|是|想|敢|肯|愿|能))/g
const timed = /前|期间|若|如果|如需|当|术后|孕期|备孕/

/** The dismissals of care in a Chinese sentence. `care` are the names of care in it, in order. */
export function findChineseDismissals(sentence: Sentence, care: readonly Span[]): DismissalCandidate[] {
  const { folded } = sentence
  return care.flatMap(({ start, end }): DismissalCandidate[] => {
    const before = folded.slice(Math.max(0, start - 24), start)
    const after = folded.slice(end, end + 48)
    const verdict = (wholesale.test(folded.slice(start, end)) ? uselessWholesale : uselessNamed).exec(after)
    if (verdict && !relative.test(after.slice(verdict[0].length)) && !conditional.test(before.replace(/.*[,。;:]/, ''))) {
      return [{ kind: 'useless', start, end: end + verdict[0].length }]
    }
    const isAdvice = isSupervised(folded)
    const instead = isAdvice ? undefined : switched(folded, after)
    if (instead) return [{ kind: 'useless', start, end: end + instead }]
    const gone = isAdvice ? undefined : forsaken(folded, after)
    if (gone) return [{ kind: 'stop', start, end: end + gone }]
    const rather = ratherThan(before, after)
    if (rather) return [{ kind: 'useless', start: start - rather.before, end: end + rather.after }]
    const stop = findStop(folded, before, after)
    return stop && !isAdvice && !isCase(folded, before) ? [{ kind: 'stop', start: start - stop.before, end: end + stop.after }] : []
  })
}

const isSupervised = (folded: string): boolean => supervised.test(folded.replace(prescribed, ' '))

/** What was done with counted patients is told, not advised. */
const isCase = (folded: string, before: string): boolean => /后[^,。;]{0,4}$/.test(before) && /[\d一二两三四五]\s?[例名位]/.test(folded)

/** 与其害怕手术,不如…: not the care but the fear of it is to be given up. */
const feared = /怕|担心|恐惧|纠结|抗拒|拒绝|拖|等|自行|擅自|盲目|依赖/

/** 与其打胰岛素,不如喝这个茶: something else is said to be the better choice. */
function ratherThan(before: string, after: string): { before: number; after: number } | undefined {
  const better = /^[^。;?!]{0,12}?(?:远远?|真|都|还|倒)?不如(?!(?:预期|想象|以前|从前|人意|之前|[你您]))[^,。;?!]{2,}/.exec(after)
  if (!better) return undefined
  const instead = /与其[^,。;]{0,8}$/.exec(before)
  if (instead && (feared.test(instead[0]) || isSupervised(better[0]))) return undefined
  return instead || doRather.test(after) ? { before: instead?.[0].length ?? 0, after: better[0].length } : undefined
}
const doRather = /^[^,。;?!]{0,4}(?:远|真|都|还)?不如(?:吃|喝|用|试|做|打|来|直接|选|泡|贴|练|敷|让|任)/

/** 抗生素只会伤胃,不如改喝…: something else is to take the place of care that is blamed. */
function switched(folded: string, after: string): number | undefined {
  const match = switching.exec(after)
  return match && blamed.test(folded) && chineseAlternative.test(match[0]) ? match[0].length : undefined
}
const changeTo = [
  '(?:不如|何不|干脆|索性)[^,。;?!]{0,4}(?:改|换)(?:成|为|做)?[用吃喝做试练打贴敷泡服]',
  '不如来?[做用吃喝试练][^,。;?!]{0,3}(?:我们|本[店馆品院])',
].join('|')
const switching = new RegExp(`^[^。;?!]{0,36}?(?:${changeTo})[^,。;?!]*`)
const blamed = /伤[肝肾胃身脑心骨肠元]|只会|只能|没有?什?么?[用效]|毒|副作用|受罪|遭罪|受苦|越[吃打用做].{1,3}越|依赖/
/** What is sold or praised in the place of care. */
const chineseAlternative = new RegExp(`${chineseWatched.source}|我们|我家|草|茶|食疗|土方|能量|天然|自然|浴|醋|蜂|打坐|冥想|牛樟芝|[操功]|瑜伽|太极`)

/** 他汀伤肝…,吃上三七粉就可以把它停了: the care is taken up by a pronoun, or dropped for something else in the next clause. */
function forsaken(folded: string, after: string): number | undefined {
  const match = dropIt.exec(after)
  if (match && (takenUp.test(folded) || chineseAlternative.test(folded))) {
    const beforeDropping = after.slice(0, match.index + match[0].search(/[把将给甩扔丢停戒不无再]/))
    if (!warnedAgainst.test(beforeDropping)) return match.index + match[0].length
  }
  const swap = swapping.exec(after)
  return swap && chineseAlternative.test(swap[0]) ? swap[0].length : undefined
}
const swapping = new RegExp(
  '^[^。;?!]{0,24}?(?:停掉|停了|停用|扔掉|扔了|丢掉|丢了|不[吃用]了|戒了)[^。;,]{0,4},' +
    '[^,。;]{0,6}?(?:改|换)(?:成|为|做)?[用吃喝泡做试练贴敷][^,。;?!]*',
)
const dropping = [
  '把(?:它们?|药|这些?药?|那些药)(?:都|全|给)?(?:停了|停掉|扔了|扔掉|丢了|丢掉|戒了|戒掉|断了|甩了|甩掉)',
  '(?:甩|扔|丢|停|戒)掉它们?|(?:告别|摆脱)(?:了)?它们?',
  '(?:不用|不必|[无毋]需|不需要?|再也不)再?[吃用打服靠]它们?',
].join('|')
/** 不要擅自把它停了 */
const warnedAgainst = /(?:不要|别|不能|切勿|不可|勿|不应|不宜|自行|擅自|随意|私自|突然|是否|能否|能不能)[^,。;]{0,6}$/
const dropIt = new RegExp(`,[^。;?!]{0,24}?(?:${dropping})`)

/** How far words that tell to do without care reach before and behind its name, in characters. */
function findStop(folded: string, before: string, after: string): { before: number; after: number } | undefined {
  const told = toldToStop.exec(before)
  const last = told && atLast.exec(after)
  if (last) return { before: told[0].length, after: last[0].length }
  const gone = dropped.exec(after)
  if (gone) {
    const isInstead = chineseWatched.test(folded) || takenUp.test(folded)
    if (isInstead || (/[把将][^,。;]{0,4}$/.test(before) && /(?:就|即可|就行|就好|够了)/.test(folded.slice(0, 80)))) return { before: 0, after: gone[0].length }
  }
  const past = outdated.exec(after)
  if (past && (takenUp.test(folded) || chineseAlternative.test(folded) || /有了/.test(folded))) return { before: 0, after: past[0].length }
  const less = dependenceAfter.exec(after)
  const lead = less && lessDependence.exec(before)
  if (less && lead) return { before: lead[0].length, after: less[0].length }
  const avoided = avoidBefore.exec(before)
  const harm = avoided && harmAfter.exec(after)
  if (harm) return { before: avoided[0].length, after: harm[0].length }
  const turned = avoidedAfter.exec(after) ?? reducedAfter.exec(after)
  if (turned) return { before: 0, after: turned[0].length }
  const without = needless.exec(before)
  const stop = stopBefore.exec(before) ?? without
  if (!stop) return undefined
  const isNeedless = forever.test(before) || chineseWatched.test(folded)
  if (stop === without && !isNeedless) return undefined
  const ahead = before.slice(0, -stop[0].length)
  if (replacementTherapy.test(after) || timed.test(ahead.slice(-14))) return undefined
  return isNeedless || permitted.test(ahead) ? { before: stop[0].length, after: 0 } : undefined
}
