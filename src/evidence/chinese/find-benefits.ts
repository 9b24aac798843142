import { pattern } from '../../language/cues/pattern.js'
import { chineseOutcome } from '../../language/chinese/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { ClaimCandidate } from '../claims/claim.js'
import { chineseContinuingLead } from './continuing-lead.js'
import { type Predicate, predicateOf } from './predicate.js'

/** What a verb acts on stands close to it in Chinese; before it as often as behind it (肝功能改善). */
const objectReach = 24
const topicReach = 12
/** 让老人重新长出软骨: what is regained stands behind the verb. In characters, as the others. */
const regainedReach = 8

/** Words that may claim a benefit: a verb, an efficacy or a verdict of the lexicon, or a construction. Offsets are into the sentence. */
interface Sign {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'benefit' | 'efficacy' | 'effective' | 'construction'
}

/** Benefit claims of a Chinese sentence: at most one for each clause. */
export function findChineseBenefits(sentence: Sentence): readonly ClaimCandidate[] {
  const signs = signsOf(sentence)
  if (signs.length === 0) return noClaims
  const claims: ClaimCandidate[] = []
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i]!
    const { start, end, kind } = sign
    const last = claims.at(-1)
    if (last && start < last.end) continue
    const predicate = predicateOf({ sentence, start, end })
    if (!isAsserted[kind](sign, predicate) || predicate.hasAgent || !(predicate.namesIntervention || isAbleThing(predicate) || isDosed(sentence, start) || goesOn(sentence, start))) continue
    if (concedes(sentence, predicate) || isResult(sentence, predicate)) continue
    claims.push({
      kind: 'benefit',
      start: last && predicate.start < last.end ? predicate.ownStart : predicate.start,
      end: predicate.end,
      predicate: { start, end },
      namesIntervention: predicate.namesIntervention || !goesOn(sentence, start),
      awaitsSubject: !predicate.namesIntervention && !isAbleThing(predicate) && !isDosed(sentence, start),
    })
  }
  return claims
}

const noClaims: readonly ClaimCandidate[] = []
const none: readonly Sign[] = []

function signsOf(sentence: Sentence): readonly Sign[] {
  const built = sentence.matchesOf(construction)
  if (built.length === 0 && !sentence.has('benefit') && !sentence.has('efficacy') && !sentence.has('effective')) return none
  const signs: Sign[] = []
  const { mentions } = sentence
  for (let i = 0; i < mentions.length; i++) {
    const { start, end, term: { concepts, text } } = mentions[i]!
    const kind = concepts.has('benefit') ? 'benefit' : concepts.has('efficacy') ? 'efficacy' : concepts.has('effective') ? 'effective' : undefined
    if (kind) signs.push({ start, end, text, kind })
  }
  // The mentions are in order.
  if (built.length === 0) return signs
  for (const { index, 0: text, 1: caused, 2: helped, 3: object } of built) {
    const changed = caused ?? helped
    // 帮孩子告别过敏: what is got rid of stands at the end.
    const end = index + text.length
    const about =
      changed !== undefined
        ? text.slice(1) + sentence.folded.slice(end, end + regainedReach)
        : (object ?? sentence.folded.slice(Math.max(0, index - topicReach), end))
    if (chineseOutcome.test(about)) signs.push({ start: index, end, text, kind: 'construction' })
  }
  return signs.sort((a, b) => a.start - b.start)
}

const soon = '慢慢|逐渐|明显|迅速|快速|很快|重新|彻底|全部?|[也都]|自然|变得'
/** What happens to a complaint, or to what was lost: 消失, 归零, 重新站起来, 长出. */
const changes = [
  '消失|远离(?=[您你])|绕道|缩小|下降|好转|重生|变[好小淡少轻]|归零|退散|愈合|康复|不再|更[好轻少]|重见光明|长寿|延寿|多活|接上|接通',
  '复明|变黑|转黑',
  '重新(?:[站走看说听长生]|拾回|找回|恢复|拥有|发育)',
  '[站走]起来|开口说话|变年轻|长[出回]|找回|重[回拾]|告别[^,。;:]{1,6}|甩[掉开][^,。;:]{1,6}|减掉[^,。;:]{1,6}',
].join('|')

