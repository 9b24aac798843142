/** A place as editors show it: both numbers from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const lineEnd = /\r\n?|\n/g

/** Where the lines begin. */
function anyStarts(source: string): readonly number[] {
  const starts = [0]
  lineEnd.lastIndex = 0
  while (lineEnd.test(source)) starts.push(lineEnd.lastIndex)
  return starts
}

/** The same for a text whose lines end at `\n` only, as nearly all do. */
function feedStarts(source: string): readonly number[] {
  const starts = [0]
  for (let feed = source.indexOf('\n'); feed >= 0; feed = source.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}

/**
 * Finds the line and column of an offset. Lines end at `\n`, `\r\n` or `\r`, as in VS Code; U+2028, U+2029
 * and form feeds end none, because editors and `git` show none there. Positions agree with what an editor
 * jumps to, at the price of disagreeing with JavaScript's own idea of a line.
 */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(source: string) {
    this.#starts = source.includes('\r') ? anyStarts(source) : feedStarts(source)
    this.#length = source.length
  }

  /** How many lines the source has; text after the last line end, even none, is a line. */
  get lineCount(): number {
    return this.#starts.length
  }

  /** The position of an offset into the source; offsets outside it are brought to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }

  /** The offset at which a line begins; line numbers from 1, clamped to the lines there are. */
  lineStart(line: number): number {
    return this.#starts[Math.max(1, Math.min(line, this.#starts.length)) - 1]!
  }
}
