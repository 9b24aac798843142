import type { Sentence } from '../../language/sentence.js'

/** A statement that no harm was seen or reported. Offsets are into the sentence. */
export interface ZeroEvent {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** `seen`: in people who were watched; `reported`: nobody is known to have reported it. */
  readonly kind: 'seen' | 'reported'
  /** How many people the sentence, or the study it belongs to, counts. */
  readonly size: number | undefined
  /** A limit stands with it: a bound, few people, short follow-up, 不能排除. */
  readonly admitsLimits: boolean
}
