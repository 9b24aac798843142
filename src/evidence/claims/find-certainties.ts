import type { Concept } from '../../language/concept.js'
import { chineseIntervention, chineseOutcome, chineseTreatment } from '../../language/chinese/health-words.js'
import { englishIntervention, englishOutcome } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { Certainty } from './certainty.js'
import { scopeOf } from '../scope/scope.js'

const kinds: readonly { readonly concept: Concept; readonly kind: Certainty['kind'] }[] = [
  { concept: 'certainty-verb', kind: 'proof' },
  { concept: 'certainty-phrase', kind: 'certainty' },
  { concept: 'universal', kind: 'universal' },
  { concept: 'forecast', kind: 'forecast' },
]

/**
 * The certainties of sentences that are about the effect of a treatment. A diagnosis that was confirmed or
 * a laboratory finding that was verified is none, and neither is "all patients" of a study's own sample.
 */
export function findCertainties(sentences: readonly Sentence[]): Certainty[] {
  const found: Certainty[] = []
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (!sentence.has('certainty-verb') && !sentence.has('certainty-phrase') && !sentence.has('universal') && !sentence.has('forecast')) continue
    for (const mention of sentence.mentions) {
      for (let k = 0; k < kinds.length; k++) {
        const { concept, kind } = kinds[k]!
        if (mention.term.concepts.has(concept) && concerns[sentence.language][kind](mention)) found.push(certaintyOf(mention, kind))
      }
    }
  }
  return found
}

function certaintyOf(mention: Mention, kind: Certainty['kind']): Certainty {
  const { sentence, start, end } = mention
  const span = sentence.span(start, end)
  return { start: span.start, end: span.end, kind, words: sentence.text.slice(start, end), sentence, scope: scopeOf(mention) }
}

const effectConcepts: readonly Concept[] = ['benefit', 'effective', 'cure', 'curable', 'safe', 'safe-absolute']

/** Whether an effect is spoken of between two offsets of the sentence. */
const hasEffect = ({ mentions }: Sentence, from: number, to: number): boolean =>
  mentions.some(({ start, end, term }) => start >= from && end <= to && effectConcepts.some((concept) => term.concepts.has(concept)))

/** English is looked at in lower case. */
const textOf = (sentence: Sentence): string => (sentence.language === 'en' ? sentence.lowered : sentence.folded)
const before = ({ sentence, start }: Mention): string => textOf(sentence).slice(0, start)
const after = ({ sentence, end }: Mention): string => textOf(sentence).slice(end)

/** How far behind a verb of proof the effect may stand, in characters. */
const proofReach = { en: 140, zh: 60 }

/** "has been proven time and again to …" */
const emphasis = /^\s+(?:time and (?:time )?again|again and again|over and over|repeatedly|(?:many|countless|several) times),?\s/

/** "Definitely the best", "without doubt the answer" */
const praised = /\b(?:will|works?|helps?|best|answer|solution|future)\b/

/** "Works for everyone" */
const worksFor =
  /\b(?:works?|working|effective|suitable|ideal|right|benefits?|helps?|cures?|heals?|saves?|treats?|relief|improves?|hope|a cure)\s+(?:for|in|on|to|of)?\s*$/
/** "Everyone who tries it can be cured" */
const getBetter =
  /^\s+(?:(?:who|with)\s[^,.;]{1,40}\s)?(?:can|will|would|is going to|are going to)?\s*(?:benefits?|improves?|recovers?|responds?|gets? better|be cured|is cured|are cured|be helped|feels? better)\b/
/** "All patients will soon be treated with cells" */
const willUse = /^\s+(?:will|is going to|are going to)\s(?:soon\s|one day\s)?(?:be (?:treated|cured|given|offered|using|taking)|use|take|get|receive)\b/