/** 让肿瘤消失: something makes a complaint go away. */
const causative = new RegExp(`[让使令]([^,。;:让使令]{1,12}?)(?:${soon})?(?:${changes})`)
const regained = '重新[站走看说听长生拾找恢拥]|找回|恢复|长[出回]|重[回拾]|摆脱|远离|告别[^,。;:]{1,6}|甩[掉开][^,。;:]{1,6}|减掉[^,。;:]{1,6}'
/** 帮失智长辈找回记忆, 助视力重回二十岁: it is helped to get back what was lost, or to get rid of what ails. */
const helping = new RegExp(`(?:帮助?|(?<![帮辅协互有])助)([^,。;:让使令帮助]{1,12}?)(?:慢慢|快速|轻松|彻底)?(?:${regained})`)
const verbs = [
  '治(?!疗|愈|理|好|本|标|安|不|水)',
  '止(?!血带|步|损)|防(?!护|治|止|范|控|晒|盗|疫)|祛',
  '消(?!费|毒|息|失|防|耗|化|除|灭|减|退|散)',
  '解(?!释|决|读|答|剖|除|压)|补(?!充|贴|救|助)|护(?!理|士|肤|照|具)|养(?!生|老|殖|成|分)|降(?!低)|抗(?!生|议|体|原|菌|疫)|退(?!出|休|化|款)',
  '润(?!滑)|壮|强(?!调|度|制|大|化|烈)|清(?!楚|洁|洗|淡|晰|除|华)|活(?!动|性|着|跃|体)|调(?!查|研|整|节|料|控|味)',
].join('|')

/** 止牙痛, 治口眼歪斜, 壮骨: a verb of one character with what it is good for right behind it. */
const shortVerb = new RegExp(String.raw`(?:${verbs})([\u4e00-\u9fff]{1,3})`)
/** What stands right before such a verb. */
const beforeVerb = '[可能会以专主善、,和又还且兼擅]'
const plunges = '[直骤猛狂暴大锐立]降|[锐立骤大]减|暴跌|直线下[降跌]|断崖式下[降跌]|减半|归零|清零'
const drivenOut = '饿死|杀死|杀光|消灭|赶走|逼出|排出|溶掉|化掉|打散|降下来|压下来|调回来'
const fallen = [
  `(?:风险|[几机概]率|发病率|死亡率|复发率)(?:就|能|可|会|将|也|都|便|更|竟){0,2}(?:${plunges})`,
  `把[^,。;把]{1,10}?(?:${drivenOut})`,
  String.raw`年轻了?[一二三五八十\d]{1,2}岁`,
  '白发[^,。;]{0,4}[变转](?:黑|成黑)',
  '(?:血[压脂糖]|尿酸|胆固醇|体重)[^,。;]{0,4}(?:往下[走掉]|乖乖地?降)',
].join('|')

/** 中风风险直降, 把癌细胞饿死: something bad falls or is driven out. */
const riskFalls = new RegExp(fallen)
/** All in one pass; the first two groups are what changes, the third what is treated. */
const construction = pattern(
  new RegExp(`${causative.source}|${helping.source}|(?<=${beforeVerb})${shortVerb.source}|${riskFalls.source}`, 'g'),
  [pattern(causative), pattern(helping), pattern(new RegExp(beforeVerb + shortVerb.source)), pattern(riskFalls)],
)

const indeed = '竟然?|居然|真的?|确实|不仅|不但|既|也|都|还|就|同样|一样'
/** 黑布林能降血糖: whatever is said to be able to do good is taken for a treatment, unless it is a part of the body or a person. */
const able = new RegExp(String.raw`^(?:[^,。;]{0,24}[的是,])?([\u4e00-\u9fffA-Za-z\d]{2,12}?)(?:${indeed})?(?:可以?(?!能)|能够?)(?:有效|明显|显著|快速|帮助|帮你|帮|够|地|直接|辅助|全面){0,2}$`)
const isAbleThing = ({ before }: Predicate): boolean => {
  const subject = able.exec(before)?.[1]
  return subject !== undefined && !chineseOutcome.test(subject) && !notThing.test(subject)
}
/** 坚持一个月,还能…: the treatment was named in the sentence before. */
const goesOn = ({ folded }: Sentence, start: number): boolean => start < longestOpening && continuing.test(folded.slice(0, start))
const continuing = new RegExp(`^(?:(?:${chineseContinuingLead})[^,。;]{0,8},?)?(?:还|也|更|又|并|就)?(?:可以?(?!能)|能够?|会)(?:有效|明显|显著|帮助)?$`)
/** In characters. */
const longestOpening = 28

