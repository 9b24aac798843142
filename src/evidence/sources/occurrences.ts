/** Where words stand in a text, without regard to case; for the few words of an option, which no lexicon holds. */
export function occurrences(folded: string, words: readonly string[]): { readonly start: number; readonly end: number }[] {
  const text = folded.toLowerCase()
  const found: { readonly start: number; readonly end: number }[] = []
  for (const word of words.map((one) => one.toLowerCase()).filter((one) => one !== '')) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length })
  }
  return found.sort((one, other) => one.start - other.start)
}
