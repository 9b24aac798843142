/** Does an empty line follow the line end at `at`, or is it one itself? */
export function isBlankLine(source: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[ \t\r]/.test(source[before]!)) before--
  return before < 0 || source[before] === '\n'
}

/** Does nothing but white space stand on the lines around the characters from `start` to `end`? */
export function isAloneOnLine(source: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && /[^\S\n]/.test(source[before]!)) before--
  let after = end
  while (after < source.length && /[^\S\n]/.test(source[after]!)) after++
  return (before < 0 || source[before] === '\n') && (after === source.length || source[after] === '\n')
}
