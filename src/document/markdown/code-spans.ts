/**
 * The code spans in a stretch of text. The last place of each length of backticks is noted once, so that a run
 * without a partner is never looked for: thousands of them stay linear.
 */
export class CodeSpans {
  readonly #text: string
  readonly #to: number
  readonly #lastOfLength = new Map<number, number>()

  constructor(text: string, from = 0, to = text.length) {
    this.#text = text
    this.#to = to
    for (let at = text.indexOf('`', from); at >= 0 && at < to; ) {
      const end = runEnd(text, at)
      this.#lastOfLength.set(end - at, at)
      at = text.indexOf('`', end)
    }
  }

  /** Where the span ends that the backticks at `at` open; -1 when they open none. */
  end(at: number): number {
    const text = this.#text
    const opened = runEnd(text, at)
    const length = opened - at
    if ((this.#lastOfLength.get(length) ?? -1) <= at) return -1
    for (let from = text.indexOf('`', opened); from >= 0 && from < this.#to; ) {
      const to = runEnd(text, from)
      if (to - from === length) return to
      from = text.indexOf('`', to)
    }
    return -1
  }
}

/** Where the run of backticks ends that `at` stands in. */
export function runEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 0x60) end++
  return end
}
