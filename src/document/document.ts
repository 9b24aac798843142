import type { Block, Section } from './block.js'
import type { Span } from './span.js'

export type Format = 'markdown' | 'mdx' | 'html' | 'text'

/** A value of the front matter or of HTML metadata, with the place where it stands. */
export interface MetadataValue extends Span {
  readonly value: string
}

/** What the document says about itself outside its prose. */
export interface Metadata {
  readonly title?: MetadataValue
  readonly description?: MetadataValue
  readonly author?: MetadataValue
  readonly reviewer?: MetadataValue
  /** Publication, revision or review date. */
  readonly date?: MetadataValue
  readonly language?: MetadataValue
  readonly site?: MetadataValue
}

/** A link or a bare address in the text; the span covers the whole construct. */
export interface Link extends Span {
  readonly url: string
}

/** An image; the span covers the whole construct. */
export interface Image extends Span {
  readonly url: string
  readonly alt: string
}

/** A comment of the markup, which directives live in; `value` is without the delimiters. */
export interface Comment extends Span {
  readonly value: string
}

/** Something the parser could not read. The rest of the file is still linted. */
export interface ParseProblem extends Span {
  readonly message: { readonly en: string; readonly zh: string }
}

/** A source text read as prose. All spans are offsets into `source`. */
export interface SourceDocument {
  readonly source: string
  readonly format: Format
  readonly metadata: Metadata
  /** In source order. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  readonly problems: readonly ParseProblem[]
}
