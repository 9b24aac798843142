import type { Block } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import { fold } from '../../document/fold.js'
import type { Span } from '../../document/span.js'

/** A line of the article as its author typed it, without the white space around it. Offsets are into the source. */
export interface Line extends Span {
  readonly block: Block
  /** Folded, for matching. A block of one line is read without its markup, others as they are typed. */
  readonly text: string
}

/**
 * The lines of all blocks, in order. A paragraph of Markdown may hold several lines that its page shows as one, and
 * what was scraped or copied stands in lines; in HTML a line break means nothing, so there a block is one line.
 */
export function readLines({ blocks, source, format }: SourceDocument): Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    const { start, end, prose } = block
    const typed = source.slice(start, end)
    if (format === 'html' || !lineBreak.test(typed)) lines.push({ block, start, end, text: prose.folded.trim() })
    else addLines(block, typed, lines)
  }
  return lines
}

const lineBreak = /[\n\r]/

function addLines(block: Block, typed: string, lines: Line[]): void {
  for (const { 0: raw, index } of typed.matchAll(/[^\n\r]+/g)) {
    const text = raw.trim()
    if (text === '') continue
    const start = block.start + index + (raw.length - raw.trimStart().length)
    lines.push({ block, start, end: start + text.length, text: fold(text) })
  }
}

/** The span of a line with the line break after it, if nothing else stands in that line of the source. */
export function wholeLine(source: string, { start, end }: Span): Span | undefined {
  let from = start
  while (from > 0 && isBlank(source[from - 1]!)) from--
  let to = end
  while (to < source.length && isBlank(source[to]!)) to++
  if ((from > 0 && !isBreak(source[from - 1]!)) || (to < source.length && !isBreak(source[to]!))) return undefined
  if (source.startsWith('\r\n', to)) return { start: from, end: to + 2 }
  return { start: from, end: Math.min(to + 1, source.length) }
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t' || character === '\u00a0' || character === '\u3000'
const isBreak = (character: string): boolean => character === '\n' || character === '\r'
