/** A set of words in lower case, asked for stretches of a text in any case: few of them need to be copied for it. */
export class WordSet {
  readonly #words: ReadonlySet<string>
  /** The lengths, as bits, that the words have by their first and last letters: most other words are told from them by it. */
  readonly #lengths = new Uint32Array(0x400)

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) this.#lengths[ends(word, 0, word.length)]! |= 1 << word.length
  }

  has(text: string, start: number, end: number): boolean {
    if (((this.#lengths[ends(text, start, end)]! >> (end - start)) & 1) === 0) return false
    return this.#words.has(text.slice(start, end).toLowerCase())
  }
}

/** The first and the last letter as one number, without their case. */
function ends(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 0x1f) << 5) | (text.charCodeAt(end - 1) & 0x1f)
}
