import type { Span } from '../../document/span.js'

/** How much of a text is compared with what stands before it; each includes those before it. */
export const duplicateScopes = ['line', 'sentence', 'clause'] as const

export type DuplicateScope = (typeof duplicateScopes)[number]

/** From how many Latin letters and digits, or Chinese characters, a repetition counts; each makes up for the other. */
export interface MinLength {
  readonly latin: number
  readonly han: number
}

/** Something that the article says a second time in the same words. */
export interface Duplicate extends Span {
  readonly text: string
  /** Where the same words stand first. */
  readonly first: Span
  /** What to delete, where the copy follows its original byte for byte and nothing but white space parts them. */
  readonly removal: Span | undefined
}