/** 每天一勺,中风风险直降40%: the dose stands for what is taken. */
const isDosed = ({ folded }: Sentence, start: number): boolean => dose.test(folded.slice(Math.max(0, start - doseReach), start))
const dose = /(?:每[天日晚早周]|早晚|睡前|饭[前后]|一天|坚持|连[吃喝用])[^,。;]{0,4}?[一两二三四五半\d]{1,2}(?:勺|匙|杯|粒|片|颗|包|袋|支|碗|瓶|滴|贴|把|口)/
/** In characters. */
const doseReach = 24
const noThings = [
  '[你我他她它人们谁者您]|[医护药]师|医生|细胞|因子|基因|免疫|体内|身体|人体|机体|系统|医院|部门|如何|怎么|什么|这样|那么|只有',
  '不[可能]|是否|才|传说|说明书|功|机|性|职|动|如果|若|但|所以|因此|就',
].join('|')
const notThing = new RegExp(noThings)

/** "X is an effective means, but …": what comes before the turn is granted, not claimed. */
const concedes = ({ folded }: Sentence, { before, end }: Predicate): boolean => granted.test(before) || turns.test(folded.slice(end))
const granted = /虽|尽管|固然/
const turns = /^\s*,?\s*(?:但|然而|可是|不过)/

/** A result of a study that was done, told by the particle 了, by groups, by counts of people, or by a time after treatment. */
function isResult(sentence: Sentence, { before, after, start, ownStart, end }: Predicate): boolean {
  if (done.test(after)) return true
  const clause = sentence.folded.slice(start, end)
  if (compared.test(clause)) return true
  // What is said of animals in the same breath claims nothing for people.
  if (animal.test(sentence.folded.slice(ownStart, end)) || (!generic.test(before) && animal.test(clause))) return true
  if (sentence.has('study') && share.test(clause)) return true
  if (seen.test(before) && !generic.test(before)) return true
  const lead = sentence.folded.slice(0, ownStart) + before
  const since = lead.lastIndexOf('后')
  return since >= 0 && lead.length - since <= 40 && !noTime.test(lead.slice(since - 1, since + 2)) && !generic.test(lead.slice(since)) && !concluding.test(lead.slice(since))
}

