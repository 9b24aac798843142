import type { Block } from '../../document/block.js'
import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'

export type CitationKind =
  | 'identifier' // a DOI, PMID, PMCID, arXiv number or ISBN
  | 'trial' // a number of a trial registry: NCT, ChiCTR, ISRCTN and others
  | 'marker' // [3], [3,4-6], a superscript number
  | 'author-year' // (Lee et al., 2020), Lee (2020), (NEJM 2021)
  | 'named' // a named body, journal or author with a year: "a 2021 Cochrane review"
  | 'link' // a web address that may hold a source

/** A mark by which a reader can find a source. The span is in the source text. */
export interface Citation extends Span {
  readonly kind: CitationKind
  /** The mark as written; for a link its address. */
  readonly value: string
  /** The sentence it stands in; none for an address that stands alone. */
  readonly sentence: Sentence | undefined
}

/** An entry of the list of references, or a line that is nothing but the address of a source. */
export interface Reference extends Span {
  readonly block: Block | undefined
  /** The entry as a reader reads it, without its number. */
  readonly text: string
  /** Surnames of the authors and, in Chinese, whole names; lower case. */
  readonly authors: readonly string[]
  readonly year: number | undefined
  readonly hasIdentifier: boolean
  /** Nothing but an address or an identifier: no author, no title, no date. */
  readonly isBare: boolean
}
