import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { englishDisease as diseaseNames } from '../../language/english/health-words.js'
import type { NumberToken } from '../../language/number-token.js'
import type { Sentence } from '../../language/sentence.js'
import { findAttributions } from './find-attributions.js'
import { type Scope, scopeAt } from '../scope/scope.js'

/**
 * How many people a disease is said to affect: a count, a share or a rank. What a study found among its own
 * people is none. Offsets are into the sentence.
 */
export interface Burden extends Span {
  readonly sentence: Sentence
  readonly kind: 'count' | 'share' | 'rank'
  /** Of a count, the number of people. */
  readonly value: number | undefined
  /** Where the words begin that put it down to somebody ("it is estimated that"); else `start`. */
  readonly from: number
  readonly scope: Scope
}

type Found = Omit<Burden, 'from' | 'scope'>

/** "The trial enrolled", "our clinic has treated". */
const englishOwn = [
  String.raw`enrol|recruit|(?:our|this|the) (?:study|survey|audit)\b|includ|involv|trials?|random|participants?|participated|volunteers?|cohort`,
  'analy[sz]ed|database|records|followed|surveyed|sample|screened|groups?|arm|placebo|per cent of those|of those|respondents',
  'customers|clients|doses|vaccinated|treated over|treated more than|our (?:clinic|hospital|patients|customers)',
  String.raw`we (?:have )?(?:treated|served|helped)|dollars|\$|prescriptions|(?:would|could) (?:save|prevent)|clinical stud(?:y|ies)`,
  String.raw`\d+ stud(?:y|ies)`,
].join('|')
const chineseOwn = [
  '研究纳入|研究了|试验|纳入|入组|随机|受试|志愿|参与者|随访|样本|队列|数据库|对照组|治疗组|问卷|调查了|接种|服务过|服务了|就诊|注册',
  '我院|我们已|累计治疗|累计服务|成功治疗|元|剂|该组|两组|分析了|项研究|回顾|接诊|门诊量|医生|护士|人次',
].join('|')
/** Words of research, of service and of trade: their numbers are somebody's own. */
const ownNumbers = {
  en: pattern(new RegExp(String.raw`\b(?:${englishOwn})`, 'i')),
  zh: pattern(new RegExp(chineseOwn)),
}

/** What a sentence on numbers of people has, in digits or in words; in Chinese also what it has instead. */
const numeral = {
  en: pattern(/\d|\b(?:million|billion|thousands?|one in|third|half|quarter|every|one \w+ in|highest|largest|most|greatest)\b/i),
  zh: pattern(/\d|[一二两三四五六七八九十百千万亿几数半]|率|高发|大国/),
}

const englishDisease = pattern(new RegExp(diseaseNames.source, 'i'))

