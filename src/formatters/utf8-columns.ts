import { LineIndex, type Position } from '../document/line-index.js'

/** Counts columns in bytes of UTF-8, as reviewdog does; what comes in counts UTF-16 units. */
export class Utf8Columns {
  readonly #lines: LineIndex
  /** How many bytes come before each UTF-16 unit, so that each place costs the same however long its line is. */
  readonly #bytes: Uint32Array

  constructor(source: string) {
    this.#lines = new LineIndex(source)
    this.#bytes = new Uint32Array(source.length + 1)
    for (let index = 0; index < source.length; index++) this.#bytes[index + 1] = this.#bytes[index]! + width(source, index)
  }

  /** Place with column in bytes, both from 1. */
  at({ line, column }: Position): Position {
    const start = this.#lines.lineStart(line)
    return this.#between(line, start, start + column - 1)
  }

  /** The same of an offset. */
  atOffset(offset: number): Position {
    const { line } = this.#lines.position(offset)
    return this.#between(line, this.#lines.lineStart(line), offset)
  }

  #between(line: number, start: number, offset: number): Position {
    const last = this.#bytes.length - 1
    return { line, column: this.#bytes[Math.min(offset, last)]! - this.#bytes[start]! + 1 }
  }
}

/** The bytes of a UTF-16 unit; those of a pair are all counted at its second half. Half a pair alone becomes U+FFFD. */
function width(source: string, index: number): number {
  const unit = source.charCodeAt(index)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit < 0xd800 || unit > 0xdfff) return 3
  const isPair = (high: number, low: number) => high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
  if (isPair(source.charCodeAt(index - 1), unit)) return 4
  return isPair(unit, source.charCodeAt(index + 1)) ? 0 : 3
}
