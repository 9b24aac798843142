import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formatters/display-width.js'

describe('displayWidth', () => {
  it('agrees with string-width on every word of the languages that messages are written in', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).filter((code) => code < 0x7f || code > 0x9f).map((code) => String.fromCodePoint(code)) })
    const han = fc.integer({ min: 0x4e00, max: 0x9fff })
    const punctuation = fc.constantFrom(...Array.from('，。！？；：“”‘’（）《》、…—·％ＡＢ１２〇㎎℃“🙂', (mark) => mark.codePointAt(0)!))
    const rare = fc.integer({ min: 0x20000, max: 0x2a6df })
    const chinese = fc.string({ unit: fc.oneof(han, punctuation, rare).map((code) => String.fromCodePoint(code)) })
    fc.assert(
      fc.property(fc.array(fc.oneof(latin, chinese)).map((parts) => parts.join('')), (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text))
      }),
    )
  })

  it('gives accents and invisible characters no room', () => {
    expect(displayWidth('e\u0301\u200Bx')).toBe(2)
  })
})
