import type { Span } from '../../document/span.js'

/** What two statements can disagree on. */
export const contradictionPairs = ['design', 'safety', 'provenance', 'mechanism', 'sex'] as const

export type ContradictionPair = (typeof contradictionPairs)[number]

/** A statement that an earlier one excludes. */
export interface Contradiction extends Span {
  readonly pair: ContradictionPair
  readonly text: string
  readonly earlier: Span
  readonly earlierText: string
}

/** One side of a pair, as a text states it. */
export interface StatedFact {
  readonly pair: ContradictionPair
  readonly side: 'one' | 'other'
  /** What both sides must have in common, such as the factor that is inhibited or promoted; mostly empty. */
  readonly about: string
  /** How far the statement holds: beyond that the text may speak of another study. */
  readonly within: 'paragraph' | 'neighbours' | 'section' | 'article'
}
