import type { Sentence } from '../../language/sentence.js'
import type { Study } from './study.js'

/** A change that a study saw after a treatment. Offsets are into the sentence. */
export interface Result {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly study: Study
}
