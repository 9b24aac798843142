import type { ProseWriter } from './prose-writer.js'

const raised: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '+': '⁺',
}

/**
 * Writes the content of `<sup>`: digits become the superscript digits that a reader sees, so that the note in
 * `patients<sup>12</sup>` stays apart from its word and `10<sup>9</sup>` does not read as 109.
 */
export function superscript(writer: ProseWriter, source: string, start: number, end: number): void {
  // [1] in a superscript is a citation as it stands.
  if (source[start - 1] === '[' || source.slice(start, end).includes('[')) {
    writer.text(start, end)
    return
  }
  let from = start
  for (let at = start; at < end; at++) {
    const digit = raised[source[at]!]
    if (digit === undefined) continue
    writer.text(from, at).replace(digit, at, at + 1)
    from = at + 1
  }
  writer.text(from, end)
}
