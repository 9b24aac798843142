import type { Mention, Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** A promotional word about a treatment, a finding or the article itself. */
export interface Promotion {
  readonly sentence: Sentence
  readonly mention: Mention
  /** Words that are ordinary on their own (powerful, 强大) and tell only by number. */
  readonly isMild: boolean
  /** How many promotional words the sentence has. */
  readonly inSentence: number
  readonly scope: Scope
}

/** Hope that is sold: words from the offer to the hope. Offsets are into the sentence. */
export interface Hope {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly scope: Scope
}
