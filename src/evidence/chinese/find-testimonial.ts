import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { chineseIntervention, chineseOutcome, chineseWatched } from '../../language/chinese/health-words.js'
import { chineseSurnames } from '../../language/chinese/surnames.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import type { TestimonialCandidate } from '../claims/testimonial.js'

const people = [
  '[男女影歌名球童]星|小生|戏骨|艺人|名人|名模|网红|网美|主播|博主|达人|推荐|同款|御用|冠军|明星|[力大狂激]推|爱用|自用|代言|力挺',
  '力荐|背书|站台|好评|都说|个个|都夸|赞不绝口|口碑|亲测|见证|反馈|救了|先生|女士|阿姨|[爷妈爸叔姐伯姨嫂婆嬷婶奶哥]|老[人师太]',
  '太太|小姐|师[傅奶]|同学|我|俺|邻居|街坊|阿公|[患病糖网]友|用户|顾客|客[户人]|会员|患者|岁|某|演员|歌手|选手|主持人|粉丝|女儿|儿子',
  '班主任|闺蜜|同事|妈妈|影[后帝]|力量|魔力|威力|摆在眼前|看得见|管用|真的有效|太神|”',
].join('|')

/** Who tells, who is told of and how: without any of these a sentence is nobody's story. */
const ofPeople = new RegExp(people)

const longTitle = '(?:先生|女士|小姐|太太|同学|老师|师傅|师奶|阿姨|大[爷妈叔姐伯嫂娘]|叔叔|妈妈|爸爸|伯伯|老太太|老伯|婆婆|奶奶|爷爷|阿[嬷公婆伯])'
const title = `(?:${longTitle}|[姐妈爸叔伯姨嫂婶哥太婆])`
const customer = '(?:患者|病人|病患|病友|糖友|网友|用户|顾客|客户|客人|会员|读者|粉丝|街坊|学员)'
/** What makes an age one of nobody in particular: 62岁以上, 3岁男孩, 50岁的患者. */
const noAge = '以|之|[左右前后到至~男女患孩儿婴幼-]|[^,。;]{0,8}(?:患者|病例|男[性子童]|女[性子童])'
const own = '[爸妈爷奶外岳公婆姐哥弟妹阿老儿女父母叔伯姨嫂同朋邻自]'
/** Somebody by name, age, home or kin: 林妈妈, 62岁的退休教师, 家住河北的…, 我婆婆, 一位老病友. */
const person = new RegExp(
  [
    `${customer}?的?(?:[${chineseSurnames}]${title}|[\\u4e00-\\u9fff]{1,2}${longTitle})`,
    `[${chineseSurnames}]某某?(?![某地市国])`,
    `[\\d一二三四五六七八九]{1,3}十?多?岁的?(?!${noAge})[^,。;“”"\\d]{2,10}`,
    '(?:家住|住在|来自)[^,。;“”"]{1,8}的',
    `(?:^|[,。;:“"!])\\s*(?:我|俺)(?:的|家)?(?:${own}[\\u4e00-\\u9fff]?)?`,
    `(?:一位|一名|有位|有个|这位)老?${customer}`,
    '(?:女儿|儿子|老公|老婆|闺蜜|班主任|[表堂][哥姐弟妹]|丈母娘|岳[父母])的?',
    `(?:隔壁|邻居|楼[上下]|同事|同村)[^,。;“”"]{0,4}[老小][${chineseSurnames}]`,
    `${customer}[^,。;]{0,10}?(?:反馈|分享|留言|写道|晒|表示|说)`,
  ].join('|'),
)

