/**
 * One line of Markdown, read from left to right. Columns matter beside offsets, because a tab reaches to the next
 * multiple of four columns and may be used up in part.
 */
export class MarkdownLine {
  readonly #text: string
  start = 0
  /** Where the line ends, its line break not counted. */
  end = 0
  /** Where the part not yet read begins. */
  at = 0
  #column = 0
  /** The first character from `at` on that is no space, or the end. */
  word = 0
  #wordColumn = 0
  /** A `>` has been read on this line. */
  quoted = false

  constructor(text: string) {
    this.#text = text
  }

  /** Goes to the line that begins at `start`; returns where the next one begins. */
  begin(start: number): number {
    const text = this.#text
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    this.start = start
    this.end = text.charCodeAt(next - 1) === 0x0d && next > start ? next - 1 : next
    this.at = start
    this.#column = 0
    this.quoted = false
    this.#findWord()
    return feed < 0 ? text.length : feed + 1
  }

  /** Columns of white space before the next word. */
  get indent(): number {
    return this.#wordColumn - this.#column
  }

  get isBlank(): boolean {
    return this.word >= this.end
  }

  /** The code of the next word's first character; -1 when the line has none. */
  get unit(): number {
    return this.isBlank ? -1 : this.#text.charCodeAt(this.word)
  }

  /** What is left from the next word on. */
  get rest(): string {
    return this.#text.slice(this.word, this.end)
  }

  #findWord(): void {
    const text = this.#text
    let word = this.at
    let column = this.#column
    for (; word < this.end; word++) {
      const unit = text.charCodeAt(word)
      if (unit === 0x20) column++
      else if (unit === 0x09) column += 4 - (column % 4)
      else break
    }
    this.word = word
    this.#wordColumn = column
  }

  /** Reads up to the next word and `length` characters of it. */
  readWord(length: number): void {
    this.at = this.word + length
    this.#column = this.#wordColumn + length
    this.#findWord()
  }

  /** Reads so many columns of white space. A tab that reaches beyond them is left in part. */
  readColumns(columns: number): void {
    const goal = Math.min(this.#column + columns, this.#wordColumn)
    while (this.#column < goal) {
      const width = this.#text.charCodeAt(this.at) === 0x09 ? 4 - (this.#column % 4) : 1
      if (this.#column + width > goal) {
        this.#column = goal
        return
      }
      this.#column += width
      this.at++
    }
  }
}
