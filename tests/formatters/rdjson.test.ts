import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineIndex } from '../../src/document/line-index.js'
import { rdjson } from '../../src/formatters/rdjson.js'
import { Utf8Columns } from '../../src/formatters/utf8-columns.js'
import { context } from './context.js'
import { message, result } from './sample.js'

it('counts columns in bytes of UTF-8, those of suggestions too', () => {
  const source = 'one\n😀革命性 é x\n'
  const at = source.indexOf('革')
  const found = message({ line: 2, column: 3, endLine: 2, endColumn: 6, ruleId: 'hype-language', fix: { range: [at, at + 3], text: '' } })
  const [diagnostic] = (JSON.parse(rdjson([{ ...result('/site/文/a.md', found), source }], context())) as { diagnostics: object[] }).diagnostics
  const range = { start: { line: 2, column: 5 }, end: { line: 2, column: 14 } }
  expect(diagnostic).toEqual({
    message: 'A message',
    location: { path: '文/a.md', range },
    severity: 'ERROR',
    source: { name: 'healthlint', url: 'https://github.com/healthlint/healthlint' },
    code: { value: 'hype-language', url: 'https://github.com/healthlint/healthlint/blob/main/docs/rules/hype-language.md' },
    suggestions: [{ range, text: '' }],
  })
})

it('agrees with Node on every text and place', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', '文', '😀', '\n', '\r\n', '\uD800', '\uDC00'), fc.string({ unit: 'binary', maxLength: 1 })) })
  fc.assert(
    fc.property(text, fc.nat(200), (source, at) => {
      const offset = Math.min(at, source.length)
      // Between the halves of a pair there is no place.
      fc.pre(!/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source.slice(offset - 1, offset + 1)))
      const lines = new LineIndex(source)
      const { line, column } = lines.position(offset)
      const expected = { line, column: Buffer.byteLength(source.slice(lines.lineStart(line), offset)) + 1 }
      const columns = new Utf8Columns(source)
      expect(columns.atOffset(offset)).toEqual(expected)
      expect(columns.at({ line, column })).toEqual(expected)
    }),
  )
})
