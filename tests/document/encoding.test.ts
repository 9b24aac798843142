import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/document/decode.js'
import { encode } from '../../src/document/encode.js'
import { type Encoding, encodingOf } from '../../src/document/encoding.js'

const simplified = '临床研究显示,这种疗法可以改善患者的症状。但是样本很小,还不能说明什么。\r\n“疗效”与安全性都需要更多的研究。'
const traditional = '臨床研究顯示,這種療法可以改善患者的症狀。但是樣本很小,還不能說明什麼。\r\n「療效」與安全性都需要更多的研究。'
const western = 'The “naïve” patients’ fever fell to 38.5°C — a small effect.\nCafé régime, 5 µg.'

function bytesOf(text: string, encoding: Encoding, bom = false): Uint8Array {
  const bytes = encode(text, encoding, bom)
  if (!bytes) throw new Error(`cannot write ${encoding}`)
  return bytes
}

describe('decode', () => {
  it.each<[Encoding, string]>([
    ['utf-8', simplified],
    ['gb18030', simplified],
    ['big5', traditional],
    ['windows-1252', western],
  ])('finds %s by its content', (encoding, text) => {
    expect(decode(bytesOf(text, encoding))).toEqual({ text, encoding, bom: false })
  })

  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be'])('takes the byte order mark of %s', (encoding) => {
    expect(decode(bytesOf(simplified, encoding, true))).toEqual({ text: simplified, encoding, bom: true })
  })

  it.each<Encoding>(['utf-16le', 'utf-16be'])('finds %s without a mark', (encoding) => {
    expect(decode(bytesOf(western, encoding))).toEqual({ text: western, encoding, bom: false })
  })

  it('believes <meta charset>, if the bytes are not UTF-8', () => {
    const page = `<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>药`
    expect(decode(bytesOf(page, 'gb18030'))).toEqual({ text: page, encoding: 'gb18030', bom: false })
    expect(decode(bytesOf(page, 'utf-8'))).toEqual({ text: page, encoding: 'utf-8', bom: false })
  })

  it('keeps a declared encoding for a page of ASCII', () => {
    expect(decode(new TextEncoder().encode('<meta charset="gbk"><p>None'))).toMatchObject({ encoding: 'gb18030' })
  })

  it('does as it is told', () => {
    expect(decode(bytesOf('é', 'utf-8'), 'windows-1252').text).toBe('Ã©')
    expect(decode(bytesOf('é', 'utf-8', true), 'utf-8')).toEqual({ text: 'é', encoding: 'utf-8', bom: true })
  })

  it('says where bytes mean nothing', () => {
    const { text, problem } = decode(Uint8Array.of(0x6f, 0x6b, 0xff, 0x81, 0xff, 0x81, 0x8d), 'utf-8')
    expect(text.startsWith('ok\uFFFD')).toBe(true)
    expect(problem).toMatchObject({ start: 2, end: 3, message: { en: expect.stringContaining('UTF-8') } })
  })

  it('guesses nothing from bytes that speak for no encoding', () => {
    const { encoding, problem } = decode(Uint8Array.of(0x81, 0x8d, 0xff, 0xfe, 0x90, 0x9d, 0x81))
    expect(encoding).toBe('utf-8')
    expect(problem).toBeDefined()
  })

  it('tells a lone surrogate of UTF-16', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8)).problem).toMatchObject({ start: 1 })
  })
})

describe('encode', () => {
  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])('%s writes every character, and reads it back', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(decode(bytesOf(text, encoding), encoding).text).toBe(text.replace(/^\uFEFF/, encoding === 'gb18030' ? '$&' : ''))
      }),
    )
  })

  it('writes Big5 and Windows-1252 as it read them', () => {
    expect(decode(bytesOf(traditional, 'big5'), 'big5').text).toBe(traditional)
    expect(decode(bytesOf(western, 'windows-1252'), 'windows-1252').text).toBe(western)
  })

  it('writes the usual bytes', () => {
    expect([...bytesOf('中、', 'gb18030')]).toEqual([0xd6, 0xd0, 0xa1, 0xa2])
    expect([...bytesOf('中、', 'big5')]).toEqual([0xa4, 0xa4, 0xa1, 0x42])
    expect([...bytesOf('😀', 'gb18030')]).toEqual([0x94, 0x39, 0xfc, 0x36])
  })

  it('writes nothing rather than something else', () => {
    expect(encode('药', 'windows-1252', false)).toBeUndefined()
    expect(encode('药', 'big5', false)).toBeUndefined()
    expect(encode('\ud800', 'utf-8', false)).toBeUndefined()
    expect(encode('\ud800', 'utf-16le', false)).toBeUndefined()
    expect(encode('\ud800', 'gb18030', false)).toBeUndefined()
  })
})

it.each([
  ['UTF8', 'utf-8'],
  ['gb2312', 'gb18030'],
  ['latin1', 'windows-1252'],
  ['big5-hkscs', 'big5'],
  ['utf-16', 'utf-16le'],
  ['shift_jis', undefined],
  ['nonsense', undefined],
])('the label %s means %s', (label, encoding) => {
  expect(encodingOf(label)).toBe(encoding)
})
