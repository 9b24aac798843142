import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'

const values = (source: string): Record<string, string> => {
  const { metadata } = parseDocument(source, 'markdown')
  return Object.fromEntries(Object.entries(metadata).map(([field, { value }]) => [field, value]))
}

describe('front matter', () => {
  it('tells the fields of YAML', () => {
    expect(
      values(
        '---\ntitle: "Tea \\"cures\\" \\u2014 or not"\ndescription: \'It\'\'s tea\' # note\nauthor: Ann Lee # the author\nreviewedBy: Bo\npubDate: 2024-05-01\nlang: en\nother: x\n---\ntext',
      ),
    ).toEqual({
      title: 'Tea "cures" — or not',
      description: "It's tea",
      author: 'Ann Lee',
      reviewer: 'Bo',
      date: '2024-05-01',
      language: 'en',
    })
  })

  it('tells the fields of TOML', () => {
    expect(values('+++\ntitle = "Tea"\nauthors = ["Ann Lee"]\ndate = 2024-05-01\n+++\ntext')).toEqual({
      title: 'Tea',
      author: 'Ann Lee',
      date: '2024-05-01',
    })
  })

  it('reads folded text, lists and objects', () => {
    expect(
      values('---\ntitle: >-\n  Tea and\n  sleep\nauthors:\n  - name: Ann Lee\n    role: MD\n  - Bo Wu\nreviewer: { name: "Dr. Xu", url: x }\ndescription: |\n  中文\n  两行\n---\n'),
    ).toEqual({ title: 'Tea and sleep', author: 'Ann Lee Bo Wu', reviewer: 'Dr. Xu', description: '中文两行' })
  })

  it('knows where each value stands', () => {
    const source = '\uFEFF---\r\ntitle: "A \\"b\\""\r\nauthor: Ann\r\n---\r\ntext'
    const { metadata, blocks } = parseDocument(source, 'markdown')
    expect(source.slice(metadata.author!.start, metadata.author!.end)).toBe('Ann')
    expect(source.slice(metadata.title!.start, metadata.title!.end)).toBe('A \\"b\\"')
    const title = blocks[0]!
    expect(title.kind).toBe('title')
    const { start, end } = title.prose.span(3, 4)
    expect(source.slice(start, end)).toBe('b')
  })

  it('is a title block only when the text has no h1', () => {
    expect(parseDocument('---\ntitle: A\n---\n# B', 'markdown').blocks.map(({ prose }) => prose.text)).toEqual(['B'])
    expect(parseDocument('---\ntitle: A\nlang: en\n---\n## B', 'markdown').blocks.map(({ kind, declaredLanguage }) => [kind, declaredLanguage])).toEqual([
      ['title', 'en'],
      ['heading', 'en'],
    ])
  })

  it('is text when it has no end', () => {
    const { metadata, blocks } = parseDocument('---\ntitle: A\n\ntext', 'markdown')
    expect(metadata).toEqual({})
    expect(blocks.map(({ prose }) => prose.text)).toEqual(['title: A', 'text'])
  })

  it('has no field that it is not told', () => {
    expect(values('---\nconstructor: x\ntoString: y\ntitle:\n---\ntext')).toEqual({})
  })
})
