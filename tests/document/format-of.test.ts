import { expect, it } from 'vitest'
import { formatOf } from '../../src/document/format-of.js'

it.each([
  ['a.md', 'markdown'],
  ['docs/A.Markdown', 'markdown'],
  ['a.mdx', 'mdx'],
  ['a.html', 'html'],
  ['a.HTM', 'html'],
  ['a.xhtml', 'html'],
  ['a.txt', 'text'],
  ['README', 'text'],
  ['md', 'text'],
  ['a.constructor', 'text'],
])('%s is %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})
