import fc from 'fast-check'
import { expectLinear } from '../language/expect-linear.js'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formatters/display-width.js'
import { wrap } from '../../src/formatters/wrap.js'

describe('wrap', () => {
  it('breaks English at spaces and gives a long word a line of its own', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrap('an unbreakable word', 6)).toEqual(['an', 'unbreakable', 'word'])
    expect(wrap('art. 16(1)(1)-(4)', 10)).toEqual(['art.', '16(1)(1)-(4)'])
  })

  it('breaks Chinese between characters, by their width, and keeps marks with what they belong to', () => {
    expect(wrap('样本量小,应予说明。', 8)).toEqual(['样本量', '小,应予', '说明。'])
    expect(wrap('称为“疗效”的', 6)).toEqual(['称为', '“疗效”', '的'])
    expect(wrap('评分(MELD)下降', 10)).toEqual(['评分(MELD)', '下降'])
  })

  it('keeps the line breaks of an article', () => {
    expect(wrap('# Title\n\nText', 40)).toEqual(['# Title', '', 'Text'])
  })

  it('loses no word, and makes no line too wide that could be broken', () => {
    const pieces = fc.array(fc.constantFrom('word', ' ', '药', '。', '“', '(', ')', '例', ',', '16(1)'))
    fc.assert(
      fc.property(pieces, fc.integer({ min: 6, max: 20 }), (parts, width) => {
        const text = parts.join('')
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line) <= width || wrap(line, 1).length === 1).toBe(true)
      }),
    )
  })

  it.each(['(', '“', 'a', '(a', '药', ' '])('is linear on %s over and over', (piece) => {
    expectLinear(piece, (text) => wrap(text, 80))
  })
})