const english: Record<Certainty['kind'], (mention: Mention) => boolean> = {
  proof(mention) {
    const { sentence, end, term } = mention
    const rest = after(mention).replace(emphasis, ' ').slice(0, proofReach.en)
    if (/^(?:scientifically|clinically)/.test(term.text)) return englishIntervention.test(sentence.lowered) || englishOutcome.test(rest)
    if (/\bto\s+$/.test(before(mention)) && !/\b(?:shown|able|enough|serves?|help(?:s|ed)?)\s+to\s+$/.test(before(mention))) return false
    if (/^establish|^verif/.test(term.text) && !/^\s+(?:that|the\s+(?:efficacy|effectiveness|benefit|safety|value))\b/.test(rest)) return false
    if (!/^\s+(?:that|the|its|their|it|this|to|how|clearly|beyond|of)\b/.test(rest) && !hasSubjectBehind(rest)) return false
    return hasEffect(sentence, end, end + proofReach.en) || /\b(?:efficacy|effectiveness|benefits?|works?|safety|effects? (?:of|on|in)|role (?:of|in)|therapeutic)\b/.test(rest)
  },
  certainty({ sentence, start }) {
    const { lowered } = sentence
    const isAboutTreatment =
      englishIntervention.test(lowered) &&
      (hasEffect(sentence, start, lowered.length) || sentence.has('forecast') || sentence.has('universal') || praised.test(lowered.slice(start)))
    return isAboutTreatment || (hasEffect(sentence, start, lowered.length) && englishOutcome.test(lowered))
  },
  universal: (mention) =>
    worksFor.test(before(mention)) ||
    getBetter.test(after(mention)) ||
    (willUse.test(after(mention)) && /\b(?:treated with|given|offered)\b/.test(after(mention))),
  forecast(mention) {
    const rest = after(mention)
    if (!englishIntervention.test(before(mention)) && !(/replace$/.test(mention.term.text) && englishIntervention.test(rest))) return false
    if (/become$/.test(mention.term.text)) return /\b(?:standard|routine|mainstream|first-line|norm|mature|treatment of choice|cornerstone|first choice|gold standard|the future)\b/.test(rest)
    if (/mature|offered|available|bound|destined|set to|going to/.test(mention.term.text)) return true
    return englishIntervention.test(rest) || englishOutcome.test(rest) || /\b(?:medicine|lives|care|millions)\b/.test(rest)
  },
}

/** "confirmed ginger relieves": the clause follows without "that". */
const hasSubjectBehind = (rest: string): boolean => englishIntervention.test(rest.slice(0, 40))

/** 造福所有患者 */
const servesAll = /(?:造福|惠及|适合|适用于|帮助|治愈|拯救|根治|让|使|治疗|有益于|包治|能治|救治|对)[^,]{0,6}$/
/** 人人都能康复 */
const allRecover =
  /^[^,]{0,6}(?:都能|都可以?|均能|均可|都会|能够|可以|可|能|将|通通|全都|一律)(?:[从通靠用经][^,。]{0,12}?)?(?:得到|获得|得以)?(?:受益|获益|治愈|康复|改善|恢复|见效|放心|痊愈|好转)/
const becomesStandard = /替代|取代|成为[^,。]{0,12}(?:标准|常规|主流|首选|疗法|手段)|更多支持/

const chinese: Record<Certainty['kind'], (mention: Mention) => boolean> = {
  proof: ({ sentence, start, end }) =>
    !/(?:病理|活检|化验|检测|核酸|造影|免疫组化|出生医学|即便|即使)[^,]{0,12}$/.test(sentence.folded.slice(0, start)) &&
    (hasEffect(sentence, end, end + proofReach.zh) ||
      /^[^,。]{0,40}(?:有效|疗效|功效|益处|受益|安全)/.test(sentence.folded.slice(end)) ||
      /(?:疗效|有效性|效果|功效|作用)[^,]{0,8}$/.test(sentence.folded.slice(0, start))),
  certainty: ({ sentence, end }) =>
    chineseIntervention.test(sentence.folded) &&
    (hasEffect(sentence, end, sentence.folded.length) || sentence.has('universal') || sentence.has('forecast') || becomesStandard.test(sentence.folded)),
  universal: (mention) =>
    (servesAll.test(before(mention)) && !/^[^,]{0,6}(?:进行|均|采用|给予)/.test(after(mention)) && !/对[^,]{0,6}$/.test(before(mention))) ||
    allRecover.test(after(mention)) ||
    (/对[^,]{0,6}$/.test(before(mention)) && /^[^,]{0,4}(?:都|均)?(?:有效|有益|管用|安全|适用)/.test(after(mention))),
  forecast: ({ sentence, end, term }) => {
    const rest = sentence.folded.slice(end, end + 24)
    if (!chineseTreatment.test(sentence.folded)) return false
    if (/[让使令]$/.test(term.text)) return /^[^,。;]{0,16}(?:成为(?:历史|过去)|消失|绝迹|受益|康复|痊愈|消亡|不再|获益)/.test(rest)
    if (/成为$/.test(term.text)) return /标准|常规|主流|首选|疗法|手段|利器|金标准|必然|趋势|治疗/.test(rest)
    return chineseOutcome.test(rest) || chineseTreatment.test(rest) || /患者|人类|医学|疾病/.test(rest)
  },
}

const concerns = { en: english, zh: chinese }
