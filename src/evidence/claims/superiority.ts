import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** One treatment said to be better or safer than another. Offsets are into the sentence. */
export interface Superiority {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly scope: Scope
  /** The comparison is with placebo, no treatment, a baseline, or another dose or time: a study's own arms. */
  readonly isWithinStudy: boolean
}
