import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/config/did-you-mean.js'

describe('didYouMean', () => {
  it.each([
    ['eror', 'error'],
    ['wran', 'warn'],
    ['smal-sampel', 'small-sample'],
    ['Hype-Language', 'hype-language'],
    ['of', 'off'],
  ])('%s: %s', (word, expected) => {
    expect(didYouMean(word, ['off', 'warn', 'error', 'small-sample', 'hype-language'])).toBe(` Did you mean "${expected}"?`)
  })

  it.each(['', 'x', 'banana', 'completely-different-rule'])('%j: nothing near', (word) => {
    expect(didYouMean(word, ['off', 'warn', 'error', 'small-sample'])).toBe('')
  })

  it('finds a word of four letters or more after any one slip', () => {
    const word = fc.stringMatching(/^[a-z]{4,20}$/)
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (text, at, slip) => {
        const index = at % (text.length - 1)
        const [head, tail] = [text.slice(0, index), text.slice(index)]
        const slipped = {
          drop: head + tail.slice(1),
          double: head + tail[0]! + tail,
          swap: head + tail[1]! + tail[0]! + tail.slice(2),
        }[slip]
        expect(didYouMean(slipped, ['0', text])).toBe(` Did you mean "${text}"?`)
      }),
    )
  })
})
