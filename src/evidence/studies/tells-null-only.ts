import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'

const pValue = pattern(/\bp(?:[- ]?values?|值)?\s{0,2}(?<sign>[=<>≤≥]{1,2}|of|was)\s{0,2}0?(?<value>\.\d+)/gi)
const level = 0.05

/** Whether every P of a sentence, and there is one, says that chance may explain the result. */
export function tellsNullOnly(sentence: Sentence): boolean {
  if (!sentence.mayMatch(pValue)) return false
  const values = [...matchesOf(sentence.folded, pValue.expression)]
  return values.length > 0 && values.every(({ groups }) => Number(groups?.['value']) > level && !/[<≤]/.test(groups?.['sign'] ?? ''))
}
