import { decodeHTMLStrict } from 'entities'

/** Something read at a place of a text: where it ends (exclusive), and what it says. */
export interface Read {
  readonly end: number
  readonly value: string
}

const escape = /\\([!-/:-@[-`{-~])/g

/** Takes backslash escapes and entities out of a destination or a label. */
function unescapeText(text: string): string {
  const plain = text.includes('\\') ? text.replace(escape, '$1') : text
  return plain.includes('&') ? decodeHTMLStrict(plain) : plain
}

/** The first offset from `from` that is not white space. */
export function skipWhiteSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /[ \t\n\r]/.test(text[at]!)) at++
  return at
}

/** The destination of a link or a definition that begins at `from`, as CommonMark reads it. */
export function readDestination(text: string, from: number): Read | undefined {
  if (text[from] === '<') {
    for (let at = from + 1; at < text.length; at++) {
      const char = text[at]
      if (char === '>') return { end: at + 1, value: unescapeText(text.slice(from + 1, at)) }
      if (char === '<' || char === '\n') return undefined
      if (char === '\\') at++
    }
    return undefined
  }
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20 || unit === 0x7f) break
    if (unit === 0x5c && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++
    // The same limit as in cmark; without it a row of `[a](` would be read to the end from each.
    else if (unit === 0x28 && ++depth > 32) return undefined
    else if (unit === 0x29 && --depth < 0) break
  }
  const end = Math.min(at, text.length)
  if (depth > 0) return undefined
  return { end, value: unescapeText(text.slice(from, end)) }
}

/** The offset after the title that begins at `from`, or -1 when there is none. */
export function skipTitle(text: string, from: number): number {
  const open = text[from]
  if (open !== '"' && open !== "'" && open !== '(') return -1
  const close = open === '(' ? ')' : open
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at]
    if (char === close) return at + 1
    if (char === '(' && open === '(') return -1
    if (char === '\\') at++
  }
  return -1
}

/** The label `[…]` that begins at `from`; the value is normalized for comparison, and empty for `[]`. */
export function readLabel(text: string, from: number): Read | undefined {
  if (text[from] !== '[') return undefined
  const limit = Math.min(text.length, from + 1001)
  for (let at = from + 1; at < limit; at++) {
    const char = text[at]
    if (char === ']') return { end: at + 1, value: normalizeLabel(text.slice(from + 1, at)) }
    if (char === '[') return undefined
    if (char === '\\') at++
  }
  return undefined
}

/** Labels match without regard to case and to the amount of white space. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** The destination and title `(…)` of an inline link, from its opening parenthesis. */
export function readLinkTail(text: string, from: number): Read | undefined {
  if (text[from] !== '(') return undefined
  const destination = readDestination(text, skipWhiteSpace(text, from + 1))
  if (!destination) return undefined
  let at = skipWhiteSpace(text, destination.end)
  if (at > destination.end && text[at] !== ')') {
    at = skipTitle(text, at)
    if (at < 0) return undefined
    at = skipWhiteSpace(text, at)
  }
  return text[at] === ')' ? { end: at + 1, value: destination.value } : undefined
}
