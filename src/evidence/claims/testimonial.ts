import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

export type TestimonialKind =
  | 'story' // one person got well: "after two drips my MS was gone"
  | 'endorsement' // a name vouches for it: recommended by a champion, 院士推荐
  | 'crowd' // many are said to vouch for it: thousands of happy patients, 糖友都说好

/** A person's story or good name, used as an argument for a treatment. */
export interface Testimonial extends Span {
  readonly kind: TestimonialKind
  readonly words: string
  readonly sentence: Sentence
  readonly scope: Scope
  /** A comment by somebody who had no part in the study. */
  readonly independent: boolean
}

/** A testimonial before its scope is known. Offsets are into the sentence. */
export interface TestimonialCandidate extends Span {
  readonly kind: TestimonialKind
}
