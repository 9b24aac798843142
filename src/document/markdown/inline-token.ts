import type { DelimiterRun } from './emphasis.js'
import type { LinkDefinitions } from './link-definitions.js'

/** A stretch of inline Markdown. Offsets are into the text that was scanned; tokens cover it without gaps. */
export type InlineToken =
  | { readonly kind: 'text' | 'code' | 'tag' | 'comment' | 'markup' | 'soft break' | 'hard break'; readonly from: number; readonly to: number }
  /** Other characters in place of these: an escape, an entity, a footnote number. */
  | { readonly kind: 'replaced'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'url'; readonly from: number; readonly to: number; readonly url: string }
  | Bracket
  | { readonly kind: 'link end'; readonly from: number; readonly to: number }
  | DelimiterRun

/** `[` or `![`; literal unless `use` says that it opens a link or an image. */
export interface Bracket {
  readonly kind: 'bracket'
  readonly from: number
  readonly to: number
  use: 'none' | 'link' | 'image'
  url: string
  /** For an image: the index of its end among the tokens, and the offset after it. */
  endToken: number
  end: number
}

export interface InlineSyntax {
  readonly definitions: LinkDefinitions
  /** MDX has no raw HTML and no `<…>` addresses. */
  readonly html: boolean
}

/**
 * What the MDX reader fills the place of JSX tags and of expressions with. Noncharacters, so never in a text.
 * An expression stands for words that we cannot know. A tag ends with a mark of its own, so that neighbours part.
 */
export const maskedTag = '\uFDD0'
export const maskedTagEnd = '\uFDD1'
export const maskedExpression = '\uFDD2'
