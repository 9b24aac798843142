import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** "All 60 patients" of a study that enrolled 52. Offsets are into the sentence of `all`. */
export interface CohortConflict {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly enrolled: Quantity
  readonly all: Quantity
}
