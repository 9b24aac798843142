import type { Span } from '../../document/span.js'

export const directiveKinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const

/**
 * `disable` holds from its place to the next `enable` or to the end, `disable-line` on its own lines, and
 * `disable-next-line` on the next line that has text.
 */
export type DirectiveKind = (typeof directiveKinds)[number]

/** A rule that a directive names, and where. */
export interface RuleName extends Span {
  readonly id: string
}

/** What a comment, a line of plain text or the front matter tells the linter to leave unreported. */
export interface Directive {
  readonly kind: DirectiveKind
  /** The rules it is about; all rules when it names none. */
  readonly rules: readonly RuleName[]
  /** What stands after ` -- `; empty when nothing does. */
  readonly reason: string
  /** The whole comment or the whole entry of the front matter. */
  readonly span: Span
  /** Where it begins to count: that of the front matter holds for the whole file. */
  readonly from: number
  /** What to delete when it is of no use; nothing where it cannot be deleted safely. */
  readonly removal: Span | undefined
}
