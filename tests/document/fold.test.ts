import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/document/fold.js'
import { simplified, traditional } from '../../src/document/traditional.js'

describe('fold', () => {
  it.each([
    ['ＨＲ＝０．８５，ｐ＜０．０１', 'HR=0.85,p<0.01'],
    ['顯著改善臟器功能', '显著改善脏器功能'],
    ['「治癒」與『根治』', '“治愈”与‘根治’'],
    ['a\u00A0b\u3000c\td\ne\u2009f', 'a b c d e f'],
    ['it’s the patients’ choice', "it's the patients’ choice"],
    ['naïve l’été', "naïve l'été"],
    ['他说‘好’的', '他说‘好’的'],
    ['5\u20132\u2212x \u2010 \u2011', '5\u20132-x - -'],
    ['10⁹/L², CO₂', '10⁹/L², CO₂'],
    ['乾燥的甚麼', '干燥的甚么'],
    ['310 \u212A, 5 \u212B, 2 \u2126', '310 K, 5 Å, 2 Ω'],
    ['什么 显著 覆盖 慰藉', '什么 显著 覆盖 慰藉'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the length of any text, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const folded = fold(text)
        expect(folded).toHaveLength(text.length)
        expect(fold(folded)).toBe(folded)
      }),
    )
  })

  it('folds long texts as it folds their parts', () => {
    const part = '這是，一段「文字」。'
    expect(fold(part.repeat(2000))).toBe(fold(part).repeat(2000))
  })

  it('keeps an apostrophe that stands where two chunks meet', () => {
    for (const before of [4094, 4095, 4096]) {
      expect(fold(`${'a'.repeat(before)}’s，`)).toBe(`${'a'.repeat(before)}'s,`)
    }
  })

  it('returns plain English as it is', () => {
    const text = 'Nothing to fold here: "quotes" (brackets), 5% - done.'
    expect(fold(text)).toBe(text)
  })

  it('pairs every Traditional character with one Simplified character that is not folded again', () => {
    expect(traditional).toHaveLength(simplified.length)
    expect(new Set(traditional).size).toBe(traditional.length)
    expect(fold(simplified)).toBe(simplified)
  })
})
