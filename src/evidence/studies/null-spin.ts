import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

/** A null result turned into good news. Offsets are into the sentence. */
export interface NullSpin {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly kind:
    | 'equivalence' // no difference, so it is as safe
    | 'trend' // a trend towards benefit, almost significant
    | 'benefit' // improved, although not significantly
    | 'omitted' // the conclusion lists what worked and leaves the null result out
  /** A formal margin is named: non-inferiority, equivalence. */
  readonly hasMargin: boolean
  /** For `omitted`: where the null result stands in the source. */
  readonly nullResult?: Span
}
