import type { Span } from '../document/span.js'

/** A set of spans that answers in logarithmic time whether another span shares a character with one of them. */
export class SpanSet {
  readonly #merged: { start: number; end: number }[] = []

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.#merged.at(-1)
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else this.#merged.push({ start, end })
    }
  }

  overlaps({ start, end }: Span): boolean {
    const spans = this.#merged
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return low < spans.length && spans[low]!.start < end
  }
}
