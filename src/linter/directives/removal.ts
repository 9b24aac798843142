import type { Span } from '../../document/span.js'

/** How far white space is looked at, so that a comment costs the same wherever it stands. */
const farthest = 1000

/**
 * What to delete so that a comment is gone and nothing else changes: with it go its line, if it stands alone there, or
 * the space beside it. Between two lines of text an empty line stays in its place, so that two paragraphs do not become
 * one.
 */
export function removalOf(source: string, { start, end }: Span): Span {
  const lineStart = lastLineStart(source, start)
  const before = source.slice(lineStart, start)
  const after = end + /^[ \t]*/.exec(source.slice(end, end + farthest))![0].length
  const isLast = after >= source.length || isLineEnd(source[after])
  const spacesBefore = before.length - before.trimEnd().length
  if (spacesBefore < before.length) {
    if (isLast) return { start: start - spacesBefore, end: after }
    return { start, end: spacesBefore > 0 && after > end ? end + 1 : end }
  }
  if (!isLast) return { start, end: after }

  const next = afterLineEnd(source, after)
  const lineBefore = lineStart === 0 ? 0 : lastLineStart(source, beforeLineEnd(source, lineStart))
  const blankBefore = source.slice(lineBefore, lineStart).trim() === ''
  const indent = /^[ \t]*/.exec(source.slice(next, next + farthest))![0].length
  const blankAfter = next + indent >= source.length || isLineEnd(source[next + indent])
  if (blankBefore && blankAfter && next >= source.length) return { start: lineBefore, end: next }
  if (blankBefore && blankAfter) return { start: lineStart, end: afterLineEnd(source, next + indent) }
  return { start: lineStart, end: blankBefore || blankAfter ? next : after }
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r'
}

/** Where the line of an offset begins, or how far was looked. */
function lastLineStart(source: string, offset: number): number {
  const from = Math.max(0, offset - farthest)
  const text = source.slice(from, offset)
  return from + Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
}

/** The offset of the line end that stands before a line's start. */
function beforeLineEnd(source: string, lineStart: number): number {
  return lineStart - (source.startsWith('\r\n', lineStart - 2) ? 2 : 1)
}

/** The offset after the line end at `at`; at the end of the source there is none. */
function afterLineEnd(source: string, at: number): number {
  return Math.min(at + (source.startsWith('\r\n', at) ? 2 : 1), source.length)
}
