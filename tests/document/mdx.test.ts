import { fromMarkdown } from 'mdast-util-from-markdown'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import type { Nodes } from 'mdast'
import { mdxjs } from 'micromark-extension-mdxjs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/parse-document.js'
import { outline } from './outline.js'
import { hasWords, tighten } from './reading.js'

const read = (source: string): string[] => outline(source, 'mdx')

describe('MDX', () => {
  it('leaves out ESM, JSX and expressions, and keeps the text inside JSX', () => {
    const source = `import { Box } from './box'
export const meta = {
  title: 'not prose',

  items: [\`a \${1} }\`],
}

# Tea <Badge n={1} />

Tea <b>cu</b>res {count} people{/* note */}, says <Link to="/x">a study</Link>.

<Box
  wide
  title={<i>it's</i>}>
  Inside **the** box.

  - item one
</Box>

<img src="tea.png" alt="Tea" />

{/* healthlint-disable */}

Line<br/>break, 10<sup>9</sup>, <code>no()</code>, \\{escaped\\}.
`
    const document = parseDocument(source, 'mdx')
    expect(document.problems).toEqual([])
    expect(read(source)).toEqual([
      'title: Tea',
      'paragraph: Tea cures \uFFFC people, says a study.',
      'paragraph: Inside the box.',
      'list-item: item one',
      'paragraph: Line\nbreak, 10⁹, \uFFFC, {escaped}.',
    ])
    expect(document.images).toMatchObject([{ url: 'tea.png', alt: 'Tea' }])
    expect(document.comments.map(({ value }) => value)).toEqual([' note ', ' healthlint-disable '])
  })

  it('leaves code alone', () => {
    expect(read('Use `{x}` and `<b`.\n\n```jsx\n<A {\n```\n\n> ~~~\n> {\n> ~~~\n\nAfter.')).toEqual([
      'paragraph: Use \uFFFC and \uFFFC.',
      'paragraph: After.',
    ])
  })

  it.each([
    ['Less than <5% of all.\n\nNext.', 10, ['paragraph: Less than <5% of all.', 'paragraph: Next.']],
    ['An open { brace.\n\nNext.', 8, ['paragraph: An open { brace.', 'paragraph: Next.']],
    ['A <b>bold word.\n\nNext.', 2, ['paragraph: A bold word.', 'paragraph: Next.']],
    ['A bold</b> word.\n\nNext.', 6, ['paragraph: A bold word.', 'paragraph: Next.']],
    ['<Box a=>\n\nNext.', 0, ['paragraph: <Box a=>', 'paragraph: Next.']],
    ['Text <!-- no --> here.\n\nNext.', 5, ['paragraph: Text here.', 'paragraph: Next.']],
    ['export const a = {\n\nNext.', 0, ['paragraph: export const a = {', 'paragraph: Next.']],
    ['<A {b\n\nNext <5 and {.', 0, ['paragraph: <A {b', 'paragraph: Next <5 and {.']],
  ])('tells one problem of %j and still reads its prose', (source, start, expected) => {
    const { problems } = parseDocument(source, 'mdx')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ start })
    expect(problems[0]!.message.en).not.toBe('')
    expect(problems[0]!.message.zh).toMatch(/\p{Script=Han}/u)
    expect(read(source)).toEqual(expected)
  })

  it('reads a heading right below an import', () => {
    expect(read("import A from './a'\nimport B from './b'\n# Title\n\nText.")).toEqual(['title: Title', 'paragraph: Text.'])
  })

  it.each([
    'import a from "b"\n\n# T <A/>\n\ntext <b>x</b>y\n\n<C>\n  inner *e*\n</C>\n\nend',
    '<A>text</A>',
    '<A>\n\n- one\n- two <B c="d>e" {...f} />\n\n</A>',
    'a {1 + 1} b {"}"} c {`}`} d {/* } */} e',
    '<></>\n\n<a.b.c/>\n\n<d:e/>\n\ntext <a.b>in</a.b>',
    '> <A>\n> quoted\n> </A>\n\nafter',
    '{\n  [1, 2].map((x) => <li key={x}>{x}</li>)\n}\n\ntext',
    'export default function X() {\n  return <div>no</div>\n}\n\ntext',
    '    indented is text\n\ntext & <b>*bold*</b>',
  ])('reads %j as @mdx-js does', (source) => {
    const tree = fromMarkdown(source, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] })
    const blocks: string[] = []
    const words = (node: Nodes): string =>
      node.type === 'text' ? node.value : node.type === 'mdxTextExpression' ? (/^\/\*/.test(node.value) ? '' : '\uFFFC') : 'children' in node ? (node.children as Nodes[]).map(words).join('') : ''
    const visit = (node: Nodes): void => {
      if (['paragraph', 'heading'].includes(node.type) || (node.type === 'mdxJsxTextElement')) {
        if (hasWords(words(node))) blocks.push(tighten(words(node)))
      } else if ('children' in node) (node.children as Nodes[]).forEach(visit)
    }
    visit(tree)
    expect(parseDocument(source, 'mdx').blocks.map(({ prose }) => tighten(prose.text))).toEqual(blocks)
    expect(parseDocument(source, 'mdx').problems).toEqual([])
  })
})
