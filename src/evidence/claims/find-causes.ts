import type { Section } from '../../document/block.js'
import { chineseOutcome } from '../../language/chinese/health-words.js'
import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import { englishOutcome } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { Cause } from './cause.js'
import { clauseAt } from '../scope/clause-at.js'
import { readClaimStrength } from './read-claim-strength.js'
import { readStudyDesign } from '../studies/read-study-design.js'
import { scopeAt } from '../scope/scope.js'
import { observationalDesigns, type StudyDesign } from '../studies/study-design.js'

/** "Makes people ill" */
const whoIsMade = [
  'you|people|children|us|them|women|men|adults|teenagers|patients|students|workers|babies|toddlers|boys|girls|pensioners|smokers',
  'drinkers|users|kids',
].join('|')
/** "Fuels diabetes" */
const provoked = 'cancers?|diabetes|disease|strokes?|heart attacks?|depression|dementia|obesity|asthma|inflammation|allerg(?:y|ies)'
const ofPlural = 'reduce|lower|cut|slash|increase|raise|halve|double|triple|boost|slow|improve|worsen|damage|harm|stop|ruin|wreck|strengthen|weaken'
/** "Lowers the risk", "nuts lower the risk": the plural stands behind its subject. */
const changes = [
  'reduces|lowers|cuts|slashes|increases|raises|halves|doubles|triples|boosts|slows|improves|worsens|damages|harms|stops',
  'ruins|wrecks|strengthens|weakens',
  String.raw`(?<=\b(?!(?:has|is|was|less|this|its|as|always|does|thus|across)\b)[a-z]{3,}s\s)(?:${ofPlural})`,
].join('|')
const changed = [
  'risks?|chances?|odds|disease|cancers?|deaths?|mortality|depression|dementia|decline|memory|survival|health|heart|brain|sleep',
  'stroke|ageing|aging|pain|symptoms|blood pressure|obesity|diabetes|immunity|fertility|lives|longevity',
].join('|')
const saysCause = [
  'caus(?:es?|ed|ing)',
  String.raw`(?:leads?|led|leading)\s(?:\w+\s)?to|results?\sin|resulted\sin|prevent(?:s|ed|ing)?|protect(?:s|ed|ing)?|due\sto`,
  String.raw`thanks\sto|attribut(?:ed|able)\sto|because(?:\sof)?|trigger(?:s|ed)?|responsible\sfor|to\sblame\sfor|owing\sto`,
  String.raw`mak(?:es?|ing)\s(?:\w+\s)?(?:${whoIsMade})`,
  String.raw`(?:extends?|shortens?|lengthens?|prolongs?)\s(?:your\s|the\s|their\s)?(?:life|lives)|what makes\s`,
  '(?:wards?|staves?|fends?) off|shields?',
  String.raw`keeps?\s(?:the\s|your\s|their\s)?(?:\w+\s){1,2}?(?:healthy|young|sharp|fit|strong|away|at bay|clear)`,
  String.raw`brings?\s(?:the\s|your\s)?(?:\w+\s){1,3}?down|adds?\s(?:\w+\s)?years`,
  String.raw`(?:drives?|fuels?|sparks?|provokes?|brings? on|feeds?)\s(?:the\s)?(?:\w+\s)?(?:${provoked})`,
  String.raw`(?:cut|slashed|halved|doubled|reduced|lowered|increased|raised)\s(?:the|their|your|her|his)\s(?:risk|chances?|odds|danger)`,
  String.raw`(?:${changes})\s(?:the\s|your\s|their\s|a\s|an\s)?(?:\w+\s){0,2}?(?:${changed})`,
].join('|')
/** What is changed in Chinese: diseases, organs and functions. */
const ofHealth = [
  '病|癌|风险|症|死亡|寿命|生命|痴呆|中风|卒中|记忆|认知|免疫|心脏|大脑|肝|肾|肺|胃|骨|牙|关节',
  '视力|听力|眼|皮肤|血管|血压|肥胖|抑郁|睡眠|健康|发生|衰老|功能',
].join('|')
/** "会损害", "损害了" */
const harmed = '(?<=[会能可将])(?:损害|伤害|损伤|破坏)|(?:损害|伤害|损伤|破坏)(?=了)'
const chineseCauses = [
  '导致|致使|引起|引发|诱发|造成|使得|归因于|归功于|得益于|由于|因为',
  '(?<!能否|是否|不)(?:会|就|能|可)(?:直接|真的)?[让使令](?:人|你|您|我们|孩子|老人|大脑|身体)',
  String.raw`(?<!能否|是否)(?:可以|可|能够|能|会|将|有效)?(?:预防|防止|避免|保护|挽救|(?:${harmed})|降低|减少|提高|增加|改善|延缓)(?=[^,。;]{0,16}(?:${ofHealth}))`,
].join('|')
/** Words that say cause. "Increase" and "reduce" do so too often only of numbers; they need the strength of the sentence. */
const causal = {
  en: pattern(new RegExp(String.raw`\b(?:${saysCause})\b`, 'gi')),
  zh: pattern(new RegExp(chineseCauses, 'g')),
}

