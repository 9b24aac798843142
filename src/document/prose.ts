import { fold } from './fold.js'
import type { Span } from './span.js'

/** Part of a prose text. In a verbatim piece character i of the text is character i of the source. */
interface Piece {
  /** Where the piece begins in the prose text. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly verbatim: boolean
}

/** Characters that take no room on the page; dropped so that they cannot split a word. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g
const hasInvisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/**
 * The words of a block as a reader reads them: without markup, with entities decoded and zero-width
 * characters dropped. Each character knows its place in the source, so no position is ever searched for.
 */
export class Prose {
  readonly #pieces: readonly Piece[]
  #folded: string | undefined

  /** Made by `ProseBuilder`, never by hand. */
  constructor(
    readonly text: string,
    pieces: readonly Piece[],
  ) {
    this.#pieces = pieces
  }

  /** `text` folded for matching (half-width, Simplified, plain spaces), character by character: same length. */
  get folded(): string {
    return (this.#folded ??= fold(this.text))
  }

  /**
   * The source span of the prose characters from `start` to `end` (exclusive; UTF-16 offsets into `text`).
   * Markup that stands between two characters of the range is inside the span, markup around it is not.
   */
  span(start: number, end: number): Span {
    if (end <= start) {
      const at = this.#startOf(start)
      return { start: at, end: at }
    }
    return { start: this.#startOf(start), end: this.#endOf(end - 1) }
  }

  #pieceAt(index: number): Piece | undefined {
    const pieces = this.#pieces
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle]!.at <= index) low = middle
      else high = middle - 1
    }
    return pieces[low]
  }

  #startOf(index: number): number {
    if (index >= this.text.length && this.text.length > 0) return this.#endOf(this.text.length - 1)
    const piece = this.#pieceAt(index)
    if (!piece) return 0
    return piece.verbatim ? piece.start + (index - piece.at) : piece.start
  }

  #endOf(index: number): number {
    const piece = this.#pieceAt(index)
    if (!piece) return 0
    return piece.verbatim ? piece.start + (index - piece.at) + 1 : piece.end
  }
}

/** Collects the prose of one block in source order. */
export class ProseBuilder {
  readonly #source: string
  readonly #pieces: Piece[] = []
  #text = ''

  constructor(source: string) {
    this.#source = source
  }

  /** The prose collected so far. */
  get text(): string {
    return this.#text
  }

  /** Adds source characters as they stand, without the invisible ones among them. */
  verbatim(start: number, end: number): this {
    const slice = this.#source.slice(start, end)
    if (!hasInvisible.test(slice)) return this.#push(slice, start, end, true)
    let from = 0
    for (const match of slice.matchAll(invisible)) {
      this.#push(slice.slice(from, match.index), start + from, start + match.index, true)
      from = match.index + match[0].length
    }
    return this.#push(slice.slice(from), start + from, end, true)
  }

  /** The same for a text known to have no invisible characters. */
  visible(text: string, start: number): this {
    return this.#push(text, start, start + text.length, true)
  }

  /** Adds text that stands for other characters of the source: an entity, a line break, a left-out image. */
  replace(text: string, start: number, end: number): this {
    return this.#push(text, start, end, false)
  }

  build(): Prose {
    return new Prose(this.#text, this.#pieces)
  }

  #push(text: string, start: number, end: number, verbatim: boolean): this {
    if (text === '') return this
    const last = this.#pieces[this.#pieces.length - 1]
    // Neighbours that continue each other stay one piece, so that plain paragraphs have just one.
    if (!(verbatim && last?.verbatim && last.start + (this.#text.length - last.at) === start)) {
      this.#pieces.push({ at: this.#text.length, start, end, verbatim })
    }
    this.#text += text
    return this
  }
}
