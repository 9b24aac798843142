import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'
import { occurrences } from '../sources/occurrences.js'
import { scopeAt } from '../scope/scope.js'

/** Markers and outcomes besides those of the lexicon. */
export interface MoreTerms {
  readonly markers?: readonly string[]
  readonly outcomes?: readonly string[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** From a marker to an outcome that patients feel, joined by "so". Offsets are into the sentence. */
export interface SurrogateLeap {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly marker: string
  readonly outcome: string
}

const inference = {
  en: pattern(/\b(?:so|thus|therefore|thereby|hence|which means|meaning|means|sparing|consequently|as a result|accordingly|it follows|proving|which (?:shows|proves)|showing)\b/gi),
  zh: pattern(/意味著|从而|因此|因而|所以|于是|进而|由此|说明|意味着|这样|使得?(?=[^,]{0,6}(?:患者|病人|人))|表明|证明|体现/g),
}

/** How many clauses may lie between the marker and the outcome: the same or the next. */
const reach = 2
const englishBetter = [
  String.raw`live|lives|longer|sparing|spared?|protects?|improv\w*|repair\w*|prevent\w*|sav(?:e|es|ing)|avoid\w*|reduc\w*|extend\w*|prolong\w*`,
  String.raw`better|restor\w*|heal\w*|free|cut\w*|lower\w*|fewer|less|safe|stav\w*|halt\w*|slow\w*|reliev\w*|eas(?:e|es|ing)|recover\w*`,
  String.raw`cur(?:e|es|ing)|keep\w*|kept|young\w*|giv(?:es?|ing)|regain\w*|return(?:s|ing)?|back|add(?:s|ing)?`,
].join('|')
const chineseBetter = [
  '改善|延长|提高|提升|保护|修复|减轻|免于|避免|降低|减少|恢复|预防|摆脱|延缓|逆转|受益|好转|远离|挽救|大幅|更好|更长|更久|更少|变少',
  '[也就]少了|少了|下降|缓解|告别|不会再|不再|不会|免去|顺利|自然怀|成功怀|怀上|抱上|如愿|不易|不容易|活得',
].join('|')
/** Whether the outcome is said to get better; a marker that worsens harms. */
const better = {
  en: pattern(new RegExp(String.raw`\b(?:${englishBetter})\b`, 'i')),
  zh: pattern(new RegExp(chineseBetter)),
}

/**
 * Where a sentence, or a sentence and the one that opens with "so" behind it, concludes from a marker to an
 * outcome. An outcome that is hedged, asked or denied is none, and neither is one whose figures are given.
 */
export function findSurrogateLeaps(sentence: Sentence, { markers = [], outcomes = [] }: MoreTerms = {}): readonly SurrogateLeap[] {
  if ((!sentence.has('patient-outcome') && outcomes.length === 0) || (!sentence.has('marker') && markers.length === 0)) return none
  const { folded, language } = sentence
  const links = sentence.matchesOf(inference[language])
  if (links.length === 0) return []
  const ends = [...sentence.mentionsOf('patient-outcome').filter(({ term }) => !term.concepts.has('marker')), ...occurrences(folded, outcomes)]
  const means = [...sentence.mentionsOf('marker'), ...occurrences(folded, markers)]
  if (ends.length === 0 || means.length === 0) return []
  for (const link of links) {
    const at = link.index + link[0].length
    const behind = ends.find(({ start }) => start >= at && clauseAt(sentence, start) - clauseAt(sentence, link.index) < reach)
    const outcome = behind ?? (folded.slice(at).search(better[language].expression) < 0 ? undefined : outcomeBefore(sentence, ends, link))
    const marker = outcome && markerBefore(sentence, means, Math.min(link.index, outcome.start))
    if (!marker || isUncertain(sentence, outcome, link.index) || outcome.start - marker.end > longest) continue
    const said = folded.slice(Math.min(link.index, outcome.start), Math.max(at + 24, outcome.end + 16))
    if (!better[language].expression.test(said) || said.includes('%')) continue
    const end = sentence.clauses[clauseAt(sentence, outcome.start)]?.end ?? folded.length
    const text = ({ start, end: to }: Place): string => sentence.text.slice(start, to)
    const from = sentence.clauses[clauseAt(sentence, marker.start)]?.start ?? 0
    return [{ sentence, start: from, end: folded.slice(0, end).replace(/[\s,;:。.]+$/, '').length, marker: text(marker), outcome: text(outcome) }]
  }
  return []
}

const none: readonly SurrogateLeap[] = []

/** "… and heart attacks are thereby prevented": the outcome right before the connective, behind "and". */
function outcomeBefore({ folded }: Sentence, outcomes: readonly Place[], { index, 0: words }: RegExpMatchArray): Place | undefined {
  if (!/^(?:thereby|thus|therefore|hence|consequently|由此|因此|从而)$/i.test(words)) return undefined
  return outcomes.findLast(({ start, end }) => end <= (index ?? 0) && (index ?? 0) - end < 12 && /(?:\band|[,;])\s*(?:\w+\s+){0,2}$/i.test(folded.slice(0, start)))
}

/** How far an outcome may stand from its marker, in characters. */
const longest = 160

/** The nearest marker before the connective, in its clause or the two before it. */
function markerBefore(sentence: Sentence, markers: readonly Place[], at: number): Place | undefined {
  const clause = clauseAt(sentence, at)
  return markers.findLast(({ start, end }) => end <= at && clause - clauseAt(sentence, start) <= reach && !scopeAt(sentence, start, end).negated)
}

/** 因此不会再骨折: what is denied is the harm, which is the promise. */
const isSparedHarm = ({ folded, language }: Sentence, start: number): boolean => language === 'zh' && /(?:不会|不再|不易|不容易|不必|不用|无需)[^,;]{0,5}$/.test(folded.slice(0, start))

function isUncertain(sentence: Sentence, { start, end }: Place, from: number): boolean {
  const { negated, asked, hedged, refuted } = scopeAt(sentence, start, end)
  return (negated && !isSparedHarm(sentence, start)) || asked || refuted || (hedged && !/^(?:so|thus|therefore|因此|从而)/.test(sentence.folded.slice(from, from + 4)))
}
