import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** Results "at the end of follow-up" whose latest time is not the end that was announced. Offsets are into the sentence. */
export interface FollowUp {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** How long the follow-up was said to last, maybe in an earlier sentence. */
  readonly announced: Quantity
  /** The latest time that the results are given for. */
  readonly latest: Quantity
}
