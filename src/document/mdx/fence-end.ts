const opening = /(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*\r?$/

/** Where the lines of the fenced code end that begins with the line at `start`; -1 when it is no fence. */
export function fenceEnd(source: string, start: number): number {
  opening.lastIndex = start
  const run = opening.exec(source)?.[1]
  if (!run) return -1
  let line = source.indexOf('\n', opening.lastIndex)
  while (line >= 0) {
    const next = source.indexOf('\n', line + 1)
    const other = closing.exec(source.slice(line + 1, next < 0 ? source.length : next))?.[1]
    line = next
    if (other && other[0] === run[0] && other.length >= run.length) break
  }
  return line < 0 ? source.length : line + 1
}
