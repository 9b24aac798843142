import { pattern } from '../../language/cues/pattern.js'

/** Chinese times told from the day of writing. For folded sentences. */

const time = [
  '近日|(?<!目)日前|前不久|不久前|前几天|前些天|前段时间',
  '刚刚(?=发表|发布|公布|批准|结束|完成)',
  '昨[天日]',
  '(?<![时至到截止])今[天日](?!的|我们|就|来|要|给|聊|下班|开始)',
  '本周|本月|上(?:个)?(?:周|月|星期|礼拜)|去年|今年(?!已?\\d{1,3}岁)|近来|[几数](?:天|周|个月|年)前',
  '[一二两三四五六七八九十\\d]{1,2}(?:天|周|个月)前(?=,|[^,。]{0,8}(?:发表|报道|公布|发布|发现))',
].join('|')
const recent =
  '近期(?!疗效|效果|目标|并发症|预后|生存|随访|内|死亡|记忆|风险|反应|结局|安全|不良|有过|曾)|' +
  '最近(?!的(?:医院|医疗|诊所|距离)|一次|[一二两三四五六七八九十几\\d]{1,3}(?:天|周|个?月|年|次)|距离|端|处)'
const weak = '近(?:几|些|十|数)?年来?|目前|现阶段|如今|当前|现如今'

export const chineseTimes = pattern(new RegExp(`(?<time>${time})|(?<recent>${recent})|(?<weak>${weak})`, 'g'))

const research = [
  '研究|科学家|学者|期刊|杂志|论文',
  '发表(?!公开信|声明|讲话|评论|文章称)',
  '刊登|刊发|试验|实验|学会|指南',
  '(?:药|疫苗|疗法|产品|器械|局|署|FDA)[^,。]{0,12}(?:批准|核准|获批|上市)',
  '(?:批准|核准|获批)[^,。]{0,12}(?:药|疫苗|疗法|器械|上市)',
  '团队',
].join('|')
export const chineseResearch = new RegExp(research)

/** What news does: something was published, announced or held. */
export const chineseReport = pattern(/据|报|发布|公布|宣布|发表|刊|表示|透露|称|指出|召开|举[行办]|消息|新闻|研究|上市|批准|登/)

/** A rumour's time is the rumour's. */
export const chineseRumour = pattern(/网传|谣言|传言|流传|网上|网友|微博|微信群|朋友圈|视频|帖子|爆料|疯传|热传|转发/)
/** Whose time it is: the reader's or a patient's. */
export const chineseOwnTime = /(?:如果?|若|假如|即使|哪怕|不少|是否|有没有|您|你|患者|病人|自己|孩子|宝宝|他|她|我)[^,。]{0,4}$/
/** Words of news, which tell an author's time even beside patients. */
export const chineseNews = /^(?:近日|日前|前不久|不久前|近来)$/
/** A patient's story, where no study is told of. */
export const chineseCase = pattern(/患者|病人|症状|就诊|先生|女士|\d岁|手术|他|她|我/)
