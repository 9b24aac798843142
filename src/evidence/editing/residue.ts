import type { Span } from '../../document/span.js'

export type ResidueKind =
  | 'navigation' // breadcrumbs, ways to other articles, site headers
  | 'furniture' // counters, tags, share bars, labels without their content
  | 'file' // the file name that an image left behind
  | 'takedown' // offers of those who repost to take the text down
  | 'notice' // copyright notices of a site

/** A piece of the web page around the article that was copied with it. */
export interface Residue extends Span {
  readonly kind: ResidueKind
  readonly text: string
  /** What to delete, where the line holds nothing else. */
  readonly removal: Span | undefined
}
