import { ProseBuilder, type Prose } from './prose.js'

/** Stands in the prose for what has no words: an image, inline code, a bare address. Keeps its neighbours apart. */
export const objectReplacement = '\uFFFC'

const invisible = /^[\u00AD\u200B-\u200D\u2060\uFEFF]+$/
/** White space that is more than a single space between two words, and what no reader sees. */
const uneven = /[\t-\r\u00AD\u200B-\u200D\u2060\uFEFF]| {2}|^ | $/
const lineFeed = 0x0a
const space = 0x20

function isWhiteSpace(unit: number): boolean {
  return unit === space || (unit >= 0x09 && unit <= 0x0d)
}

/** Full-width punctuation: 。，、「」（）！ and their like. */
function isWidePunctuation(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff65)
}

/** What is written without spaces between words: Han, kana and full-width punctuation. Korean has spaces. */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xd8bf) || (unit >= 0xf900 && unit <= 0xfaff) ||
    isWidePunctuation(unit)
  )
}

/** Marks that Chinese and English share: curly quotes, dashes, the ellipsis, the middle dot. */
function isNeutral(unit: number): boolean {
  return (unit >= 0x2013 && unit <= 0x2026) || unit === 0xb7
}

/** Does a line break between these two characters stand for nothing, as between two lines of Chinese? */
function joinsWithoutSpace(before: number, after: number): boolean {
  if (isWidePunctuation(before) || isWidePunctuation(after)) return true
  return isWide(before) ? isWide(after) || isNeutral(after) : isNeutral(before) && isWide(after)
}

/** White space seen but not yet written: nothing is, at the start and the end of a block. */
interface Gap {
  readonly start: number
  end: number
  kind: 'space' | 'soft break' | 'hard break'
}

/**
 * Writes the prose of one block as a reader sees it on the page: runs of white space become one space,
 * a line break of the source a space or, between Chinese characters, nothing. NBSP and U+3000 are characters
 * like others. All offsets are into the source, and calls come in source order.
 */
export class ProseWriter {
  readonly #source: string
  readonly #builder: ProseBuilder
  #gap: Gap | undefined
  /** The last unit written, -1 before the first; reading it off the growing text would flatten it each time. */
  #last = -1

  constructor(source: string) {
    this.#source = source
    this.#builder = new ProseBuilder(source)
  }

  /** Source characters as they stand, but for their white space. */
  text(start: number, end: number): this {
    const source = this.#source
    if (end <= start) return this
    const words = source.slice(start, end)
    if (!uneven.test(words)) {
      if (this.#gap) this.#writeGap(source.charCodeAt(start))
      this.#builder.visible(words, start)
      this.#last = source.charCodeAt(end - 1)
      return this
    }
    let from = start
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at)
      if (!isWhiteSpace(unit)) continue
      // A single space between words, the ordinary case, needs no gap.
      if (unit === space && at > from && at + 1 < end && !isWhiteSpace(source.charCodeAt(at + 1))) continue
      if (at > from) this.#verbatim(from, at)
      let breaks = unit === lineFeed || unit === 0x0d
      let next = at + 1
      for (; next < end && isWhiteSpace(source.charCodeAt(next)); next++) {
        const other = source.charCodeAt(next)
        if (other === lineFeed || other === 0x0d) breaks = true
      }
      this.gap(at, next, breaks ? 'soft break' : 'space')
      from = next
      at = next - 1
    }
    if (end > from) this.#verbatim(from, end)
    return this
  }

  /** Other text in place of the source characters, such as a decoded entity. */
  replace(text: string, start: number, end: number): this {
    // A soft hyphen, a zero-width space: no reader sees it, however it was written.
    if (text === '' || invisible.test(text)) return this
    if (text.trim() === '' && text.charCodeAt(0) <= space) return this.gap(start, end, 'space')
    this.#writeGap(text.charCodeAt(0))
    this.#builder.replace(text, start, end)
    this.#last = text.charCodeAt(text.length - 1)
    return this
  }

  /** White space, or markup that reads as such; gaps that touch become one, the strongest of them. */
  gap(start: number, end: number, kind: Gap['kind']): this {
    if (this.#last < 0) return this
    if (!this.#gap) this.#gap = { start, end, kind }
    else {
      this.#gap.end = end
      if (kind === 'hard break' || this.#gap.kind === 'space') this.#gap.kind = kind
    }
    return this
  }

  build(): Prose {
    return this.#builder.build()
  }

  #verbatim(start: number, end: number): void {
    if (this.#gap) this.#writeGap(this.#source.charCodeAt(start))
    this.#builder.verbatim(start, end)
    this.#last = this.#source.charCodeAt(end - 1)
  }

  #writeGap(next: number): void {
    const gap = this.#gap
    if (!gap) return
    this.#gap = undefined
    if (gap.kind === 'hard break') this.#builder.replace('\n', gap.start, gap.end)
    else if (gap.kind === 'soft break' && joinsWithoutSpace(this.#last, next)) return
    else if (gap.end - gap.start === 1 && this.#source.charCodeAt(gap.start) === space) this.#builder.verbatim(gap.start, gap.end)
    else this.#builder.replace(' ', gap.start, gap.end)
  }
}
