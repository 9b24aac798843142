import type { Mention, Sentence } from '../language/sentence.js'
import { clauseAt } from './clause-at.js'
import { scopeOf } from './scope.js'

/** From a marker to an outcome that patients feel, joined by "so". Offsets are into the sentence. */
export interface SurrogateLeap {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly marker: string
  readonly outcome: string
}

const inference = {
  en: /\b(?:so|thus|therefore|thereby|hence|which means|meaning|means|sparing|consequently|as a result|accordingly|it follows|proving|which (?:shows|proves)|showing)\b/gi,
  zh: /从而|因此|因而|所以|于是|进而|由此|说明|意味着|这样|使得?(?=[^,]{0,6}(?:患者|病人|人))|表明|证明|体现/g,
}

/** How many clauses may lie between the marker and the outcome: the same or the next. */
const reach = 2
/** Whether the outcome is said to get better; a marker that worsens harms. */
const better = {
  en: /\b(?:live|lives|longer|sparing|spared?|protects?|improv\w*|repair\w*|prevent\w*|sav(?:e|es|ing)|avoid\w*|reduc\w*|extend\w*|prolong\w*|better|restor\w*|heal\w*|free|cut\w*|lower\w*|fewer|less|safe|stav\w*|halt\w*|slow\w*|reliev\w*|eas(?:e|es|ing)|recover\w*|cur(?:e|es|ing)|young\w*)\b/i,
  zh: /改善|延长|提高|提升|保护|修复|减轻|免于|避免|降低|减少|恢复|预防|摆脱|延缓|逆转|受益|好转|远离|挽救|大幅|更好|更长|缓解|告别/,
}

/**
 * Where a sentence, or a sentence and the one that opens with "so" behind it, concludes from a marker to an
 * outcome. An outcome that is hedged, asked or denied is none, and neither is one whose figures are given.
 */
export function findSurrogateLeaps(sentence: Sentence): SurrogateLeap[] {
  const outcomes = sentence.mentionsOf('patient-outcome')
  if (outcomes.length === 0) return []
  const { folded, language } = sentence
  for (const link of folded.matchAll(inference[language])) {
    const at = link.index + link[0].length
    const outcome = outcomes.find(({ start, term }) => start >= at && clauseAt(sentence, start) - clauseAt(sentence, link.index) < reach && !term.concepts.has('marker'))
    if (!outcome) continue
    const marker = markerBefore(sentence, link.index)
    if (!marker || isUncertain(outcome, link.index) || !better[language].test(folded.slice(link.index, outcome.end + 16))) continue
    const from = folded.slice(marker.end, outcome.start)
    if (/%/.test(folded.slice(link.index, outcome.end + 24)) || from.length > 160) continue
    const clauseEnd = sentence.clauses[clauseAt(sentence, outcome.start)]?.end ?? folded.length
    return [{ sentence, start: marker.sentence === sentence ? (sentence.clauses[clauseAt(sentence, marker.start)]?.start ?? 0) : 0, end: trimEnd(folded, clauseEnd), marker: text(marker), outcome: text(outcome) }]
  }
  return []
}

/** The nearest marker before the connective: in the same clause, one of the two before it, or the same clause chain. */
function markerBefore(sentence: Sentence, at: number): Mention | undefined {
  const clause = clauseAt(sentence, at)
  return sentence.mentions.findLast(
    (mention) => mention.end <= at && mention.term.concepts.has('marker') && clause - clauseAt(sentence, mention.start) <= reach && !scopeOf(mention).negated,
  )
}

function isUncertain(outcome: Mention, from: number): boolean {
  const { negated, asked, hedged, refuted } = scopeOf(outcome)
  return negated || asked || refuted || (hedged && !/^(?:so|thus|therefore|因此|从而)/.test(outcome.sentence.folded.slice(from, from + 4)))
}

const text = ({ sentence, start, end }: Mention): string => sentence.text.slice(start, end)
const trimEnd = (folded: string, end: number): number => folded.slice(0, end).replace(/[\s,;:。.]+$/, '').length
