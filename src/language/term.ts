import type { Concept } from './concept.js'

/** The grammatical form of an inflected English term; terms of other kinds and Chinese terms have none. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/** One wording of the lexicon. */
export interface Term {
  /** Lower case, folded. */
  readonly text: string
  readonly concepts: ReadonlySet<Concept>
  readonly form: Form | undefined
  /** The base form of an inflected verb; otherwise the text itself. */
  readonly lemma: string
}

/** A term before compilation. */
export interface TermEntry {
  readonly text: string
  readonly concept: Concept
  readonly form?: Form
  readonly lemma?: string
}