/** Not 前列腺, 后遗症 or 组织, which are parts of the body and complaints. */
const done = /^["”]?(?:了|后(?![遗背颈脑颅])|前(?!列腺|庭|额|臂|胸|牙|交叉)|期间|过程中?|组(?!织)|程度)/
const comparisons = [
  '(?:治疗|试验|对照|干预|观察|用药|给药|移植|SCT|MSC|模型|细胞|第[一二12])组',
  String.raw`两组|组间|各组|接受[^,。]{1,12}的[大小]?鼠|\d\s*(?:例|名|位|只|人)|均有|均得到|[pP]\s*[<=]\s*0?\.\d`,
].join('|')
const compared = new RegExp(comparisons)
const animal = /[大小裸白豚老仓]鼠|斑马鱼|果蝇|兔[子的]|家兔|线虫|猕猴|比格犬/
const share = /\d\s*%/
const seen = /(?:发现|观察到|检测到)[^,]{0,30}$/
const noTime = /后遗|后背|后颈|后脑|然后|最后|此后|今后|以后|落后|滞后|后天|后期/

/** What is concluded from a result is general again: 三次注射后发际线前移,可见… */
const concluding = /可见|说明|证明|表明|因此|由此|意味/

/** What states an ability makes the sentence general, whatever time it names. 功能 and 性能 are nouns. */
const generic = /可(?!见)|能够|(?<![功机性职动官潜])能|会(?!议)/

const namesEnd = [
  '特性|作用|因子|药|反应|类|成分|能力|功能|活性|机制|治疗|属性|策略|胶囊|口服液|产品|食品|套餐|配方|课程|门诊|中心|诊所',
  String.raw`[片丸散茶饮膏粉液贴霜露酒汤粥操](?:$|[^\u4e00-\u9fff])`,
].join('|')

/** "抗炎特性", "降糖药", 护心胶囊: the verb is part of a name. */
const partOfName = new RegExp(`^(?:等)?(?:的)?(?:${namesEnd})`)

const inOrderTo = [
  '用于|旨在|为了|用来|用以|目的是|致力于|如何|怎样|怎么|试图|希望|想要|力求|争取|以便|适用于|应用于|需要|需',
  '为|以期|(?<!可)以|拟|去|来|想|虽|虽然|尽管|虽能|虽可|虽然能|虽然可以',
].join('|')
const purpose = new RegExp(
  [
    '(?:试验|研究|测试|评估|探索|尝试|考察)(?:能否|是否)?[用以靠][^,。;]{0,12}$',
    '(?:想|希望|试图|打算|考虑)(?:要)?[靠用借通藉][^,。;]{0,12}$',
    `(?:${inOrderTo})(?:更好地|有效|进一步|长期|从根本上|达到)?$`,
  ].join('|'),
)
const beforeNoun = [
  String.raw`[放安]心|的|之|对|如|例如|包括|关于|及|、|\(|进行|开展|接受|不良|药物|传统|常规|对症|免疫|综合|联合|早期|手术|临床|支持|规范|标准`,
  '系统|随机|一线|抗病毒',
].join('|')
const nominalBefore = new RegExp(`(?:${beforeNoun})$`)
/** A list names its members, but what something is able to do goes on in a list as well: 能刺激胶原增生、改善皱纹. */
const isNominal = (before: string): boolean => nominalBefore.test(before) && !(before.endsWith('、') && ableInList.test(before) && !wished.test(before))
const ableInList = /(?:可以|可(?!以)|能够|(?<![功机性职动官])能(?!够)|会)(?!用)[^的]{1,20}、$/
const wished = /希望|想要|为了|传说/
const topics = [
  '方法|方式|策略|药物|研究|手段|途径|措施|食物|食品|方案|技术|关键|目标|目的|过程|问题|这?方面|需求|难题|建议|技巧|办法|机制|成分',
  '原料|领域|进展|原理|优势|前景|现状|案例|误区|指南|原则|要点|小贴士|妙招|器械|产品|药品|类药',
].join('|')
const topicAfter = new RegExp(`^[^,]{0,22}?(?:的|之)?(?:${topics})`)
const having = /(?:具有|具备|拥有|有着|有|发挥|起到|起|实现)[^,]{0,14}$/
const readily = '有效|显著|明显|快速|迅速|直接|同时|帮助|更好地|大幅|极大|很好地|从根本上|彻底|高效|辅助|全面|够|在[^,]{0,8}'
const ability = new RegExp(`(?:可|能|会|可以|能够)(?:以)?(?:${readily})*(?:地)?$`)

function isBenefit({ text }: Sign, { before, after }: Predicate): boolean {
  const treated = /^(?:治疗|防治)(?<part>.*)$/.exec(text)?.groups?.['part']
  if (treated !== undefined) return ability.test(before) && !purpose.test(before) && chineseOutcome.test(treated + after.slice(0, objectReach)) && !ofCare.test(after)
  if (describes(after) || isNominal(before) || purpose.test(before)) return false
  if ((topicAfter.test(after) || partOfName.test(after)) && !having.test(before)) return false
  if (meanwhile.test(after) && (during.test(before) || ofMeanwhile.test(after))) return false
  const around = before.slice(-topicReach) + text + after.slice(0, objectReach)
  return chineseOutcome.test(withoutLaboratory(around)) && !isHarm(text, before, after)
}
const ofCare = /^[^,]{0,10}的[^,]{0,6}(?:药|方法|患者)/
/** Whether the verb stands before a noun that it describes. */
const describes = (after: string): boolean => after.startsWith('的') || after.startsWith('者')
const meanwhile = /时[,\s]*$/
const ofMeanwhile = /的同时[,\s]*$/
const during = /(?:在|当)[^,]*$/

/** Cells, genes and signals are what a laboratory sees; only what is damaged or diseased among them is an outcome. */
function withoutLaboratory(text: string): string {
  const rest = text.replace(aside, ' ')
  return laboratory.test(rest) ? rest.replace(laboratoryNoun, (noun) => (damaged.test(noun) && !noun.endsWith('器') ? noun : ' ')) : rest
}
const aside = /\([^)]*\)?|[抗促](?:炎|氧化|纤维化|衰老|肿瘤|癌)(?:特性|作用|因子|反应|活性|能力)/g
const laboratory = /细胞器|自噬|复合物|细胞|因子|基因|受体|通路|胶原|抗体|囊泡|激酶|信号/
const laboratoryNoun = new RegExp(`[\\u4e00-\\u9fffA-Za-z]{0,5}(?:${laboratory.source})`, 'g')
const damaged = /受损|损伤|坏死|衰老|癌|肿瘤|病变/

