/*
 * How blocks of Markdown begin. All texts are the rest of a line from its first character that is no space, in a
 * place where no more than three spaces stand before it.
 */

/** The level of a `#` heading, or 0. */
export function headingLevel(rest: string): number {
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(rest)
  return marks ? marks[0].length : 0
}

/** Where the words of a `#` heading end, its closing `#`s left out. Both offsets are into the line's rest. */
export function headingEnd(rest: string, from: number): number {
  let end = rest.length
  while (end > from && isSpace(rest, end - 1)) end--
  let close = end
  while (close > from && rest[close - 1] === '#') close--
  if (close === end || (close > from && !isSpace(rest, close - 1))) return end
  return close
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t'
}

/** The run that opens a fenced code block. */
export function openingFence(rest: string): string | undefined {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[0]
}

export function closesFence(rest: string, fence: string): boolean {
  const run = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(rest)?.[0]
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length
}

/** The level of the heading that a line of `=` or `-` makes of the paragraph above it, or 0. */
export function underlineLevel(rest: string): number {
  if (!/^(?:=+|-+)[ \t]*$/.test(rest)) return 0
  return rest.startsWith('=') ? 1 : 2
}

export function isThematicBreak(rest: string): boolean {
  return /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:-[ \t]*){3,}$/.test(rest)
}

export interface ListMarker {
  readonly ordered: boolean
  /** The bullet, or what follows the number: items with another one belong to another list. */
  readonly char: string
  readonly length: number
  /** Nothing may interrupt a paragraph but a list that begins with 1. */
  readonly isFirst: boolean
}

export function listMarker(rest: string): ListMarker | undefined {
  const match = /^(?:[-+*]|(\d{1,9})([.)]))(?=[ \t]|$)/.exec(rest)
  if (!match) return undefined
  const ordered = match[1] !== undefined
  return {
    ordered,
    char: match[2] ?? match[0],
    length: match[0].length,
    isFirst: !ordered || Number(match[1]) === 1,
  }
}

const htmlNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|' +
  'figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|' +
  'noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

/** What opens a block of HTML and what ends it, in CommonMark's order; the last two end at a blank line. */
const htmlBlocks: readonly (readonly [RegExp, RegExp | undefined])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${htmlNames})(?:\\s|/?>|$)`, 'i'), undefined],
  [
    /^<(?:[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z\d-]*\s*>)\s*$/,
    undefined,
  ],
]

/** How a block of HTML that begins here ends: a pattern on one of its lines, or `blank` for a blank line. */
export function htmlEnd(rest: string, interrupts: boolean): RegExp | 'blank' | undefined {
  const kinds = interrupts ? htmlBlocks.length - 1 : htmlBlocks.length
  for (const [opening, closing] of htmlBlocks.slice(0, kinds)) if (opening.test(rest)) return closing ?? 'blank'
  return undefined
}

export interface FootnoteLabel {
  readonly label: string
  /** Of `[^label]:`, the colon included. */
  readonly length: number
}

/** The label of a GFM footnote definition. */
export function footnoteLabel(rest: string): FootnoteLabel | undefined {
  const match = /^\[\^([^\s[\]]{1,200})\]:/.exec(rest)
  return match ? { label: match[1]!, length: match[0].length } : undefined
}

/** The fence of a directive (`:::note`, `::video{#id}`); what stands between two fences is prose. */
export function isDirectiveFence(rest: string): boolean {
  return /^(?::{3,}(?=[ \t]*[\w{[]|[ \t]*$)|::[a-z][\w-]*[[{])/i.test(rest)
}

/** The cells of a table row, as offsets into the text; empty cells are there with no width. */
export function tableCells(text: string, from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
  const cells: { from: number; to: number }[] = []
  let start = from
  const push = (end: number): void => {
    let first = start
    let last = end
    while (first < last && isSpace(text, first)) first++
    while (last > first && isSpace(text, last - 1)) last--
    cells.push({ from: first, to: last })
  }
  if (text[start] === '|') start++
  for (let at = start; at < to; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      push(at)
      start = at + 1
    }
  }
  // What follows the last pipe is a cell only if there is something.
  if (text.slice(start, to).trim() !== '') push(to)
  return cells
}

/** How many columns the line under a table's header row names, or 0 when it is no such line. */
export function delimiterColumns(rest: string): number {
  if (!/^[|:-][ \t|:-]*$/.test(rest) || !/[|:]/.test(rest)) return 0
  const cells = tableCells(rest, 0, rest.length)
  return cells.every(({ from, to }) => /^:?-+:?$/.test(rest.slice(from, to))) ? cells.length : 0
}
