import type { Prose } from './prose.js'
import type { Span } from './span.js'

/** What the markup says a block is. The same words for all formats. */
export type BlockKind =
  | 'title' // the first h1, the HTML <title>, the title in front matter, or a plain text's title line
  | 'heading' // any other heading, numbered heading lines of plain text included
  | 'paragraph'
  | 'list-item'
  | 'quotation' // a paragraph inside a block quotation
  | 'table-header'
  | 'table-cell'
  | 'caption' // of a figure or a table

/**
 * What a block is for, told from its words, its section and its place; independent of its kind.
 * Rules use it to leave out what is not the author's argument.
 */
export type BlockRole =
  | 'body'
  | 'conclusion' // a summary or conclusion section, or a paragraph that opens as one
  | 'references'
  | 'disclaimer'
  | 'byline' // author, reviewer, date
  | 'furniture' // navigation, header, footer, aside, share bars: the page around the article

/** From one heading to the next of any level; the text before the first heading is a section too. */
export interface Section {
  readonly index: number
  /** The heading that opens the section; none before the first heading. */
  readonly heading: Block | undefined
  /** The headings above the section, outermost first, its own heading last. */
  readonly path: readonly Block[]
}

/** One block of prose. Code, raw markup, comments and hidden content are never blocks. */
export interface Block extends Span {
  readonly index: number
  readonly kind: BlockKind
  readonly role: BlockRole
  /**
   * Whether the parser set the block apart as furniture: by markup such as `<nav>`, or as a line that a plain text
   * repeats. Other blocks have that role from their words.
   */
  readonly isSetApart: boolean
  /** 1 to 6 for titles and headings, 0 for everything else. */
  readonly depth: number
  readonly section: Section
  /** What a reader reads, each character with its place in the source. */
  readonly prose: Prose
  /** A declared language tag (`lang` attribute or front matter), as written. */
  readonly declaredLanguage: string | undefined
  /** For a table cell: the text of its column's header, if the table has one. */
  readonly columnHeader: string | undefined
}