const raising = new Set(['增加', '升高', '提高', '提升', '促进', '增强', '加速', '激活', '增进'])
const lowering = new Set(['降低', '减少', '抑制', '阻断', '减轻'])
const unwanted = [
  '转氨酶|胆红素|肌酐|尿酸|眼压|颅压|发生|恶化|癜|风险|死亡|负担|血压|血糖|血脂|癌|肿瘤|炎|疾病|痛|感染|体重|脂肪|胆固醇|并发症',
  '几率|概率|发病|发生率|患病|骨折|副作用|衰老',
].join('|')
const bad = new RegExp(unwanted)
const good = /免疫力|抵抗力|功能|质量|寿命|存活|生存|活力/

/** "raises the risk", "lowers immunity": the verb of benefit does harm here. */
function isHarm(text: string, before: string, after: string): boolean {
  const isRaising = raising.has(text)
  if (!isRaising && !lowering.has(text)) return false
  const object = after.replace(/^[^\u4e00-\u9fffA-Za-z]+/, '').slice(0, 10) || before.slice(-16)
  if (!isRaising) return good.test(object) && !bad.test(object)
  return bad.test(object) && !good.test(object.split('、', 1)[0]!) && !/抵抗|抵御|能力/.test(object)
}

const remarkable = '显著|良好|确切|明显|独特|神奇|理想|很好|极佳|优异|积极|满意|可靠|突出|不错|奇特|巨大|强大|出色|卓越'
const shows = new RegExp(`(?:具有|有|展现|显示|表现|取得|获得|达到|收到|发挥)(?:出|了|到)?(?!一定)[^,]{0,12}(?:${remarkable})[^,]{0,4}$`)
const verdicts = '确切|显著|明显|良好|很好|好|可靠|突出|独特|神奇|惊人|满意|更好|极佳|优异|卓著|十分显著|非常好|立竿见影|有保障'
const verdict = new RegExp(`^(?:${verdicts})(?![^,]{0,3}(?:的|性差异|差异|不|优于|高于|低于|好于|强于))`)

const isEfficacy = ({ before, after }: Predicate): boolean => shows.test(before) || verdict.test(after)

const isEffective = ({ before, after }: Predicate): boolean =>
  (/对[^,]{1,16}(?:都|均|也|很|非常|十分|特别|确实|同样)?$/.test(before) && chineseOutcome.test(before) && /^(?:[。.!]|$|且|并)/.test(after)) ||
  (/是[^,]{0,16}(?:的)?(?:最|非常|很)?$/.test(before) && /^(?:的)?(?:方法|疗法|手段|药物|途径|武器|选择)/.test(after) && chineseOutcome.test(before))

const isConstruction = (_sign: Sign, { before, after }: Predicate): boolean => !purpose.test(before) && !isNominal(before) && !describes(after) && !topicAfter.test(after) && !partOfName.test(after)

const isAsserted: Record<Sign['kind'], (sign: Sign, predicate: Predicate) => boolean> = {
  benefit: isBenefit,
  efficacy: (_sign, predicate) => isEfficacy(predicate),
  effective: (_sign, predicate) => isEffective(predicate),
  construction: isConstruction,
}
