import { chineseTreatment } from '../../language/chinese/health-words.js'
import { type Pattern, pattern } from '../../language/cues/pattern.js'
import { englishIntervention } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import { findChineseSampleSizes } from '../chinese/find-sample-sizes.js'
import { findEnglishSampleSizes } from '../english/find-sample-sizes.js'
import { scopeAt } from '../scope/scope.js'
import type { Study } from './study.js'
import type { ZeroEvent } from './zero-event.js'

const harms = [
  'side[- ]effects?|(?:harmful|ill|bad|unwanted|untoward|undesirable|negative) (?:side )?(?:effects?|reactions?|events?|responses?)',
  'adverse (?:events?|effects?|reactions?)|aes?|saes?|complications?|toxicit(?:y|ies)|harms?|reactions?',
  'safety (?:concerns?|issues?|signals?|events?|problems?)|problems?|infections?|bleeding|deaths?|fatalities|rejection|miscarriages?',
  'tumou?rs?|tumorigenicity|injur(?:y|ies)|allerg(?:y|ies)|events?|graft-versus-host disease|gvhd|contraindications?|dangers?|risks?',
  'illness(?:es)?|symptoms|discomfort|complaints?',
].join('|')
const seen = [
  'observed|seen|noted|found|recorded|detected|documented|identified|occurred|developed|arose|emerged|happened|encountered',
  'experienced|appeared|reported|received|come in|come up',
].join('|')
/** Who or what is said to have had none. */
const nobody = 'none|nobody|no one|not (?:a single|one)|no (?:patients?|participants?|subjects?|volunteers?|clients?|users?|customers?|recipients?|one)'
/** "No reports of harm". */
const reports = String.raw`(?:reports?|reported (?:cases|instances|incidents)|records?|documented cases|cases)\s+(?:have been\s+|has been\s+)?(?:of|about)`
const causedBy = String.raw`(?:causally |directly |clearly )?(?:related|attributable|associated|linked|connected|attributed|due|tied|thought|judged|deemed)`
/** "No adverse events related to the drug in 40 patients were seen". */
const circumstances = String.raw`(?:\s+(?:or|and|nor|${causedBy})\s+[^.;,]{1,50}?)?(?:\s+(?:to|with|from|of|in|among|during|after|following|for)\s+[^.;,]{1,40}?)?`
const were = String.raw`(?:were|was|(?:have|has|had)(?:\s+(?:ever|yet|so far|to date))?\s+been|are|is|could be)\s+(?:[a-z]+ly\s+|ever\s+)?`
const kindOfHarm = String.raw`(?:(?!(?:to|that|than|on|in)\b)[\w/-]+\s+){0,5}?`

/**
 * "no (serious) adverse events … were observed", "no side effects in 20 patients", "without any complications",
 * "none of our 12 clients had a reaction", "nobody experienced …", "there are no reports of infection".
 */
const english: readonly (readonly [ZeroEvent['kind'], Pattern])[] = [
  ['reported', pattern(new RegExp(String.raw`\bno\s+(?:\w+\s+){0,2}?${reports}\s+(?:[\w-]+\s+){0,5}?(?:${harms})\b`, 'i'))],
  ['seen', pattern(new RegExp(String.raw`\b(?:no|zero|not (?:any|one|a single)|never any)\s+${kindOfHarm}(?:${harms})\b${circumstances}\s+(?:${were})?(?:${seen})\b`, 'i'))],
  ['seen', pattern(new RegExp(String.raw`\b(?:${nobody})\b[^.;]{0,40}?\b(?:had|experienced|suffered|reported|developed|showed|complained of)\s+(?:an?\s+|any\s+)?${kindOfHarm}(?:${harms})\b`, 'i'))],
  ['seen', pattern(new RegExp(String.raw`\b(?:observed|saw|found|recorded|noted|detected|reported|experienced|had|showed)\s+no\s+${kindOfHarm}(?:${harms})\b`, 'i'))],
]