const outsideCause = String.raw`virus|bacteria|bacterium|infection|parasite|mutation|poison\w*|injury|crash|fall|regulator|agency|fda|ema`
/** Not the study's cause: the reasons for how it was done, and what regulators and pathology have settled. */
const settled = {
  en: pattern(new RegExp(String.raw`\b(?:leading|common|major|main|principal|top) causes?\b|\bcauses? of (?:death|disability)|\b(?:${outsideCause})\b`, 'i')),
  zh: pattern(/主要原因|首要原因|常见原因|病毒|细菌|感染|寄生虫|基因突变|外伤|中毒|药监|监管/),
}
const methods = {
  en: wordings(
    /\b(?:because|due to)\b[^.;]{0,60}\b(?:excluded|measured|recorded|self-reported|not chosen|missing|dropped out|lost to follow-up|limited|small|design|not possible|unable|withdrew)\b/i,
    /\b(?:excluded|limited|withdrew|stopped|terminated)\b[^.;]{0,40}\b(?:because|due to)/i,
  ),
  zh: wordings(
    /(?:因为|由于)[^,。]{0,20}(?:样本|设计|缺失|失访|排除|退出|限制)/,
    /因[^,。]{0,12}(?:退出|排除|失访)/,
  ),
}
const randomised = {
  en: pattern(/\brandomi[sz]|\brct\b|\bmendelian\b|\bplacebo\b|\bmeta-?analysis of (?:randomi|trials)/i),
  zh: pattern(/随机|孟德尔|安慰剂/),
}

/**
 * Causes stated in the sentence that names an observational design, or in one of the `window` sentences after it in
 * the same block. A randomised trial in the section silences them: it can show a cause.
 */
export function findCauses(sentences: readonly Sentence[], window: number): Cause[] {
  const found: Cause[] = []
  let withTrials: ReadonlySet<Section> | undefined
  let last: { readonly sentence: Sentence; readonly design: StudyDesign } | undefined
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    const namesStudy = sentence.has('design') || sentence.has('single-case') || sentence.has('study')
    const named = namesStudy || (sentence.has('people') && sentence.test(watched[sentence.language])) ? observed(readStudyDesign([sentence])) : undefined
    const design = named ?? (sentence.language === 'en' && isFromRecords(sentence) ? 'observational' : undefined)
    if (design) last = { sentence, design }
    const announced = window > 0 && sentence.language === 'en' && sentence.test(newsLead) ? designAhead(sentences, i) : undefined
    if (announced) last = { sentence, design: announced }
    if (!last || last.sentence.block !== sentence.block || sentence.index - last.sentence.index > window) continue
    const cause = causeIn(sentence)
    if (!cause) continue
    withTrials ??= new Set(sentences.filter((one) => one.test(randomised[one.language])).map(({ block }) => block.section))
    if (!withTrials.has(sentence.block.section)) found.push({ sentence, ...cause, design: last.design, distance: sentence.index - last.sentence.index })
  }
  return found
}