const already = '(?:全|都|也|竟然?|居然|再也|就|便|慢慢|渐渐|明显|终于|已经?|完全|稳稳|一直|真的|果然|奇迹般|地){0,3}'
const ended = [
  '长?好(?:了|多了|转了|起来)|愈合了?|收口了|没了|没有了|没再[犯发痛疼]过?|消失(?:了|不见)|不见了',
  '不[痛疼痒咳喘酸麻肿胀犯发晕闷]了|不再[^,。;会能是]{1,4}[痛疼痒咳喘酸麻响犯晕]|不再[痛疼痒咳喘酸麻]',
  '痊愈|康复了|(?:恢复|变得?|回复)?正常(?:了|啦|$|[,。!”])|稳(?:定|住)?(?:了|下来)|治好了|断根了',
  '[全都][消退淡散平]|[消淡散](?:了|失了)|退了|[降掉退落缩减跌](?:了?下[来去]|到|了)|停了',
  '改善(?:了|很多|许多)|轻松了|长(?:出|回)[来了]|变[小淡白少浅轻]了|亮了|看?清(?:楚|晰)?了',
].join('|')
/** What follows a complaint that is over: 好了, 不见了, 降了下来, 停了. */
const over = `${already}(?:${ended})`
/** What one complains of, parts of the body that carry no illness in their name included. */
const complaint = new RegExp(`${chineseOutcome.source}|[腿脚手臂背嗓斑耳疹]`)
/** How far what is over may stand behind what it was, in characters. */
const complaintReach = 12
const active = [
  '走路?|跑步?|跳|爬山|爬楼|上楼|上下楼|下床|蹲|打球|看清|听见|听到|睡着|一觉到|睡到|打太极|太极拳|跳舞|广场舞',
  '游泳|骑车|旅游|逛|遛弯|带孙|种菜|钓鱼|健身|抱孙|出门|干活|上班',
].join('|')
const recovery = pattern(new RegExp(
  [
    '救了(?:我|他|她|我们|全家)',
    `(?<over>${over})`,
    '(?:彻底|完全|终于|竟然?|奇迹般)地?(?:好了|康复|痊愈|治好|治愈|恢复)|治好了',
    '(?:扔掉|丢掉|甩掉|放下|告别)了?(?:多年的)?(?:拐杖|轮椅|药瓶|药罐|胰岛素|降压药|眼镜)',
    '再?也?不[用必]再?(?:吃药|打胰岛素|打针|透析|洗肾|拄拐|坐轮椅|住院)',
    '重新站了?起来|能下地|像换了个人|年轻了(?:十|二十|\\d+)|重获(?:新生|健康|光明)',
    '(?:现在|如今|晚上|天天|每晚|都能?)[^,。;]{0,4}一觉(?:睡)?到(?:天亮|天明|大天亮)',
    '像换了[一层副]',
    '(?:吃|喝|用|贴|敷|灸|泡|练|调理)好的(?=$|[,。!”])',
    '不(?:打(?:呼噜?|鼾|喷嚏)|拉肚子|失眠|便秘|掉头?发|长痘)了',
    '连[^,。;]{1,10}都(?:没事|不累|不[疼痛喘])|腰不酸|腿不疼|全好了|想[吃喝走]就[吃喝走]',
    '比谁都[^,。;]{0,3}(?:快|好|香|灵活|有劲|精神)',
    '比(?:年轻人|小伙子|以前|从前|年轻时)还?[^,。;]{0,4}(?:快|好|灵活|有劲|精神|年轻)',
    // What one could not do before: 又能走路了, 现在天天去爬山.
    `(?:又|就|现在|如今|居然|竟然?|终于|已经?|天天|每天)[^,。;]{0,6}?(?:能|可以|会|去|都)[^,。;]{0,6}?(?:${active})`,
  ].join('|'),
  'g',
))
/** 我打了三针后明显好转: the change is told by a day in one's own life. */
const ownChange = pattern(new RegExp(
  '我[^,。;]{0,12}?(?:用|吃|喝|服|打|做|贴|涂|敷|注射|接受)[^,。;]{0,14}?(?:后|以来)' +
    '[^。;]{0,20}?(?:明显|感觉|感到|觉得)[^。;]{0,8}?(?:好转|改善|减轻|变好|好多了|轻松)',
))
const taking = [
  '用|吃|食|喝|饮|服|服用|穿|戴|照|躺|打|施打|做|贴|涂|敷|注射|输|试|接受|使用|坚持|饮用|泡|擦|抹|买',
  '回输|针灸|理疗|点|滴|含|嚼|熏|按|揉|扎|灸',
].join('|')
const doses = '次|针|盒|瓶|罐|包|支|贴|片|粒|颗|疗程|月|天|周|星期|礼拜|年'
/** A course of the product: 吃了, 打完一针, 回输一次, 用到第三瓶. */
const used = wordings(
  new RegExp(String.raw`(?:${taking})(?:[了过完着著到上]|(?:第)?[一二两三四五六七八九十半几\d]{1,3}个?(?:${doses}))`),
  /(?:只|都|靠|光|就是?|每天|天天)[用吃喝打做嚼](?:这|那|它|他们)/,
  /疗程|救了/,
  /(?:该|本|这|此)(?:款|种)?(?:产品|疗法|药|茶|方|膏|贴|仪)/,
)
/** Hospital news tells of recoveries too; a discharge is no argument for a product. */
const hospitalNews = pattern(/出院|抢救|急诊|手术成功|隔离|核酸|手术|置换|放疗|化疗|医生(?:说|解释|告诉|提醒|判断)|自愈|受骗|被骗|上当|去世|死亡|投诉|维权|赔偿/)

