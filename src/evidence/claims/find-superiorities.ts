import { pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import { chineseDrug, chineseTreatment, chineseWatched } from '../../language/chinese/health-words.js'
import { englishIntervention, englishWatched } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import { scopeAt } from '../scope/scope.js'
import type { Superiority } from './superiority.js'

/** "Works much faster" */
const harder = String.raw`(?<=\b(?:works?|acts?|heals?|helps?)\s(?:(?:much|far|even|a lot)\s)?)(?:faster|quicker|harder|longer|more quickly)`
const good = String.raw`(?:better|safer|(?:gentler|kinder)(?:\s(?:to|on|for)\s(?:\w+\s){1,3})?|faster and safer|${harder})`
const more = String.raw`(?:more|far more|much more)\s+(?:\w+ly\s+)?(?:effective|efficacious|potent|powerful|reliable|successful|beneficial|tolerable|natural)(?:ly)?`
const fewer = '(?:fewer|less|lower|milder|a lower (?:rate|risk) of|lower rates of)'
const harms = String.raw`(?:side[- ]effects?|adverse \w+|risks?|toxic\w*|complications?|invasive|harmful|harm|dangerous|painful)`
const lessHarm = String.raw`${fewer}\s+(?:[\w-]+\s+){0,2}?${harms}`

const doesWell = [
  'works|acts|relieves|eases|soothes|heals|clears|treats|lowers|reduces|stops|kills|calms|settles|helps|work|act|relieve|ease|heal',
  'clear|soothe',
].join('|')
const sooner = '(?:faster|quicker|sooner|longer|more (?:quickly|rapidly|reliably|thoroughly))'
const isBetter = String.raw`(?:is|are|works?|proves?|has|have|causes?|offers?)\s+(?:\w+\s+){0,3}?`
/** The comparison first, then its second half: "works better than dialysis", "outperforms conventional drugs". */
const english = [
  pattern(/\bno(?:thing|\s(?:other\s)?[\w-]+)\s(?:else\s)?(?:works?|performs?|is|does|helps?)\s(?:\w+\s){0,2}?(?:as|so)\s(?:[\w-]+\s){1,2}as\s(?<other>[^.;,]{2,60})/gi),
  pattern(/\bnothing\s(?:else\s|(?:[\w']+\s){1,4}?)?(?:beats|comes close to|compares (?:with|to)|matches|works (?:better|faster) than|rivals)\s+(?<other>[^.;,]{2,60})/gi),
  pattern(new RegExp(String.raw`\b(?:${good}|${more}|${lessHarm})\b(?!\s+to\b)[^.;:]{0,40}?\bthan\s+(?!to\b)(?<other>[^.;,]{2,60})`, 'gi')),
  pattern(new RegExp(String.raw`\b(?:compared (?:with|to)|unlike|next to|in contrast to)\s+(?<other>[^.;,]{2,50}),\s[^.;,]{0,60}?\b${isBetter}(?:${good}|${more}|${lessHarm})\b`, 'gi')),
  pattern(new RegExp(String.raw`\b(?:${doesWell})\b[^.;:,]{0,36}?\b${sooner}\sthan\s(?!to\b)(?<other>[^.;,]{2,60})`, 'gi')),
  pattern(/\b(?:leaves?|puts?|blows?|knocks?)\s(?<other>[^.;,]{2,40}?)\s(?:in the (?:dust|shade)|(?:far |way )?behind|to shame|out of the water)\b/gi),
  pattern(/\b(?:does|do)\s(?:far |much |a lot )?more\s(?:good\s)?(?:for\s[^.;,]{2,30}?\s)?than\s(?!just\b|that\b|mask\b|ease\b|one\b)(?<other>[^.;,]{2,60})/gi),
  pattern(/\bsuperior(?:ity)?\s+(?:\w+\s+){0,3}?(?:to|over)\s+(?<other>[^.;,]{2,60})/gi),
  pattern(/\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outclass(?:es|ed)?|beats?|outdoes?|outshines?|trumps?|eclipses?)\s+(?<other>[^.;,]{2,60})/gi),
]

const surpasses = [
  '优于|好于|胜过|强于|胜于|超过|超越|优胜于|高于|佳于|远胜|远超|优过|好过|赢过|强过|完胜|大胜',
  '秒杀|碾压|完爆|(?:遥遥)?领先(?!的|地位|水平|技术)于?|甩开|不是[^,。;]{1,8}能比',
].join('|')
const harmsMeasured = '副作用|不良反应|毒性|毒副作用|并发症|风险|复发率|不良事件'
const effects = String.raw`疗效|效果|功效|药效|作用|活性|浓度|含量|[\u4e00-\u9fff]{1,3}[力率度能]`
const stronger = '更(?:加|为)?(?:安全|有效|好|强|优|佳|温和|持久|彻底|理想|可靠|快)|副作用更[少小]|疗效更|效果更'
const strongerStill = [
  '(?:更加|更为|更|还要|还)(?:安全|有效|好|强|优|佳|管用|可靠|温和|持久|彻底|理想|显著|明显|先进|高效)',
  '好|强',
].join('|')
const chinese = [
  pattern(/(?:没有(?:一[样种个款]|什么|哪[样种个款]|任何[^,。;]{0,6}?|东西)?|无(?:一)?)(?:能)?(?:比得[上过]|及得上|赶得上|敌得过|可比|可媲美|可匹敌)(?<other>[^,。;]{2,30})/),
  pattern(new RegExp(String.raw`(?:与|和|跟|同|较之|相比于?|相较于?|比起)(?<other>[^,。;]{2,20}?)(?:相比|相较|比较|来说)?,[^,。;]{0,16}?(?:${stronger})`)),
  pattern(new RegExp(String.raw`(?:${surpasses})(?<other>[^,。;]{2,30})`)),
  pattern(new RegExp(String.raw`比(?<other>[^,。;比]{2,24}?)(?:的)?(?:疗效|效果|副作用|不良反应|作用)?(?:都|要)?(?:${strongerStill})`)),
  pattern(new RegExp(String.raw`(?:${harmsMeasured})[^,。;]{0,8}?(?:低于|少于|小于|轻于|明显低于)(?<other>[^,。;]{2,30})`)),
  pattern(/(?:副作用|不良反应|毒性|毒副作用|风险|并发症|复发率|发生率)(?:\([^)]{0,20}\))?[^,。;]{0,8}?比(?<other>[^,。;]{2,24}?)(?:更|还|要)?(?:少|小|低|轻)/),
  pattern(new RegExp(String.raw`(?:${effects})(?:更|甚至|几乎|可达|大约|约)?(?:是|为|达到?|相当于|高出?|强过?)(?<other>[^,。;\d是为]{2,16}?)的?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百数几]{1,3})[多余]?倍`)),
]

const treatments = [
  'drugs?|conventional|traditional|standard|existing|current|ordinary|other|western|usual|surgery|chemo(?:therapy)?|dialysis',
  'transplants?|statins?|insulin|antibiotics?|painkillers?|medicines?|medications?|treatments?|therap(?:y|ies)|care|pills?',
  'injections?|steroids?|competitors?|clinics?|hospitals?|brands?|products?|supplements?|methods?|opioids?|antihistamines?',
  'antidepressants?|decongestants?|laxatives?|diuretics?|inhalers?|sedatives?|antacids?|beta[- ]blockers?|blockers?|inhibitors?',
  'biologics?|nsaids?|ssris?|triptans?|paracetamol|acetaminophen|ibuprofen|naproxen|allopurinol|colchicine|warfarin|levothyroxine',
  'methotrexate|prednisolone|anti-inflammator(?:y|ies)|blood thinners|sleeping (?:pills|tablets)|tranquilli[sz]ers|counselling',
  'counseling|psychotherapy|talking therapy|physio(?:therapy)?|chiropractors?|(?:cortisone|steroid) (?:shots|jabs)|shots|jabs|sprays',
  'tablets',
].join('|')
const chineseTreatments = [
  '西药|西医|中药|传统|常规|他汀|透析|化疗|放疗|手术|激素|胰岛素|药物?|疗法|治疗|方案|抑制剂',
  '抗生素|移植|单用|单一|普通|一般|其他|同类|进口|国产|医院|机构|产品|针剂|抽脂|减脂|微创|开刀',
  '植牙|溶脂|整形|拉皮|雷射|激光|埋线|注射|口服|贴片|碳酸钙|植发|矫正|保养品|任何|所有',
].join('|')
/** What a treatment is compared with by name: a class of treatments, which the intervention lists do not all hold. */
const treatmentClass = {
  en: new RegExp(String.raw`\b(?:${treatments})\b`, 'i'),
  zh: new RegExp(chineseTreatments),
}
const armsOfStudies = [
  'placebo|sham|controls?|control group|no treatment|nothing|baseline|before|untreated|usual|dummy|the other group',
  String.raw`those (?:who|given)|lower doses?|higher doses?|expected|ever|average|others who|people who|women who|men who|in (?:19|20)\d\d|men`,
  'women|children|adults|never|late|a year ago',
].join('|')
const ownArms = {
  en: new RegExp(String.raw`\b(?:${armsOfStudies})\b`, 'i'),
  zh: /安慰剂|对照|空白|治疗前|基线|模型组|未治疗|未用药|未服|假手术|正常|平均|预期|同龄|男性|女性|普通人|一般人群|正常人|健康人|对侧|低剂量|高剂量/,
}
const outcomeLevel = /^(?:[\d.]+|正常|标准|限值|规定|上限|参考)/

/** What a treatment may be compared with. */
const comparable = {
  en: [treatmentClass.en, englishIntervention, englishWatched],
  zh: [treatmentClass.zh, chineseTreatment, chineseDrug, chineseWatched],
}

/** Comparisons of one treatment with another: at most one for each clause. Both, or one and a class, must be named or implied. */
export const findSuperiorities = (sentence: Sentence): readonly Superiority[] =>
  sentence.mayMatchSome(comparisons[sentence.language]) && sentence.test(mayCompare[sentence.language]) ? superioritiesIn(sentence) : none

const none: readonly Superiority[] = []
const comparisons = { en: patternList(english), zh: patternList(chinese) }

function superioritiesIn(sentence: Sentence): Superiority[] {
  const { folded, language } = sentence
  const text = language === 'en' ? sentence.lowered : folded
  const found: Superiority[] = []
  const matches =
    language === 'en'
      ? english.flatMap((comparison) => sentence.matchesOf(comparison))
      : chinese.map((comparison) => sentence.exec(comparison)).filter((match) => match !== null)
  for (const match of matches) {
    const named = match.groups?.['other']
    if (named === undefined || outcomeLevel.test(named)) continue
    const other = language === 'en' ? named.toLowerCase() : named
    const end = match.index + match[0].length
    if (found.some((known) => match.index < known.end && known.start < end)) continue
    if (language === 'zh' && noBetter.test(text.slice(0, match.index)) && match[0].startsWith('比') && !text.startsWith('的', end)) continue
    const isWithinStudy = ownArms[language].test(other)
    if (!isWithinStudy && !comparable[language].some((kind) => kind.test(other))) continue
    const clause = sentence.clauses[clauseAt(sentence, match.index)]
    const start = clause?.start ?? match.index
    const subject = text.slice(start, match.index)
    const isLed = language === 'en' && intensified.test(subject) && follows.test(folded.slice(end))
    const nothingBeats = nothing.test(match[0])
    if (!nothingBeats && !isLed && !isTreatment[language](subject, text.slice(0, match.index), text.slice(match.index, end))) continue
    // "Nothing" in its praise denies nothing.
    const at = nothingBeats ? start : match.index
    found.push({ sentence, start, end, scope: scopeAt(sentence, at, at + 2), isWithinStudy })
  }
  return found
}

/** 没有比西药更好 denies, and 没有比它更好的药 praises. */
const noBetter = /没有?$/

/** "Far kinder than ibuprofen, our balm …": what is better follows. */
const intensified = /^\W*(?:(?:far|much|even|a lot|infinitely)\s)?$/i
const follows = new RegExp(`^,\\s(?:(?:this|these|our)\\b|[^,.;]{0,24}?${englishIntervention.source})`, 'i')

/** "Nothing beats acupuncture": what is better than all else stands behind. */
const nothing = /^no(?:thing)?\b|^(?:没有|无)/i

/** A cheap look before the patterns. */
const mayCompare = {
  en: pattern(/\b(?:than|compared|unlike|next to|superior|outperform|surpass|outclass|beats?|outdo|outshine|trumps?|eclipses?|nothing|leaves?|puts?|blows?|knocks?|no [^.]{3,40} as )/i),
  zh: pattern(/于|比|过|倍|超|胜|领先|秒杀|碾压|完爆|甩开|及得上|赶得上|匹敌|媲美/),
}

const people = /\b(?:patients?|people|women|men|children|adults|you|we|doctors?|participants?|mice|rats|they|girls|boys|students|who)\s+(?:\w+\s+){0,3}$/i

/** "Compared with surgery, the injection is safer": what is better stands behind. */
const fronted = /^(?:compared|unlike|next to|in contrast)/i
const chineseFronted = /^(?:与|和|跟|同|较之|相比|相较|比起)/
const pronounBehind = /,\s(?:it|this|these|our|they)\b/i

/** Who or what a comparison is about without its name. */
const takesUp = /\b(?:it|this|they|ours|our|these|which|that|cells?|clinic|method)\b/i
const chineseTakesUp = /疗效|效果|副作用|不良反应|安全|本品|细胞|该|其|它|[我本]院|本品/

const isHigh = /^(?:高于|超过|超越|远超)/
const measured = /(?:疗效|效果|治愈率|有效率|安全性|缓解率|吸收率|利用率|成功率|存活率|功效)[^,]{0,4}$/

/** What is better must be a treatment, or be left out or a pronoun. Chinese high and low need what they measure. */
const isTreatment: Record<'en' | 'zh', (subject: string, before: string, comparison: string) => boolean> = {
  en: (subject, before, comparison) =>
    (fronted.test(comparison) && (englishIntervention.test(comparison.slice(comparison.indexOf(','))) || pronounBehind.test(comparison))) ||
    (!people.test(subject) && (englishIntervention.test(subject) || takesUp.test(subject) || (subject.trim() === '' && englishIntervention.test(before)))),
  zh: (subject, before, comparison) =>
    chineseFronted.test(comparison) ||
    (isHigh.test(comparison)
      ? measured.test(subject)
      : /^[\s,;"“]*$/.test(before) || chineseTreatment.test(before) || chineseDrug.test(before) || chineseTakesUp.test(before + comparison)),
}
