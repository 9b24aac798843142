import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { callsSignificant, isCalledSignificant } from './significance.js'
import type { StatisticFault, StatisticFaultKind } from './statistic-fault.js'

const namesP = pattern(/(?:\b|[\d_])[Pp](?:[\s=<>≤≥:v-]|[值均都为])/)
/** What would make the figure a part of another one: "0.05 %", "0.05 × 10", "0.05-0.1". */
const noOtherNumber = String.raw`(?![\d·.]?\d|\s?\.\s?\d|\s?[×xX*^eE/]|[-−–⁻]\d|\s?%)`
const pValue = pattern(new RegExp(String.raw`(?<![A-Za-z-])[Pp](?:[- ]?[Vv]alues?|值)?\s{0,2}(?:(?:均|都)?为|was|is|of|:)?\s{0,2}([=<>≤≥]{0,2})\s{0,2}(-?(?:\d+(?:\.\d+)?|\.\d+))${noOtherNumber}`, 'g'))

/** Further back a sentence speaks of something else. */
const reach = 110

/**
 * The P values of a sentence that cannot be, or that are called significant above `alpha`.
 *
 * @param alpha the level of significance
 */
export function findPFaults(sentence: Sentence, alpha: number): StatisticFault[] {
  const { folded, language } = sentence
  if (!sentence.test(namesP)) return []
  const faults: StatisticFault[] = []
  let last = 0
  for (const match of sentence.matchesOf(pValue)) {
    const [whole, sign = '', written = ''] = match
    const end = match.index + whole.length
    const start = match.index
    // Without a sign "p 0.08" may be anything but "P值为0.08" and "P was 0.08".
    // "P < 0. 05" falls apart at the stop.
    if (!written.includes('.') && folded[end] === '.') continue
    if (sign === '' && !/为|was|is|of|:/.test(whole)) continue
    const value = Number(written)
    const isAbove = /[>≥]/.test(sign) ? value >= alpha : value > alpha && !sign.includes('<')
    if (value > 1 || value < 0) add('p-range', start, end, whole)
    else if (value === 0) add('p-zero', start, end, whole)
    else if (isAbove && isClaimed(last, start, end)) add('p-significant', start, end, whole)
    last = end
  }
  return faults

  function isClaimed(from: number, start: number, end: number): boolean {
    return callsSignificant(folded.slice(Math.max(from, start - reach), start), language) || isCalledSignificant(folded.slice(end, end + 60), language)
  }

  function add(kind: StatisticFaultKind, start: number, end: number, text: string): void {
    faults.push({ kind, sentence, start, end, figures: [text.trim()] })
  }
}