const chineseHarm = [
  '不良反应|不良事件|副作用|副反应|毒副作用|毒副反应|并发症|毒性反应|毒性|感染|出血|过敏|排斥反应|排斥|移植物抗宿主病|致瘤|成瘤',
  '肿瘤形成|不适|死亡|安全性?问题|安全隐患|异常反应|风险|后遗症|流产|发热',
].join('|')
/** 未见任何严重不良反应. */
const ofWhatKind = '到|过|有|任何|明显|严重|相关|与[^,。;]{1,16}相关|治疗|药物|对[^,。;]{1,12}的|的|显著|其他|其它|一例|1例'
const treatedPeople = '患者|病患|病人|受试者|志愿者|会员|客户|顾客|用户|学员|孩子|儿童|宝宝|婴儿|老人|孕妇|产妇|学生|女性|男性|妇女|人'
/** 未发现, 没有一例患者出现, 无1例发生. */
const unseen = [
  '未(?:曾)?(?:发现|见|出现|发生|观察到|检测到|报告|通报|回报|产生)',
  '没有(?:发现|出现|发生|观察到|人出现|人发生|患者出现|1例出现|一例出现|一人出现)',
  `(?:没有|无|没)(?:任何)?(?:(?:[一1][人例位名个]|任何人)(?:${treatedPeople})?|人|患者|病患|受试者|志愿者|病人)(?:曾)?(?:出现|发生|回报|通报|报告|反映|反馈|抱怨|提到|经历|有)`,
  '不曾出现|无[一1]?[人例位名]?(?:患者|病人|受试者)?(?:出现|发生)',
].join('|')
const chinese: readonly (readonly [ZeroEvent['kind'], Pattern])[] = [
  ['reported', pattern(new RegExp(`(?:尚无|暂无|并无|均无|未有|没有|无|未见|未查到)(?:任何|相关|研究|文献|病例|明确|有关|关于){0,3}(?:报道|报告)[^。;]{0,60}?(?:${chineseHarm})`))],
  ['reported', pattern(new RegExp(`(?:尚无|暂无|并无|均无|未有|没有|无|未见|从未有)[^。;,]{0,30}?(?:${chineseHarm})[^。;,]{0,16}?(?:报道|报告|记录)`))],
  ['reported', pattern(new RegExp(`(?:没有?|未曾?|尚未|从未)(?:接到|收到|听说|听过|遇到|听闻|看到)(?:过|任何|一例|1例|一起|1起|一宗|任何一[例起])?[^。;,]{0,12}?(?:${chineseHarm}|不适|[肝肾]损伤)`))],
  ['seen', pattern(new RegExp(`(?:均|都|皆|也|尚|并|从)?(?:${unseen})(?:${ofWhatKind}){0,5}[^。;,]{0,8}?(?:${chineseHarm})`))],
]

/** What the small study or the short follow-up cannot show: "too few to rule out rare harms". */
const englishLimits = [
  'cannot (?:be )?(?:exclude|rule|excluded|ruled)|can\'t (?:exclude|rule)|could not (?:exclude|rule)|not (?:rule|exclude)',
  'too (?:small|few|short)|(?:so|very) few|not show up|(?:be|easily) missed|small (?:sample|study|trial|number)',
  String.raw`(?:sample|study|trial|number|group|follow-up) (?:was|is|were) (?:\w+ )?(?:small|short|limited|few)|longer follow-up`,
  String.raw`larger (?:trial|study|studies|trials|sample)|long-term safety|upper (?:bound|limit)|as high as|up to \d`,
  'remains? (?:unknown|unclear|uncertain)|is (?:unknown|unclear)|not known|rare (?:events|harms|side effects)',
  'absence of (?:evidence|reports)|does not mean|do not mean|doesn\'t mean|not (?:enough|been studied)|limited (?:data|evidence)',
  'more (?:research|data|studies)|(?:could|can|may|might|would) (?:well |easily |still )?(?:have )?(?:miss(?:ed)?|overlook(?:ed)?)',
  String.raw`(?:group|sample|study|trial|number) (?:of )?(?:that|this) size|that (?:small|size|few)\b`,
  '(?:cannot|can\'t|could not|would not|unlikely to) (?:show|tell us|reveal|detect|pick up)',
].join('|')
const chineseLimits = [
  '不能排除|无法排除|难以排除|不能说明|不代表|不等于|不意味|并不表示|样本(?:量)?(?:较|太|很|过)?(?:小|少|有限)|例数(?:较|太)?少',
  '人数(?:较|太)?少|随访(?:时间)?(?:较|太|过)?短|更长(?:时间)?(?:的)?随访|长期安全性|罕见(?:风险|不良)|上限|最高可达|有待',
  '尚不(?:明确|清楚)|尚不能|仍需|尚需|更大(?:规模|样本)|数据有限|资料有限|证据有限|证据不足',
].join('|')
const limits = {
  en: pattern(new RegExp(String.raw`\b(?:${englishLimits})`, 'i')),
  zh: pattern(new RegExp(chineseLimits)),
}

/**
 * Where a sentence says that no harm was seen: at most one for each clause.
 *
 * @param sentenceBefore gives the sentence before one in its block
 * @param studyOf gives the study that a sentence belongs to
 */
