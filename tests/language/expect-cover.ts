import { expect } from 'vitest'
import type { Span } from '../../src/document/span.js'

/** Ranges in order, not empty, trimmed, without overlap, with nothing but white space between them. */
export function expectCover(text: string, ranges: readonly Span[]): void {
  let at = 0
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(at, start).trim()).toBe('')
    const piece = text.slice(start, end)
    expect(piece).toBe(piece.trim())
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
}
