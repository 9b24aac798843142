import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/document/line-index.js'

describe('LineIndex', () => {
  it.each([
    ['one\ntwo', 4, 2, 1],
    ['one\r\ntwo', 4, 1, 5],
    ['one\r\ntwo', 5, 2, 1],
    ['one\rtwo', 4, 2, 1],
    ['one\u2028two', 4, 1, 5],
    ['😀x', 2, 1, 3],
    ['', 0, 1, 1],
    ['end\n', 4, 2, 1],
    ['short', 99, 1, 6],
    ['short', -1, 1, 1],
  ])('%j at %i is line %i, column %i', (source, offset, line, column) => {
    expect(new LineIndex(source).position(offset)).toEqual({ line, column })
  })

  it('agrees with splitting the source into lines', () => {
    const text = fc.array(fc.constantFrom('a', '中', '\n', '\r', '\r\n', '\u2028'), { maxLength: 40 })
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('')
        const index = new LineIndex(source)
        const lines = source.split(/\r\n|\r|\n/)
        expect(index.lineCount).toBe(lines.length)
        for (let line = 1; line <= lines.length; line++) {
          const start = index.lineStart(line)
          expect(index.position(start)).toEqual({ line, column: 1 })
          expect(source.startsWith(lines[line - 1]!, start)).toBe(true)
        }
      }),
    )
  })
})
