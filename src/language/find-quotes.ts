import type { Span } from '../document/span.js'

const mark = /["“”]/g

/**
 * The quotations of a folded text, as ranges of it; they may run over several sentences. Corner quotes are
 * folded to curly ones, straight double quotes open and close in turn. An unclosed quote is none.
 */
export function findQuotes(folded: string): Span[] {
  const quotes: Span[] = []
  let open = -1
  mark.lastIndex = 0
  while (mark.test(folded)) {
    const end = mark.lastIndex
    const character = folded[end - 1]
    if (character === '“' || (character === '"' && open < 0)) open = end
    else if (open >= 0) {
      quotes.push({ start: open, end: end - 1 })
      open = -1
    }
  }
  return quotes
}
