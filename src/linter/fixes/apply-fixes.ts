import type { Fix } from '../lint-message.js'

/**
 * Applies fixes to a text, in the order of their places. Of fixes that overlap or touch only the first is applied: the
 * others were made for a text that is gone then, and linting again finds them anew. Line ends in a fix become those of
 * the text.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  const lineEnd = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
  let output = ''
  let at = 0
  let last = -1
  for (const { range, text } of [...fixes].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const [start, end] = range
    if (start <= last || end < start || end > source.length) continue
    output += source.slice(at, start) + text.replace(/\r\n|\r|\n/g, lineEnd)
    at = end
    last = end
  }
  return output + source.slice(at)
}
