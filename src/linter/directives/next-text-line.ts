import type { LineIndex } from '../../document/line-index.js'
import type { Span } from '../../document/span.js'

/**
 * Makes a function that gives the next line with text below a line (both from 1). Empty lines, which formatters put
 * below a comment, comments that stand one below the other, and the tags around a paragraph of HTML are passed over.
 */
export function createNextTextLine(
  source: string,
  comments: readonly Span[],
  lines: LineIndex,
): (line: number) => number {
  const text = withoutComments(source, comments)
  const next: number[] = []
  for (let line = lines.lineCount; line >= 1; line--) {
    const content = text.slice(lines.lineStart(line), line < lines.lineCount ? lines.lineStart(line + 1) : text.length)
    // A mark of a quotation or a list alone is no text either.
    const isBare = !/[^\s>*+-]/.test(content.replace(/<[^<>]*>/g, ''))
    next[line] = isBare ? (next[line + 1] ?? 0) : line
  }
  return (line) => next[line + 1] ?? 0
}

/** The source with blanks for its comments, line for line. */
function withoutComments(source: string, comments: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of comments) {
    if (start < at) continue
    text += source.slice(at, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return text + source.slice(at)
}
