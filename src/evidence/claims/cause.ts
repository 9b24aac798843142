import type { Sentence } from '../../language/sentence.js'
import type { StudyDesign } from '../studies/study-design.js'

/** A cause stated on evidence that shows at most what goes together. Offsets are into the sentence. */
export interface Cause {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** The design of the study that it rests on. */
  readonly design: StudyDesign
  /** How many sentences back that design is named; 0 in the same sentence. */
  readonly distance: number
}
