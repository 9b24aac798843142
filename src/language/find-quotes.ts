import type { Span } from '../document/span.js'

/**
 * The quotations of a folded text, as ranges of it; they may run over several sentences. Corner quotes are
 * folded to curly ones, straight double quotes open and close in turn. An unclosed quote is none.
 */
export function findQuotes(folded: string): Span[] {
  const quotes: Span[] = []
  let open = -1
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i]
    if (character === '“' || (character === '"' && open < 0)) open = i + 1
    else if ((character === '”' || character === '"') && open >= 0) {
      quotes.push({ start: open, end: i })
      open = -1
    }
  }
  return quotes
}
