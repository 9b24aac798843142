import { normalizeLabel, type Read, readDestination, readLabel, skipTitle, skipWhiteSpace } from './link-syntax.js'

/** What the labels of a document refer to: `[label]: url` definitions and `[^label]:` footnotes. */
export class LinkDefinitions {
  readonly #urls = new Map<string, string>()
  readonly #footnotes = new Set<string>()

  addFootnote(label: string): void {
    this.#footnotes.add(normalizeLabel(label))
  }

  hasFootnote(label: string): boolean {
    return this.#footnotes.has(normalizeLabel(label))
  }

  /**
   * The URL of a link by reference, and where the link ends.
   * @param at after the brackets around `words`, where a label of its own may stand
   * @param words the link's text, which is its label if it has no other
   */
  resolve(text: string, at: number, words: string): Read | undefined {
    if (this.#urls.size === 0) return undefined
    const label = readLabel(text, at)
    // `[]` stands for the words.
    const isOwn = label !== undefined && label.end - at > 2
    const value = this.#urls.get(isOwn ? label.value : normalizeLabel(words))
    return value === undefined ? undefined : { end: label?.end ?? at, value }
  }

  /**
   * Reads the definitions that a paragraph begins with, and returns where the rest of it begins. The first
   * definition of a label wins.
   */
  readFrom(paragraph: string): number {
    let at = 0
    for (;;) {
      const start = skipWhiteSpace(paragraph, at)
      const definition = readDefinition(paragraph, start)
      if (!definition) return at
      if (!this.#urls.has(definition.label)) this.#urls.set(definition.label, definition.url)
      at = definition.end
    }
  }
}

function readDefinition(text: string, from: number): { label: string; url: string; end: number } | undefined {
  const label = readLabel(text, from)
  if (!label || label.value === '' || text[label.end] !== ':') return undefined
  const destinationAt = skipWhiteSpace(text, label.end + 1)
  const destination = readDestination(text, destinationAt)
  if (!destination || destination.end === destinationAt) return undefined
  const titleAt = skipWhiteSpace(text, destination.end)
  if (titleAt > destination.end) {
    const titleEnd = skipTitle(text, titleAt)
    const end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd)
    if (end >= 0) return { label: label.value, url: destination.value, end }
  }
  const end = lineEnd(text, destination.end)
  return end < 0 ? undefined : { label: label.value, url: destination.value, end }
}

/** The offset after the line end that follows `from`, or -1 when other characters follow on the line. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '\n') return at + 1
    if (char !== ' ' && char !== '\t' && char !== '\r') return -1
  }
  return text.length
}
