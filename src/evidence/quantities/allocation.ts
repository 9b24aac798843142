import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** People or animals divided into groups whose sizes are told. Offsets are into the sentence. */
export interface Allocation {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly total: Quantity
  readonly groups: readonly Quantity[]
  /** What the groups add up to. */
  readonly sum: number
}
