import type { Sentence } from '../../language/sentence.js'
import type { NumberToken } from '../../language/numbers.js'

/** What a number of a sentence stands for, as far as the words right after it tell. */
export type QuantityRole =
  | 'percent'
  | 'points' // percentage points
  | 'level' // the 95% of "95% CI"
  | 'count' // of people, animals, cases
  | 'fold' // 3 times, 3-fold, 3倍
  | 'time' // 24 weeks, 12W
  | 'year'
  | 'measure' // 5 mg, 120/80 mmHg
  | 'number' // anything else; may be a count

/** A number with what it measures. Offsets are into the sentence. */
export interface Quantity extends NumberToken {
  readonly sentence: Sentence
  readonly role: QuantityRole
  /** What one unit of the last digit is worth: 1e6 for "86 million", 0.1 for "23.5". */
  readonly step: number
  /** As written, a sign and a percent sign included. */
  readonly text: string
  /** With its unit: "24 weeks". */
  readonly words: string
}

/** A number that may count people or things. */
export const isCountable = ({ role, decimals, range, fraction, value }: Quantity): boolean =>
  (role === 'count' || role === 'number') && decimals === 0 && value > 0 && !range && !fraction
