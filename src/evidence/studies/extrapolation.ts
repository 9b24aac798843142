import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

/** A benefit for people concluded from animals or cells. */
export interface Extrapolation extends Span {
  readonly sentence: Sentence
  /** The words of the model: "mice", 体外. */
  readonly model: string
  /** Where the text names the model. */
  readonly modelSpan: Span
  /** The model is named in the sentence itself, not only in the section around it. */
  readonly isNear: boolean
  /** Softened by a hedge, "may one day help patients". */
  readonly hedged: boolean
}