const people = [
  'people|persons|patients?|adults|children|women|men|Americans|Britons|Europeans|Australians|Canadians|Chinese|individuals|sufferers',
  'seniors|pensioners|workers|teenagers|adolescents|infants|babies|couples|households|families|Germans|Italians|Spaniards|Irish',
  'Indians|New Zealanders|Scots|Swedes|Norwegians|Danes|Finns|girls|boys|pregnancies|births|newborns',
].join('|')
const counted = new RegExp(`^(?:\\s+(?:of\\s+)?(?:[\\w'-]+\\s+){0,4}?)(?:(?:${people})|cases|deaths|infections|diagnoses|lives|hospitali[sz]ations)\\b`, 'i')
const shared = new RegExp(`^\\s+(?:of\\s+)?(?:all\\s+|the\\s+)?(?:[\\w'-]+\\s+){0,3}?(?:(?:${people})|population|adult|person|woman|man|child|American|of us)\\b`, 'i')
/** Whom all counts and shares are of. */
const whom = pattern(new RegExp(`\\b(?:(?:${people})|cases|deaths|infections|diagnoses|lives|hospitali[sz]ations|population|adult|person|woman|man|child|American|of us)\\b`, 'i'))
/** "People who smoke" are a people, "people who relapsed" are not. */
const catches = [
  'catch(?:es)?|contracts?|smokes?|vapes?|drinks?|gives? birth|works?|sits?',
  'ha(?:s|ve) an? (?!operation|procedure|scan|test|baby here)|reach(?:es)?|turns?',
].join('|')
const ofThose = [
  String.raw`in (?:the|this|each|both) \w+ (?:group|arm|study)|with|who(?!\s(?:${catches})\b)|whose|having|suffering|diagnosed|born|undergoing`,
  'treated|taking|receiving|given|had|were|was|experienced|reported|developed|in whom',
].join('|')
/** A share of those who have something already, or of those who were studied. */
const narrowed = new RegExp(String.raw`^s?\s+(?:${ofThose})\b`, 'i')
const perMany = /(?:\bin|\bper|\bevery|\bout of|\/)\s*(?:about |approximately |every |the )?$/i
/** "beds for 40,000 people" */
const served = /\b(?:beds?|rooms?|space|places?|seats?|food|meals?|water|care|capacity|enough|budget)\s(?:[\w-]+\s){0,2}?for\s(?:about |around |some |up to |over |more than )?$/i
/** "Lose their sight", "lost a leg". */
const whatIsLost = 'sight|hearing|eyesight|vision|leg|foot|limb|tooth|teeth|baby|babies|life|lives|memory|mind|eye'
/** "Break a hip", "go blind", "are rushed to hospital". */
const comesToHarm = [
  `breaks?|broke|fractures?|(?:loses?|lost) (?:their|an?|the) (?:${whatIsLost})|go(?:es)? (?:blind|deaf)|contracts?|catch(?:es)?`,
  'miscarr(?:y|ies)|(?<!not )needs?|(?:is|are|was|were|gets?|been) hospitali[sz]ed|cannot|can\'t',
  'never (?:walks?|sees?|recovers?|works?|speaks?)|(?:is|are|gets?) (?:rushed|taken|admitted|sent) to',
  'go(?:es)? (?:in)?to (?:hospital|a&e|casualty)|end up in',
].join('|')
const suffering = [
  'die|dies|died|deaths?|kills?|killed|suffer|suffers|affected|affects?|diagnosed|obese|overweight|sick|ill|disabled|infected',
  `liv(?:e|es|ing) with|has|have|will (?:get|have|develop|experience|suffer)|develops?|experiences?|struggles?|(?:${comesToHarm})`,
].join('|')
const burdened = pattern(new RegExp(String.raw`\b(?:${suffering})\b`, 'i'))
/** "The highest incidence in the world". */
const frequency = [
  'incidence|prevalence|mortality|death rates?|disease rates?|cancer rates?|rates? of|number of (?:patients|cases|deaths|people)',
  'burden|cases|deaths',
].join('|')
const everywhere = 'in the world|worldwide|globally|of any country|in Asia|in Europe|on earth|nationwide'
const englishRank = pattern(
  new RegExp(String.raw`\b(?:highest|largest|greatest|worst|number one|no\. ?1|second[- ]highest|most)\b[^.;]{0,50}\b(?:${frequency})\b[^.;]{0,60}\b(?:${everywhere})\b`, 'i'),
)

