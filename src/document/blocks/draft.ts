import type { BlockKind } from '../block.js'
import type { Comment, Image, Link, Metadata, ParseProblem } from '../document.js'
import type { NumberingStyle } from './numbering.js'
import type { Prose } from '../prose.js'
import type { Span } from '../span.js'

/** What stands inside one block, read when first asked for. */
export interface Inline {
  readonly prose: Prose
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
}

/** The inline content of a block whose parser keeps links, images and comments itself. */
export function proseOnly(prose: Prose): Inline {
  return { prose, links: none, images: none, comments: none }
}

/** Shared, as most blocks have none. */
export const none: readonly never[] = []

/**
 * A block as its format's parser found it. `assemble` makes blocks of drafts: it decides what only the whole
 * document can tell, which is the title, headings without markup, sections and roles.
 */
export interface Draft extends Span {
  readonly kind: BlockKind
  /** 1 to 6 for headings, 0 for everything else. */
  readonly depth: number
  /** Reads the block's inline content. Costly for Markdown, so called once and late. */
  readonly read: () => Inline
  readonly language?: string | undefined
  /** For a table cell: the header cell of its column. */
  readonly columnHeader?: Draft | undefined
  /** The markup says that the block is not the article's: `<nav>`, a page's `<footer>`. */
  readonly furniture?: boolean
  /** A note at the foot, which is where sources stand. */
  readonly footnote?: boolean
  /**
   * How the block is numbered, when the number is markup and no part of its prose: a list of one item in
   * Markdown, a numbered line of plain text. Such a list item may turn out to be a heading.
   */
  readonly numbering?: NumberingStyle | undefined
}

/** What the parser of a format hands over. Everything in source order. */
export interface ParsedSource {
  readonly metadata: Metadata
  /** A title outside the text, in front matter or `<title>`: the title block if the text has none of its own. */
  readonly title?: Draft | undefined
  readonly drafts: readonly Draft[]
  /** Links, images and comments that belong to no block, or that an eager parser has found already. */
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  readonly problems: readonly ParseProblem[]
}
