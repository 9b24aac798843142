import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removalOf } from '../../../src/linter/directives/removal.js'

/** The source without its comment. */
function without(source: string): string {
  const start = source.indexOf('<!')
  const { start: from, end: to } = removalOf(source, { start, end: source.indexOf('!>') + 2 })
  return source.slice(0, from) + source.slice(to)
}

describe('deleting a comment', () => {
  it.each([
    ['with its line', 'a\n\n<! c !>\nb\n', 'a\n\nb\n'],
    ['with its line and one of two empty lines', 'a\n\n<! c !>\n\nb\n', 'a\n\nb\n'],
    ['with its line, white space and CRLF', 'a\r\n \r\n  <! c !> \r\nb\r\n', 'a\r\n \r\nb\r\n'],
    ['at the beginning', '<! c !>\n\n# a\n', '# a\n'],
    ['at the end, with the empty line above', 'a\n\n<! c !>\n', 'a\n'],
    ['at the end without a line end', 'a\n\n<! c !>', 'a\n'],
    ['above an empty line', 'a\n<! c !>\n\nb', 'a\n\nb'],
    ['but an empty line stays between two lines of text', 'a\n<! c !>\nb', 'a\n\nb'],
    ['over several lines', 'a\n\n<! c\nd !>\n\nb', 'a\n\nb'],
    ['at the end of a line, with the space before', 'a  <! c !>\nb', 'a\nb'],
    ['in a line, with one of two spaces', 'a <! c !> b', 'a b'],
    ['in a line without spaces', 'a<! c !>b', 'ab'],
    ['at the start of a line, with the space behind', 'a\n<! c !> b', 'a\nb'],
    ['behind a mark of a quotation', '> <! c !>\n> b', '>\n> b'],
    ['with line ends of old', 'a\r\r<! c !>\rb', 'a\r\rb'],
    ['and nothing else', '<! c !>', ''],
  ])('%s', (_, source, left) => {
    expect(without(source)).toBe(left)
  })

  it('takes nothing but the comment, white space and one line end', () => {
    // Between a lone CR and an LF nothing can be deleted without making one line end of both, so no article mixes them.
    const texts = fc.constantFrom(['\n', '\r\n'], ['\r']).chain((lineEnds) => {
      const text = fc.string({ unit: fc.constantFrom('a', ' ', '\t', ...lineEnds, '血', '\u00A0') })
      return fc.tuple(text, text)
    })
    fc.assert(
      fc.property(texts, ([before, after]) => {
        const left = without(`${before}<! c !>${after}`)
        expect(left.replace(/\s+/g, '')).toBe((before + after).replace(/\s+/g, ''))
        const ends = (value: string) => value.match(/\r\n|\r|\n/g)?.length ?? 0
        expect(ends(before) + ends(after) - ends(left)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