const famous = [
  '明星|小生|[球影童]星|老戏骨|[男女影歌名]星|艺人|名人|名模|歌后|天王|天后|名嘴|主播|部落客|网美|KOL',
  '冠军|影帝|影后|歌手|演员|网红|主持人|博主|达人|大V|奥运',
].join('|')
const names = [
  '院士|教授|名医|国医大师|首席专家|知名专家|著名专家|权威专家|医学专家|专家团队|老中医|诺贝尔[\\u4e00-\\u9fff]{0,6}得主',
  `${famous}[\\u4e00-\\u9fff]{0,4}|专家|主任|院长|医生|医师|营养师|药师`,
].join('|')
const name = `(?:${names})`
const celebrity = new RegExp(`${famous}|诺贝尔`)
const together = '联合|联袂|一致|联名|强烈|亲自|倾情|鼎力|共同|集体|重磅|诚意|都|纷纷'
const emphatically = '御用|同款|力荐|(?:(?<!努)力|大|狂|激)推(?![动进广行出迟移理])|代言|力挺|背书|站台|点赞推荐|自用|爱用'
const vouched = pattern(new RegExp(`${name}[^,。;:!?]{0,10}?(?:(${together})?(?:推荐|认可)|(${emphatically}))`))
const product = '(?:[这那本该此](?:款|种|瓶|盒|支|罐|套|台|包|茶|药|品|产品|酒|膏|贴|剂|油)|它|我们)'
const noProduct = '[^,。;]{0,6}(?:方法|办法|姿势|动作|练习|软件|手机|电脑)'
/** 冠军都在用, 一位歌手也在喝这款酵素 */
const usedByFamous = pattern(new RegExp(
  `(?:${famous}|选手)[^,。;]{0,6}?` +
    `(?:都(?:在|爱)?[用吃喝戴穿](?![着于来以到过]|${noProduct})|` +
    `(?:也|都|一直|每天|天天|长期|私下|自己){1,2}(?:在|爱|会)?[用吃喝戴穿服](?:的(?:就)?是)?${product}|` +
    `(?:自曝|透露|坦言|分享|直言|都|全){1,2}靠${product})`,
))
/** 推荐 with a deed or a dose behind it is advice. */
const advised = /^(?:(?:每[天日周晚]|成人|患者|大家|您|孕妇|老人|儿童|选择|优先|在|采用|使用|用量|摄入|接种|的(?:是|方法|剂量|做法|运动|饮食))|\d)/

const crowd = [
  '糖友|患者|病友|用户|顾客|客户|会员|宝妈|街坊|粉丝|老人|使用者',
  String.raw`用过的[\u4e00-\u9fff]{0,4}|吃过的[\u4e00-\u9fff]{0,4}|喝过的[\u4e00-\u9fff]{0,4}|大家|邻居`,
].join('|')
const praises = [
  '都说(?:好|有效|管用|效果好)|都夸|(?:个个|人人|直|连连)(?:夸|称赞|叫好)|竖起?大?拇指|赞不绝口|(?:一致)?好评|交口称赞|有口皆碑',
  '反馈[^,。;]{0,6}(?:很好|良好|有效|不错|明显)',
].join('|')
const many = String.raw`成千上万|数万|无数|上万|上千|数千|千千万万|众多|\d+万?`
const manyWho = '患者|用户|顾客|客户|糖友|家庭|病友|会员|宝?妈妈?|家长|网友|人'
const crowdPraise = wordings(
  new RegExp(`(?:${crowd})[^,。;!?]{0,8}?(?:${praises})`),
  /好评如潮|亲测有效|口碑(?:爆棚|炸裂|载道|极佳|见证)/,
  new RegExp(`(?:${many})(?:名|位|个)?(?:${manyWho})[^,。;!?]{0,10}?(?:亲测|实测|见证|证明了?|亲证|受益|重获|康复|摆脱)`),
)

