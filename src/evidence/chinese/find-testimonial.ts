import { chineseIntervention, chineseWatched } from '../../language/chinese/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { TestimonialCandidate } from '../claims/testimonial.js'

/** One cheap look decides for most sentences. */
const gate = /推荐|代言|力挺|力荐|背书|站台|好评|都说|都夸|赞不绝口|口碑|亲测|见证|反馈|救了|先生|女士|阿姨|大[爷妈叔姐伯]|奶奶|爷爷|老[伯师人太]|太太|小姐|婆婆|师傅|我[妈爸母父老公婆姐哥弟妹同朋邻岳外用吃喝服打做贴涂敷注接的]|邻居|阿嬷|阿公|[患病糖网]友|用户|顾客|客户|会员|患者/

const person = /(?:(?:患者|病人|病友|糖友|网友|用户|顾客|客户|会员|读者|粉丝)的?)?[\u4e00-\u9fff]{1,2}(?:先生|女士|阿姨|大爷|大妈|大叔|大姐|大伯|奶奶|爷爷|老师|师傅|太太|小姐|老太太|老伯|婆婆|叔叔)|(?:^|[,。;:“"!])\s*(?:我|俺)(?:的)?(?:妈妈|爸爸|姐姐?|哥哥?|弟弟?|妹妹?|同事|朋友|邻居|婆婆|公公|岳母|岳父|外婆|外公|阿嬷|阿公|妈|爸|母亲|父亲|爷爷|奶奶|老公|老婆|儿子|女儿|自己)?|(?:一位|一名|有位|有个|这位)(?:老)?(?:患者|病友|糖友|网友|用户|顾客|客户|会员)/
const recovery =
  /救了(?:我|他|她|我们|全家)|(?:病|痛|疼|腿|腰|症状|斑|失眠|血糖|血压|肿瘤|癌|炎|寒|咳|喘|痒|疮|癣|湿|便秘|关节)[^,。;]{0,6}?(?:全?好了|没了|不见了|消失了|痊愈了|康复了|不痛了|不疼了|(?:恢复)?正常了|稳定了|治好了|断根了|降下来了)|(?:彻底|完全|终于|竟然?|奇迹般)(?:地)?(?:好了|康复|痊愈|治好|治愈|恢复)|治好了|(?:扔掉|丢掉|甩掉|放下|告别)了?(?:多年的)?(?:拐杖|轮椅|药瓶|药罐|胰岛素|降压药|眼镜)|(?:再也)?不用(?:再)?(?:吃药|打胰岛素|打针|透析|拄拐|坐轮椅|住院)|重新站(?:了)?起来|又(?:能|可以)[^,。;]{0,4}(?:走路?|跑|跳|爬|看|听|睡)|能下地|像换了个人|年轻了(?:十|二十|\d+)|重获(?:新生|健康|光明)|腰不酸|腿不疼|全好了/
/** 我打了三针后明显好转: the change is told by a day in one's own life. */
const ownChange = /我[^,。;]{0,12}?(?:用|吃|喝|服|打|做|贴|涂|敷|注射|接受)[^,。;]{0,14}?(?:后|以来)[^。;]{0,20}?(?:明显|感觉|感到|觉得)[^。;]{0,8}?(?:好转|改善|减轻|变好|好多了|轻松)/
const used = /(?:用|吃|喝|服|服用|打|施打|做|贴|涂|敷|注射|输|试|接受|使用|坚持|饮用|泡)(?:了|过|完|着)|疗程|(?:该|本|这|此)(?:产品|疗法|药|茶|方|膏|贴|仪)|救了/
/** Hospital news tells of recoveries too; a discharge is no argument for a product. */
const hospitalNews = /出院|抢救|急诊|手术成功|确诊|隔离|核酸|受骗|被骗|上当|去世|死亡|投诉|维权|赔偿/

const name = '(?:院士|教授|名医|国医大师|首席专家|知名专家|著名专家|权威专家|医学专家|专家团队|老中医|诺贝尔[\\u4e00-\\u9fff]{0,6}得主|明星|冠军|影帝|影后|歌手|演员|网红|主持人|博主|达人|大V|奥运[\\u4e00-\\u9fff]{0,4}|专家|医生|营养师|药师)'
const celebrity = /明星|冠军|影帝|影后|歌手|演员|网红|主持人|博主|达人|大V|奥运|诺贝尔/
const vouched = new RegExp(`${name}[^,。;:!?]{0,10}?(?:(联合|一致|联名|强烈|亲自|倾情|鼎力|共同|集体|重磅|诚意|都|纷纷)?(?:推荐|认可)|(力荐|代言|力挺|背书|站台|点赞推荐))`)
/** 推荐 with a deed or a dose behind it is advice. */
const advised = /^(?:(?:每[天日周晚]|成人|患者|大家|您|孕妇|老人|儿童|选择|优先|在|采用|使用|用量|摄入|接种|的(?:是|方法|剂量|做法|运动|饮食))|\d)/

const crowdPraise =
  /(?:糖友|患者|病友|用户|顾客|客户|会员|宝妈|街坊|粉丝|老人|使用者|用过的[\u4e00-\u9fff]{0,4}|吃过的[\u4e00-\u9fff]{0,4}|喝过的[\u4e00-\u9fff]{0,4}|大家|邻居)[^,。;!?]{0,8}?(?:都说(?:好|有效|管用|效果好)|都夸|赞不绝口|(?:一致)?好评|交口称赞|有口皆碑|反馈[^,。;]{0,6}(?:很好|良好|有效|不错|明显))|好评如潮|亲测有效|口碑(?:爆棚|炸裂|载道|极佳|见证)|(?:成千上万|数万|无数|上万|上千|数千|千千万万|众多|\d+万?)(?:名|位|个)?(?:患者|用户|顾客|客户|糖友|家庭|病友|会员|人)[^,。;!?]{0,10}?(?:见证|证明了?|亲证|受益|重获|康复|摆脱)/

/** The testimonial of a Chinese sentence, if it has one. `previous` is the sentence before it in its block. */
export function findChineseTestimonial(sentence: Sentence, previous: Sentence | undefined): TestimonialCandidate | undefined {
  const { folded } = sentence
  if (!gate.test(folded)) return undefined
  const praise = crowdPraise.exec(folded)
  if (praise) return { kind: 'crowd', ...spanOf(praise) }
  const by = vouched.exec(folded)
  if (by && isEndorsement(folded, by)) return { kind: 'endorsement', ...spanOf(by) }
  const change = ownChange.exec(folded)
  if (change) return { kind: 'story', ...spanOf(change) }
  const who = hospitalNews.test(folded) ? null : person.exec(folded)
  const recovered = who && recovery.exec(folded.slice(who.index))
  if (!recovered || recovered.index > 60) return undefined
  const told = used.test(folded) || (previous !== undefined && used.test(previous.folded) && chineseIntervention.test(previous.folded))
  return told ? { kind: 'story', start: who.index, end: who.index + recovered.index + recovered[0].length } : undefined
}

function isEndorsement(folded: string, match: RegExpExecArray): boolean {
  const [words, adverb, emphatic] = match
  const after = folded.slice(match.index + words.length)
  if (advised.test(after)) return false
  return adverb !== undefined || emphatic !== undefined || celebrity.test(words) || chineseWatched.test(folded)
}

const spanOf = ({ index, 0: words }: RegExpExecArray) => ({ start: index, end: index + words.length })