export const findZeroEvents = (
  sentence: Sentence,
  sentenceBefore: (sentence: Sentence) => Sentence | undefined,
  studyOf: (sentence: Sentence) => Study | undefined,
): readonly ZeroEvent[] => (sentence.test(mayDeny[sentence.language]) ? eventsIn(sentence, sentenceBefore, studyOf) : none)

function eventsIn(
  sentence: Sentence,
  sentenceBefore: (sentence: Sentence) => Sentence | undefined,
  studyOf: (sentence: Sentence) => Study | undefined,
): readonly ZeroEvent[] {
  const { folded, language } = sentence
  const found: ZeroEvent[] = []
  for (const [kind, denial] of language === 'en' ? english : chinese) {
    const match = sentence.exec(denial)
    if (!match) continue
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) continue
    const before = sentenceBefore(sentence)
    const mayBeOfDisease = (kind === 'seen' || language === 'zh') && !ofTreatment[language].test(folded.slice(start, end))
    if (mayBeOfDisease && ![before, sentence].some((near) => near && isTreated(near))) continue
    const { asked, refuted, hedged, quoted } = scopeAt(sentence, start, end)
    const lead = folded.slice(Math.max(0, start - 40), start)
    if (asked || refuted || (hedged && /\b(?:if|should|could|may|might)\b|如果|若|可能/i.test(lead)) || (quoted && /不等于|不代表/.test(folded))) continue
    if (compares[language].test(folded.slice(start, end + 60)) || isDoubt[language].test(folded.slice(Math.max(0, start - 40), end))) continue
    const admitsLimits = [before, sentence, sentence.next].some((near) => near?.test(limits[language]))
    found.push({ sentence, start, end, kind, size: studyOf(sentence)?.size?.value ?? largestIn(sentence), admitsLimits })
  }
  return found
}

const none: readonly ZeroEvent[] = []

/** Side effects, toxicity, rejection. */
const harmsOfTreatment = [
  'side[- ]effects?|(?:harmful|ill|bad|unwanted|untoward|undesirable|negative) (?:effects?|reactions?)|adverse|aes?|saes?',
  'complications?|toxicit|reactions?|safety|rejection|gvhd|tumorigenicity|contraindications?|complaints?',
].join('|')
/** Harms that only a treatment has; deaths and infections need a treatment around them. */
const ofTreatment = {
  en: new RegExp(String.raw`\b(?:${harmsOfTreatment})`, 'i'),
  zh: /不良|副作用|副反应|并发症|毒|排斥|致瘤|成瘤|安全/,
}
const isTreated = (sentence: Sentence): boolean =>
  sentence.has('after-treatment') || sentence.test(treatment[sentence.language]) || sentence.test(customers)
const treatment = { en: pattern(new RegExp(englishIntervention.source, 'i')), zh: pattern(chineseTreatment) }
const customers = pattern(/研究报[道告]|服用|使用|上市|本(?:院|中心|店|诊所|公司)|我院|客[人户]|顾客|会员/)

/** What denies. */
const mayDeny = { en: pattern(/\b(?:no|none|nobody|zero|not|never)\b/i), zh: pattern(/未|无|没有|不曾/) }

/** "no increase in", "no difference in adverse events", "no more … than": a comparison, not an absence. */
const compares = {
  en: /\b(?:differences?|increased?|excess|higher|more|additional|other|further|new|greater|change|significant|than|compared|versus)\b/i,
  zh: /差异|差别|增加|高于|升高|相比|其他|更多|统计学/,
}

/** "No data on harms", "no known allergies", "make sure that". */
const doubts = [
  'no (?:data|information|evidence|trials?|stud(?:y|ies)|research|reviews?)|not report|did not (?:measure|assess)|history|prior',
  'previous|known|unexpected|in case|ensure|make sure|until|unless|so (?:that )?(?:you|no)|as long as|provided',
].join('|')
/** The evidence itself is said to be missing: "did not report", "no data on". */
const isDoubt = {
  en: new RegExp(String.raw`\b(?:${doubts})\b`, 'i'),
  zh: /无(?:数据|资料|证据|研究(?!报道|报告))|未报告(?:不良|副)|如|若|确保|只要|直到/,
}

/** A count in a sentence that tells of no study ("12,000 vaccinated nurses"). */
function largestIn(sentence: Sentence): number | undefined {
  const sizes = (sentence.language === 'zh' ? findChineseSampleSizes : findEnglishSampleSizes)(sentence)
  return sizes.length > 0 ? Math.max(...sizes.map(({ value }) => value)) : undefined
}