/** The testimonial of a Chinese sentence, if it has one. `previous` is the sentence before it in its block. */
export function findChineseTestimonial(sentence: Sentence, previous: Sentence | undefined): TestimonialCandidate | undefined {
  const found = findPraise(sentence) ?? findStory(sentence, previous)
  return found && ofPeople.test(sentence.folded) ? found : undefined
}

/** Many, or a good name, speak for it. */
function findPraise(sentence: Sentence): TestimonialCandidate | undefined {
  const praise = sentence.execSome(crowdPraise)
  if (praise) return { kind: 'crowd', ...spanOf(praise) }
  const by = sentence.exec(vouched)
  if (by && isEndorsement(sentence.folded, by)) return { kind: 'endorsement', ...spanOf(by) }
  const worn = sentence.exec(usedByFamous)
  return worn ? { kind: 'endorsement', ...spanOf(worn) } : undefined
}

/** How far a recovery may stand behind whose it is, in characters. */
const storyReach = 80

/** Somebody who took something and got well; the words may be quoted, with the speaker in the next sentence. */
function findStory(sentence: Sentence, previous: Sentence | undefined): TestimonialCandidate | undefined {
  const change = sentence.exec(ownChange)
  if (change) return { kind: 'story', ...spanOf(change) }
  if (!sentence.mayMatch(recovery) || sentence.test(hospitalNews)) return undefined
  const told = sentence.testSome(used) || (previous !== undefined && previous.testSome(used) && chineseIntervention.test(previous.folded))
  if (!told) return undefined
  const { folded } = sentence
  const who = person.exec(folded)
  if (!who && !spokenBy(sentence) && !(sentence.testSome(asProof) && !sentence.test(asExample))) return undefined
  const from = who?.index ?? 0
  const recovered = recoveryIn(folded, from)
  return recovered && recovered.index - from <= storyReach ? { kind: 'story', start: from, end: recovered.index + recovered[0].length } : undefined
}

/** 这就是药浴的力量, 效果摆在眼前: the story is given as the proof, whoever tells it. */
const asProof = wordings(
  /这就是[^,。;!]{1,12}的(?:力量|魔力|威力|功劳|功效|神奇|效果|魅力)/,
  /效果(?:就)?(?:摆在眼前|看得见|立竿见影|杠杠的)/,
  /真(?:的|是)?(?:管用|有效|好用|灵|神)/,
  /太神(?:了|奇)|不得不服/,
)
const asExample = pattern(/有人|网友|网上|号称|声称|所谓|如果/)

/** 「吃了兩盒，現在天天爬山。」林媽媽說: the speaker behind the quotation. */
function spokenBy(sentence: Sentence): boolean {
  const { next, folded } = sentence
  return next !== undefined && sentence.isQuoted(folded.length - 3) && (saying.test(next.folded) || signed.test(next.folded)) && person.test(next.folded)
}
const signed = /^[\s"”」』]*[—–-]{1,3}[^。,]{2,14}$/
const saying = /^[^。]{0,24}(?:说|表示|分享|回忆|激动|感叹|透露|坦言)/

/** The first recovery from an offset on; what is over must have been a complaint. */
function recoveryIn(folded: string, from: number): RegExpExecArray | undefined {
  for (const match of matchesOf(folded, recovery.expression)) {
    if (match.index < from) continue
    if (match.groups?.['over'] === undefined || complaint.test(folded.slice(Math.max(from, match.index - complaintReach), match.index))) return match
  }
  return undefined
}

function isEndorsement(folded: string, match: RegExpExecArray): boolean {
  const [words, adverb, emphatic] = match
  const after = folded.slice(match.index + words.length)
  if (advised.test(after)) return false
  return adverb !== undefined || emphatic !== undefined || celebrity.test(words) || chineseWatched.test(folded)
}

const spanOf = ({ index, 0: words }: RegExpExecArray) => ({ start: index, end: index + words.length })
