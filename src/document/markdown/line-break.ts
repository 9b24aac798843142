import type { InlineToken } from './inline-token.js'

/**
 * The line break at the `\n` at `at`, with the white space around it.
 * @param from where the text before it begins that is not in a token yet
 */
export function readLineBreak(text: string, at: number, from: number): InlineToken & { readonly kind: 'soft break' | 'hard break' } {
  let to = at + 1
  while (text[to] === ' ' || text[to] === '\t') to++
  const lineEnd = text[at - 1] === '\r' ? at - 1 : at
  let wordEnd = lineEnd
  while (wordEnd > from && text[wordEnd - 1] === ' ') wordEnd--
  if (lineEnd - wordEnd >= 2) return { kind: 'hard break', from: wordEnd, to }
  if (lineEnd > from && text[lineEnd - 1] === '\\') return { kind: 'hard break', from: lineEnd - 1, to }
  return { kind: 'soft break', from: wordEnd, to }
}