const researchers = 'study|studies|research|analysis|researchers|scientists'
const haveFound = 'found|finds?|shows?|shown|reveals?|revealed|concludes?|concluded|says?'
/** "Nuts cut the risk of stroke, a large study has found": what kind of study follows in the news below. */
const newsLead = pattern(new RegExp(String.raw`,\s(?:an?|the|one|two|new)\s(?:[\w-]+\s){0,4}?(?:${researchers})\b[^.]{0,40}?\b(?:${haveFound})\W*$`, 'i'))
const newsReach = 5
function designAhead(sentences: readonly Sentence[], from: number): StudyDesign | undefined {
  for (let i = from + 1; i < Math.min(from + newsReach, sentences.length); i++) {
    const sentence = sentences[i]!
    if (sentence.test(given)) return undefined
    const design = sentence.has('people') || sentence.has('study') ? observed(readStudyDesign([sentence])) : undefined
    if (design) return design
  }
  return undefined
}

const keptRecords = String.raw`(?:health|medical|patient|hospital|insurance|dental|electronic|prescription)\s(?:\w+\s)?(?:records|databases?|claims)`
/** "An analysis of health records", "an insurance database", "people who skip breakfast weigh more, a study found": nobody was given anything. */
const records = pattern(new RegExp(String.raw`\b(?:registr(?:y|ies)|biobank|${keptRecords}|(?:claims|prescription|billing) data|census|death certificates)\b`, 'i'))
const watchedPeople = 'people|those|adults|women|men|children|teenagers|pupils|students|workers|nurses|owners|drinkers|eaters|smokers'
const notWatched = 'took part|were (?:given|assigned|randomi)|received|got|had been given'
const differing = 'fewer|less often|more often|less|more|lower|higher|longer|heavier|thinner|healthier|happier|likely'
const habits = pattern(new RegExp(String.raw`\b(?:${watchedPeople})\swho\s(?!(?:${notWatched})\b)[^.;]{3,60}?\b(?:${differing})\b`, 'i'))
const studied = pattern(/\b(?:stud(?:y|ies)|analysis|research(?:ers)?|data|figures|over (?:\w+) years|shows?|showed|found|team|conclude[sd]?)\b/i)
const given = pattern(/\b(?:trial|placebo|assigned|allocated|given|randomi[sz]\w+|injection|surgery|dose|mg|arm|tablets?|treated)\b/i)
const isFromRecords = (sentence: Sentence): boolean => (sentence.test(records) || sentence.test(habits)) && sentence.test(studied) && !sentence.test(given)

/** People who were watched or asked, without a name for the study. */
const watched = { en: pattern(/\b(?:reported \w+ing|followed|following|tracked|tracking|monitored|polled|surveyed)\b/i), zh: pattern(/追踪|随访|问卷|调查/) }

const observed = (design: StudyDesign | undefined): StudyDesign | undefined => observationalDesigns.find((one) => one === design)

function causeIn(sentence: Sentence): { readonly start: number; readonly end: number } | undefined {
  const { folded, language } = sentence
  const causes = sentence.matchesOf(causal[language])
  if (causes.length === 0 || sentence.test(settled[language]) || sentence.testSome(methods[language])) return undefined
  for (const match of causes) {
    const start = match.index
    const { asserted, hedged, advised } = scopeAt(sentence, start, start + match[0].length)
    if (!asserted || hedged || advised || isPurpose[language].test(folded.slice(Math.max(0, start - 24), start))) continue
    const clause = sentence.clauses[clauseAt(sentence, start)]
    if (language === 'zh' && believed.test(folded.slice(clause?.start ?? 0, start))) continue
    // "Because they ate fish, the islanders had fewer heart attacks": the outcome stands in the next clause.
    const leads = language === 'en' && /^(?:because|thanks|due|owing)/i.test(match[0]) && /^\W*$/.test(folded.slice(0, start))
    if (leads && !(compared.test(folded) && !reasoned.test(folded))) continue
    if (!(leads ? goodOutcome : outcome)[language].test(leads ? folded : folded.slice(clause?.start ?? 0, clause?.end))) continue
    // Only a clear statement of cause: where a sentence weighs as association or conjecture, a causal word is in passing.
    const strength = readClaimStrength(folded, language)
    const isPlain = (leads || plain[language].test(match[0]) || concluded[language].test(folded.slice(clause?.start ?? 0, start))) && !sentence.test(associated[language])
    if (strength === 'conditional-causal' || (strength === 'correlational' && !isPlain)) continue
    return { start, end: clause?.end ?? folded.length }
  }
  return undefined
}

