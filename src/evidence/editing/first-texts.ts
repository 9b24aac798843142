import { fingerprint, haveSameWords } from './fingerprint.js'

/** A text where its words stand first. */
export interface FirstText {
  /** Folded. */
  readonly text: string
  /** Its fingerprint, once it was asked for. */
  hash: number | undefined
}

/**
 * Texts that are found again by their words, and read whole only if another one begins and ends as they do: what
 * `endsOf` says of a text is asked for with it.
 */
export class FirstTexts<Text extends FirstText> {
  /** The first of all texts that have these ends. */
  readonly #byEnds = new Map<number, Text>()
  /** The others, by their fingerprints. */
  readonly #others = new Map<number, Text>()

  /** The first text with the words that `folded` has before `end`. */
  find(folded: string, end: number, ends: number): Text | undefined {
    const first = this.#byEnds.get(ends)
    if (!first) return undefined
    const text = folded.slice(0, end)
    const hash = fingerprint(text)
    const found = hashOf(first) === hash ? first : this.#others.get(hash)
    return found && haveSameWords(found.text, text) ? found : undefined
  }

  /** Adds a text, unless its words are known. */
  add(text: Text, ends: number): void {
    const first = this.#byEnds.get(ends)
    if (!first) this.#byEnds.set(ends, text)
    // The only sentence of a block is that block.
    else if (first.text !== text.text) this.#addOther(first, text)
  }

  #addOther(first: Text, text: Text): void {
    if (hashOf(first) !== hashOf(text) && !this.#others.has(text.hash!)) this.#others.set(text.hash!, text)
  }
}

const hashOf = (text: FirstText): number => (text.hash ??= fingerprint(text.text))