const chinesePeople = [
  '上班族|职场人|打工人|白领|学生|长者|银发族|民众|国民|病患|患者|病人|人口|人群|病例|老人|老年人|儿童|女性|男性|家庭|成年人|成人',
  '感染者|携带者|糖友|国人|孩子|青少年|孕妇|新生儿|学童|孩童|妇女|男人|女人|中国人|人',
].join('|')
const countedChinese = new RegExp(`^(?:以上|左右|的)?(?:名|位|个|例)?(?:以上|左右|的)?[^,。;\\d]{0,8}?(?:${chinesePeople})`)
const sharedChinese = new RegExp(`^(?:以上|左右|的)?[^,。;\\d]{0,5}?(?:${chinesePeople})`)
const whoIsCounted = '患者|病人|病患|糖友|人群|患病人数|患病人口|死亡人数|新发[^,。;]{0,6}病例'
/** 患者已达9000万: who is counted stands before the number. */
const numbered = new RegExp(`(?:${whoIsCounted})(?:总数|总量|数量|群体|规模)?(?:如今|目前)?(?:已经?|均|就|将近)?(?:高达|多达|达到?|超过|突破|逼近|接近|超|逾|近|约|有)?(?:了|约|近)?$`)
/** Whom all counts and shares are of, or what is a rate by its name. */
const whomInChinese = pattern(new RegExp(`(?:${chinesePeople})|患病率|发病率|感染率|致残率|患病比例`))
const everyNth = pattern(/每[\d一二两三四五六七八九十百千]{1,5}(?:个|名|位)[^,。;]{0,8}?(?:中|里|就|便|,)[^,。;]{0,6}?有(?:近|约)?[\d一两二三]\S?/)
/** "Every third woman". */
const member = 'person|woman|man|child|adult|American|European|Briton|Australian|Canadian|teenager|pensioner|couple|family|household|girl|boy'
const everyOther = wordings(
  new RegExp(String.raw`\b(?:every|each) (?:other|second|third|fourth|fifth|sixth|eighth|tenth) (?:[a-z]+ )?(?:${member})\b`, 'i'),
  new RegExp(String.raw`\bone (?:${member}) in (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b`, 'i'),
)
const peoples = [
  '我国|全球|台湾|全台|香港|全港|港人|澳门|国内|全美|英国|全国|中国|世界|亚洲|欧洲|美国|日本|人群|成人|成年人|国人|老年人|老人|儿童',
  '居民|女性|男性|妇女|青少年|人口|大约|的人|上班族|职场人|打工人|白领|学生',
].join('|')
/** Whose share it is: of a people, not of the patients of some disease. */
const population = pattern(new RegExp(peoples))
const rate = /(?:患病率|发病率|感染率|致残率|患病比例)[^,。;\d]{0,6}$/
/** 千万人 without a figure is many, not ten million. */
const bareMany = /^(?:千|百)?[万亿]$|^(?:成千上万|千百万)/
/** 发病率居世界首位. */
const rates = '发病率|患病率|死亡率|致死率|感染率|死亡人数|患者人?数|患病人数|病例数|发病人数'
const ranks = '居|位居|位列|排名?|排在|高居|均居|占据'
const worldOrFirst = '世界|全球|全国|亚洲|首位|第[一二三1-3]|之首|前列|榜首'
const chineseRank = wordings(
  new RegExp(`(?:${rates})[^,。;]{0,12}(?:${ranks})[^,。;]{0,8}(?:${worldOrFirst})`),
  /(?:世界|全球|全国|我国|亚洲)[^,。;]{0,12}(?:发病率|患病率|死亡率)[^,。;]{0,4}(?:最高|第一)/,
  /(?:我国|中国)(?:已)?(?:是|成为)[^,。;]{0,10}(?:病|癌|症|炎|瘤)(?:的)?(?:高发国家?|大国|第一大国)/,
)
const illness = [
  '糖友|[所之]苦|折磨|罹患|失聪|耳鸣|干眼|白内障|脂肪肝|疏松|结石|失能|病|症|癌|瘤|炎|死|痛|疼|痠|偏高|失智|困扰|秃|感染|患|肥胖|超重',
  '失眠|抑郁|衰竭|硬化|梗|卒中|中风|骨折|致残|近视|过敏|不孕|高血压|高血脂',
].join('|')
const chineseDisease = pattern(new RegExp(illness))

/** A share below this is a fact about a rare disease, not an alarm: "1 in 50,000 newborns". */
const commonShare = 0.05

/** The first burden that a sentence states: one finding a sentence, however many numbers follow. */
export function findBurden(sentence: Sentence): Burden | undefined {
  if (!mayCount[sentence.language](sentence)) return undefined
  const found = sentence.test(numeral[sentence.language]) && !sentence.test(ownNumbers[sentence.language]) ? readers[sentence.language](sentence) : undefined
  if (!found) return undefined
  const credit = findAttributions(sentence).find(({ at }) => at.end <= found.start)
  return { ...found, from: credit?.at.start ?? found.start, scope: scopeAt(sentence, found.start, found.end) }
}

/** Whether a sentence can have what the readers look for. */
const mayCount = {
  en: (sentence: Sentence): boolean => sentence.mayMatch(whom) || sentence.mayMatchSome(everyOther) || sentence.mayMatch(englishRank),
  zh: (sentence: Sentence): boolean => sentence.mayMatchSome(chineseRank) || (sentence.mayMatch(chineseDisease) && (sentence.mayMatch(everyNth) || sentence.mayMatch(whomInChinese))),
}

