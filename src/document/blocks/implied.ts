import type { Draft } from './draft.js'
import { numberingDepth, type NumberingStyle, readNumbering } from './numbering.js'
import { headingRole, lineRole, paragraphRole } from './roles.js'

/** What a block turns out to be by its words and its neighbours, where the markup only says “paragraph”. */
export interface Implied {
  readonly kind: 'heading' | 'caption'
  readonly depth: number
}

/** A block seen as a line: its folded text, or an empty string when it is too long to be a heading. */
export interface Line {
  readonly draft: Draft
  readonly text: string
  readonly style: NumberingStyle | undefined
  /** What the line is for, if it is no part of the text: byline or furniture. */
  readonly role: ReturnType<typeof lineRole>
}

/** The longest heading: 40 Chinese characters, or 80 Latin ones, which take half the room. */
const longestHeading = 40

/** Blocks whose source is longer than this are not looked at; markup and spaces count too. */
const longestSource = 240

const caption = /^(?:(?:figure|fig\.|table|chart|diagram|box) ?\d{1,3}[a-z]?|[图表](?:[一二三四五六七八九十]{1,3}|\d{1,3}(?:-\d{1,3})?[a-z]?)|图片说明) ?(?:[.:、|]|-(?!\d)|(?= )|$)/i

/** Does a line begin as the caption of a figure or a table? `line` is folded text. */
export function isCaption(line: string): boolean {
  return caption.test(line)
}

/** Width in Chinese characters; Latin letters, digits and ASCII punctuation take half of one. */
export function width(text: string): number {
  let halves = 0
  for (let index = 0; index < text.length; index++) halves += text.charCodeAt(index) < 0x2e80 ? 1 : 2
  return halves / 2
}

/**
 * The line that a block is, if it is short enough to matter.
 * @param nearHead among the first blocks of the document
 */
export function lineOf(draft: Draft, nearHead: boolean): Line {
  const isCandidate = draft.kind === 'paragraph' || draft.kind === 'heading' || draft.numbering !== undefined
  const text = isCandidate && draft.end - draft.start <= longestSource ? draft.read().prose.folded.trim() : ''
  const style = draft.numbering ?? (text === '' ? undefined : readNumbering(text)?.style)
  return { draft, text, style, role: text === '' ? undefined : lineRole(text, nearHead) }
}

const stopInside = /[。.] ?\S/
const stopAtEnd = /[.。;,、…]$/
const cryAtEnd = /[!?]$/

/**
 * Tells headings and captions among paragraphs.
 * @param bare plain text, where a short line without a number may be a heading too
 */
export function impliedKind(line: Line, previous: Line | undefined, next: Line | undefined, bare: boolean): Implied | undefined {
  const { draft, text, style } = line
  if (text === '' || (draft.kind !== 'paragraph' && !draft.numbering)) return undefined
  if (isCaption(text) && !stopInside.test(text.replace(caption, ''))) return { kind: 'caption', depth: 0 }
  if (stopAtEnd.test(text) || width(text) > longestHeading || line.role) return undefined
  // A line that is nothing but the name of a section heads one in every format.
  if (!draft.numbering && !cryAtEnd.test(text) && headingRole(text) && (next || bare)) return { kind: 'heading', depth: 2 }
  if (!next || !isProse(next) || paragraphRole(text)) return undefined
  if (style) {
    // Neighbours of the same style are a list of short points, not headings of nothing.
    if (previous?.style === style && isShort(previous) && previous.draft.kind !== 'heading') return undefined
    if (next.style === style && isShort(next)) return undefined
    return { kind: 'heading', depth: numberingDepth[style] }
  }
  if (!bare || /[!]$/.test(text) || /\d{5,}|\uFFFC/.test(text)) return undefined
  // A colon leads into what follows; only a very short line with one is a heading.
  if (/:$/.test(text) && (width(text) > 14 || /[,、]/.test(text))) return undefined
  return { kind: 'heading', depth: 2 }
}

function isShort(line: Line): boolean {
  return line.text !== '' && width(line.text) <= longestHeading
}

/** Does prose follow, or a heading one level further down? */
function isProse({ draft, role }: Line): boolean {
  const { kind } = draft
  if (kind === 'paragraph' || kind === 'heading') return role === undefined
  return kind === 'list-item' || kind === 'quotation' || kind === 'table-header' || kind === 'table-cell'
}
