/** `{a,b,} c` -> `a c`, `b c`, `c`: each alternative written out, spare spaces removed. Braces do not nest. */
export function expandBraces(text: string): string[] {
  const open = text.indexOf('{')
  if (open < 0) return [text.replace(/ {2,}/g, ' ').trim()]
  const close = text.indexOf('}', open)
  const alternatives = text.slice(open + 1, close).split(',')
  return alternatives.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(close + 1)))
}