const readers = {
  en: (sentence: Sentence): Found | undefined => {
    const rank = sentence.exec(englishRank)
    if (rank) return burdenAt(sentence, 'rank', rank)
    const every = sentence.execSome(everyOther)
    const burden = every ? burdenAt(sentence, 'share', every) : sentence.test(whom) ? firstOf(sentence, readEnglish) : undefined
    return burden && (sentence.test(burdened) || sentence.test(englishDisease)) ? burden : undefined
  },
  zh: (sentence: Sentence): Found | undefined => {
    const rank = sentence.execSome(chineseRank)
    if (rank) return burdenAt(sentence, 'rank', rank)
    if (!sentence.test(chineseDisease)) return undefined
    const nth = sentence.exec(everyNth)
    if (nth) return burdenAt(sentence, 'share', nth)
    return sentence.test(whomInChinese) ? firstOf(sentence, readChinese) : undefined
  },
}

const burdenAt = (sentence: Sentence, kind: Found['kind'], { index, 0: words }: RegExpExecArray): Found => ({ sentence, start: index, end: index + words.length, kind, value: undefined })

/** What the first number says that says how many people there are. */
function firstOf(sentence: Sentence, read: (sentence: Sentence, number: NumberToken) => Found | undefined): Found | undefined {
  let previous: NumberToken | undefined
  for (const number of sentence.numbers) {
    // "1 in 300,000 to 400,000": the end of a share is no count.
    const endsShare = previous?.fraction !== undefined && number.start - previous.end < 6
    previous = number
    if (number.year || endsShare) continue
    const burden = read(sentence, number)
    if (burden) return burden
  }
  return undefined
}

const isCommon = ({ value, percent, fraction }: NumberToken): boolean => (percent ? value / 100 : value) >= commonShare && (percent || fraction !== undefined)

function readEnglish(sentence: Sentence, number: NumberToken): Found | undefined {
  const { start, end, value } = number
  const rest = sentence.folded.slice(end, end + 60)
  if (number.percent || number.fraction) {
    // A share of patients is a result or a symptom; a share of the population is a burden.
    const of = isCommon(number) ? shared.exec(rest) : null
    const isOfAll = of && !/patients|\b(?:more|fewer|less|were|are|affected|those)\b/i.test(of[0]) && !narrowed.test(rest.slice(of[0].length))
    return isOfAll ? { sentence, start, end: end + of[0].length, kind: 'share', value: undefined } : undefined
  }
  const noun = counted.exec(rest)
  // "1 in 10,000 newborns" is the share of a rare disease.
  if (!noun || !Number.isInteger(value) || perMany.test(sentence.folded.slice(Math.max(0, start - 16), start))) return undefined
  return !served.test(sentence.folded.slice(Math.max(0, start - 40), start)) ? { sentence, start, end: end + noun[0].length, kind: 'count', value } : undefined
}

function readChinese(sentence: Sentence, number: NumberToken): Found | undefined {
  const { start, end, value } = number
  const rest = sentence.folded.slice(end, end + 16)
  if (number.percent || number.fraction) {
    if (!isCommon(number) || !sentence.test(population)) return undefined
    const of = /患者[^,。;]{0,4}$/.test(sentence.folded.slice(Math.max(0, start - 8), start)) ? null : sharedChinese.exec(rest)
    const isRate = number.percent && rate.test(sentence.folded.slice(Math.max(0, start - 12), start))
    if (isRate) return { sentence, start, end, kind: 'share', value: undefined }
    return of && !/患者|病人|病例/.test(of[0]) ? { sentence, start, end: end + of[0].length, kind: 'share', value: undefined } : undefined
  }
  if ((bareMany.test(sentence.folded.slice(start, end)) && !/[近约超逾上]$/.test(sentence.folded.slice(0, start))) || sentence.folded[start - 1] === '每') return undefined
  if (value >= 10_000 && numbered.test(sentence.folded.slice(Math.max(0, start - 16), start))) return { sentence, start, end, kind: 'count', value }
  const noun = countedChinese.exec(rest)
  return noun ? { sentence, start, end: end + noun[0].length, kind: 'count', value } : undefined
}