const startsOfCauses = [
  'caus|lead|led|ward|stave|fend|drive|fuel|spark|provoke|bring|cut|slashed|halved|doubled|reduced|lowered|increased|raised|shield',
  String.raw`trigger|protect|thanks|attribut|prevent|due|owing|responsible|to\sblame`,
].join('|')
/** Words of cause that mean nothing else, and words of association that show what the sentence is about. */
const plain = {
  en: new RegExp(String.raw`^(?:${startsOfCauses})`, 'i'),
  zh: /导致|引起|引发|造成|归因于|归功于|预防|防止|[让使令](?:人|你|您|我们|孩子|老人|大脑|身体)/,
}
const statesResult = 'shows?|proves?|reveals?|found|demonstrate[sd]?|confirm(?:s|ed)?|conclude[sd]?|finds?'
/** ", so walnuts protect the heart": what is concluded from an observation is meant as its cause. */
const concluded = {
  en: new RegExp(String.raw`^\W*(?:and )?(?:so|thus|therefore|hence|which (?:means|shows|proves)|(?:the |this |these |an? |our |data )?[^.;]{0,60}\b(?:${statesResult}) that)\b`, 'i'),
  zh: /^[,\s]*(?:可见|所以|因此|因而|由此可见|说明|足见|这说明|[^,。;]{0,6}结果[也还都就]?(?:说明|证明|证实))/,
}
/** 六成家长认为零食会导致蛀牙: what those who were asked believe is no finding. */
const believed = /(?:多数人|成人?|家长|民众|受访者|学生|居民|网友|市民|%的?人?)[^,。;]{0,6}?(?:知道|认为|觉得|相信|同意|担心|以为|了解|清楚|听说)[^,。;]{0,20}$/
const associated = { en: pattern(/\b(?:associat|correlat|link|relat|tied to)/i), zh: pattern(/相关|关联|有关/) }

const ofState = [
  'depressed|anxious|obese|overweight|ill|sick|infertile|forgetful|diabetic|healthier|unhealthy|lived longer|live longer',
  'died (?:earlier|later|younger|sooner)|happier|fatter|thinner|slimmer',
].join('|')
/** What people are when they are ill: the outcome as an adjective. */
const state = new RegExp(String.raw`\b(?:${ofState})\b`, 'i')
const outcome = { en: new RegExp(`${englishOutcome.source}|${state.source}`, 'i'), zh: chineseOutcome }

const goodOutcome = { en: new RegExp(`${outcome.en.source}|\\b(?:memory|lived longer|fewer|lighter|heavier)\\b`, 'i'), zh: chineseOutcome }

/** What a reason in front has to lead to: a difference in health, not how the study was done or what it leaves open. */
const compared = /\b(?:fewer|less|more|lower|higher|longer|better|worse|lived|died|kept|healthier|fitter|slimmer|lighter|heavier|happier|rarely|seldom)\b/i
const reasoned = /\b(?:we|errors?|cannot|possible|not (?:chosen|known|measured|asked)|measured|recorded|chosen|authors?|researchers|results?|findings?|data)\b/i

/** "to prevent", "aimed at preventing", 为了预防: an aim is no finding. */
const isPurpose = {
  en: /\b(?:to|for|of|at|help|helps|without|how|why|what|whether|from|by)\s(?:\w+ly\s)?$/i,
  zh: /(?:为了?|以|用于|旨在|如何|怎样|是否|能否|会否|的|来|及|和)$/,
}
