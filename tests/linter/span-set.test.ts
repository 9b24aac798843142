import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpanSet } from '../../src/linter/span-set.js'

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length }))

describe('SpanSet', () => {
  it('answers as comparing with every span would', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const one = spans.some(({ start, end }) => start < asked.end && asked.start < end)
        expect(new SpanSet(spans).overlaps(asked)).toBe(one)
      }),
    )
  })
})
