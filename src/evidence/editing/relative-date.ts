import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

/** A time told from the day of writing, which readers of a later day misread. */
export interface RelativeDate extends Span {
  readonly sentence: Sentence
  readonly text: string
  readonly kind:
    | 'time' // last week, recently, 近日
    | 'weak' // in recent years, 目前: vague, but it rots slowly
    | 'short-year' // 21-06-19
  /** Whether it dates a study, a publication or a decision, and no other event. */
  readonly isOfResearch: boolean
  /** Whether the sentence gives the year too. */
  readonly isDated: boolean
}
