import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** A change of a risk or rate told only in relation to another: "halves the risk", "RR 0.5". Offsets are into the sentence. */
export interface RelativeEffect {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** The figures of the change; none for "halves", several for "rose by 22%, 19% and 17%". */
  readonly figures: readonly Quantity[]
}

/** A difference of two percentages that is called a percentage itself. */
export interface PointDifference {
  readonly sentence: Sentence
  readonly rates: readonly [Quantity, Quantity]
  readonly stated: Quantity
}
