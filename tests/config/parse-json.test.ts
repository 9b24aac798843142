import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/config/parse-json.js'
import { UserError } from '../../src/config/user-error.js'

describe('parseJson', () => {
  it.each([
    ['{"a": x}', 'line 1, column 7: expected a value, found "x"'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: expected a key in double quotes, found "}"'],
    ['{"a": 1', 'line 1, column 8: expected "," or "}", found the end'],
    ['{"a" 1}', 'line 1, column 6: expected ":", found "1"'],
    ['[1 2]', 'line 1, column 4: expected "," or "]", found "2"'],
    ['{} // why', 'line 1, column 4: expected nothing more, found "/"'],
    ["{'a': 1}", 'line 1, column 2: expected a key in double quotes, found "\'"'],
    ['', 'line 1, column 1: expected a value, found the end'],
    ['{\r\n\t"甲": 𝒙}', 'line 2, column 7: expected a value, found "𝒙"'],
    ['{"a": "two\nlines"}', 'line 1, column 7: expected a value, found "\\""'],
  ])('%j: %s', (text, message) => {
    expect(() => parseJson(text, 'file')).toThrow(new UserError(`file: not valid JSON at ${message}.`))
  })

  it('reads what JSON.parse reads, and finds a mistake in everything else', () => {
    const json = fc.json()
    const broken = fc.tuple(json, fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\\', '-', '0')).map(
      ([text, at, insert]) => text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + 1),
    )
    fc.assert(
      fc.property(fc.oneof(json, broken), (text) => {
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {
          expect(() => parseJson(text, 'file')).toThrow(/^file: not valid JSON at line 1, column \d+: expected .+, found .+\.$/s)
          return
        }
        expect(parseJson(text, 'file')).toEqual(expected)
      }),
    )
  })
})
