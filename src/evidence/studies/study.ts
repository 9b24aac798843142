import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

/** A count of people or animals in one sentence. Offsets are into the sentence. */
export interface CountedSubjects extends Span {
  readonly value: number
  readonly of: 'people' | 'animals'
  /** The name of the arm that is counted, where it is one: "the diet group (n = 12)". */
  readonly arm?: string | undefined
}

/** How many took part, and where the text says so. */
export interface SampleSize extends Span {
  readonly value: number
  /** Whether people were counted, or animals. */
  readonly of: 'people' | 'animals'
  readonly arm?: string | undefined
  readonly sentence: Sentence
  /** Offsets into the sentence. */
  readonly at: Span
}

/** A study as the text tells of it: from the sentence that brings it in to the next study or heading. */
export interface Study {
  /** The largest number of people or animals given for it. */
  readonly size: SampleSize | undefined
  readonly subjects: 'people' | 'animals' | 'cells' | 'unknown'
  /** The sentences that speak of it, in order. */
  readonly sentences: readonly Sentence[]
  /** A control group, placebo or other comparison is named. A comparison with baseline is none. */
  readonly hasComparator: boolean
  /** The comparison is of somebody who got another treatment or none: placebo, controls, an untreated group. */
  readonly hasControls: boolean
  /** People were allotted at random, so that there was a comparison even where the text does not name it. */
  readonly isRandomised: boolean
  /** A P value, interval, effect size or the values of both groups are given for it. */
  readonly hasStatistic: boolean
  /** The text says that there was no comparison and what that prevents. */
  readonly admitsNoComparator: boolean
  /** The text says that it is small, early or uncertain. */
  readonly admitsLimits: boolean
}
