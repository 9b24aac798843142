import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { outline } from './outline.js'

const read = (source: string): string[] => outline(source, 'markdown')

describe('Markdown', () => {
  it('reads headings, lists, tasks, quotations and tables', () => {
    expect(
      read('# T\n\nSet\n---\n\n- one\n  - two\n\n    still two\n- [x] done\n\n> said\n>\n> - listed\n\n| a | b |\n|---|---|\n| c | d |'),
    ).toEqual([
      'title: T',
      'heading2: Set',
      'list-item: one',
      'list-item: two',
      'list-item: still two',
      'list-item: done',
      'quotation: said',
      'list-item: listed',
      'table-header: a',
      'table-header: b',
      'table-cell: c',
      'table-cell: d',
    ])
  })

  it('tells each cell the header of its column', () => {
    const { blocks } = parseDocument('| Group | n |\n|-|-|\n| tea | 12 |\n| | 4 |', 'markdown')
    expect(blocks.map(({ prose, columnHeader }) => [prose.text, columnHeader])).toEqual([
      ['Group', undefined],
      ['n', undefined],
      ['tea', 'Group'],
      ['12', 'n'],
      ['4', 'n'],
    ])
  })

  it('takes the first h1 for the title, and a second for a heading', () => {
    expect(read('## A\n\n# B\n\n# C')).toEqual(['heading2: A', 'title: B', 'heading1: C'])
  })

  it('leaves out code, images, addresses and alt text', () => {
    expect(read('A `b` ![c](d) <https://e.f> https://g.h/i_j_k, www.l.m.\n\n```\nn\n```\n\n    o\n\n![only](p)')).toEqual([
      'paragraph: A \uFFFC \uFFFC \uFFFC \uFFFC, \uFFFC.',
    ])
  })

  it('stops a bare address at the Chinese that follows', () => {
    const { blocks, links } = parseDocument('见https://example.com/a。更多内容', 'markdown')
    expect(blocks[0]!.prose.text).toBe('见\uFFFC。更多内容')
    expect(links).toEqual([{ url: 'https://example.com/a', start: 1, end: 22 }])
  })

  it('keeps brackets that are no link, and single tildes, which write ranges', () => {
    expect(read('One [two] [three][four] [1], 10~20% and 30~40%.')).toEqual(['paragraph: One [two] [three][four] [1], 10~20% and 30~40%.'])
  })

  it('writes footnotes as the citations that they are', () => {
    expect(read('It works[^lee].\n\n[^lee]: Lee, *Tea*. 2020.')).toEqual(['paragraph: It works[lee].', 'paragraph references: Lee, Tea. 2020.'])
  })

  it('joins the lines of a Chinese paragraph without a space', () => {
    expect(read('姜茶\n有效，\nP值\n为0.3。“引\n文”\nEnglish\nwords')).toEqual(['paragraph: 姜茶有效，P值为0.3。“引文” English words'])
  })

  it('decodes entities and escapes', () => {
    expect(read('a &amp; b &#20013; \\* \\[x\\](y) &bogus; &nbsp;c')).toEqual(['paragraph: a & b 中 * [x](y) &bogus; \u00A0c'])
  })

  it('leaves directives and shortcodes alone, and keeps placeholders', () => {
    expect(
      read(':::note Title\nInside.\n:::\n\n{{< figure src="x" >}}\n\nHello {{name}}, {% include x %}bye {{% y %}}.\n\n::video{#id}\n\n## Head\n{: .class}'),
    ).toEqual(['paragraph: Inside.', 'paragraph: Hello {{name}}, bye .', 'heading2: Head'])
  })

  it('reads raw HTML, in blocks and in lines', () => {
    expect(
      read('<div align="center">\n  <h2>Tea</h2>\n  <p>in <b>HT</b>ML</p>\n</div>\n\nwor<b>d</b>s<br>next, 10<sup>9</sup> <code>x</code> <kbd>y</kbd>\n\n> <p>said</p>'),
    ).toEqual(['heading2: Tea', 'paragraph: in HTML', 'paragraph: words\nnext, 10⁹ \uFFFC \uFFFC', 'quotation: said'])
  })

  it('finds links, images and comments where they stand', () => {
    const source =
      'A [li*n*k](u "t"), [r], [![i](v)](w), <a href="x&amp;y">h</a>.<!-- in -->\n\n<!-- block -->\n\n> [q\n> r](s)\n\n[r]: http://r.r "t"\n\n<img src="z" alt="b">'
    const document = parseDocument(source, 'markdown')
    expect(document.links.map(({ url, start, end }) => [url, source.slice(start, end)])).toEqual([
      ['u', '[li*n*k](u "t")'],
      ['http://r.r', '[r]'],
      ['w', '[![i](v)](w)'],
      ['x&y', '<a href="x&amp;y">h</a>'],
      ['s', '[q\n> r](s)'],
    ])
    expect(document.images.map(({ url, alt, start, end }) => [url, alt, source.slice(start, end)])).toEqual([
      ['v', 'i', '![i](v)'],
      ['z', 'b', '<img src="z" alt="b">'],
    ])
    expect(document.comments.map(({ value, start, end }) => [value, source.slice(start, end)])).toEqual([
      [' in ', '<!-- in -->'],
      [' block ', '<!-- block -->'],
    ])
  })

  it('takes a lone numbered item before prose for a heading, but not a list', () => {
    expect(read('1. What it is\n\nText of it.\n\n2. What it does\n\nMore text.\n\n1. one\n2. two\n\nEnd.')).toEqual([
      'heading3: What it is',
      'paragraph: Text of it.',
      'heading3: What it does',
      'paragraph: More text.',
      'list-item: one',
      'list-item: two',
      'paragraph: End.',
    ])
  })

  it('knows a caption by its words', () => {
    expect(read('Figure 1: Hours of sleep\n\n图2：睡眠时间\n\nTable 3 shows that tea works. Nothing else does.\n\nFigures are few.')).toEqual([
      'caption: Figure 1: Hours of sleep',
      'caption: 图2：睡眠时间',
      'paragraph: Table 3 shows that tea works. Nothing else does.',
      'paragraph: Figures are few.',
    ])
  })

  it('numbers its blocks and sections in the order of the source', () => {
    const { blocks, sections } = parseDocument('intro\n\n# A\n\ntext\n\n## B\n\nmore', 'markdown')
    expect(blocks.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(blocks.map(({ section }) => section.index)).toEqual([0, 1, 1, 2, 2])
    expect(sections.map(({ heading }) => heading?.prose.text)).toEqual([undefined, 'A', 'B'])
  })
})
