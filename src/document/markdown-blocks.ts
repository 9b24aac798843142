import { type MarkdownConfig, type MarkdownParser, parser, Table, TaskList } from '@lezer/markdown'

/** Containers inside containers beyond this are read as text: no article needs them, and each costs time. */
const deepest = 100

/** Inline parsing waits until a block is read, when all definitions are known. */
const blocksOnly: MarkdownConfig = {
  remove: ['LinkReference'],
  parseInline: [{ name: 'Later', before: 'Escape', parse: (context) => context.end }],
}

const shallow: MarkdownConfig = {
  parseBlock: [
    {
      name: 'Shallow',
      before: 'IndentedCode',
      parse(context, line) {
        if (context.depth < deepest) return false
        const start = context.lineStart + line.pos
        context.addElement(context.elt('Paragraph', start, context.lineStart + line.text.length))
        context.nextLine()
        return true
      },
    },
  ],
}

const footnoteLabel = /^\[\^([^\s[\]]{1,200})\]:[ \t]*/

/** GFM footnote definitions: containers like list items, continued by four spaces. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.pos === line.text.length) return true
        if (line.indent < line.baseIndent + 4) return false
        line.moveBaseColumn(line.baseIndent + 4)
        return true
      },
    },
    'FootnoteLabel',
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'Blockquote',
      parse(context, line) {
        const label = line.next === 0x5b ? footnoteLabel.exec(line.text.slice(line.pos)) : null
        if (!label) return false
        const start = context.lineStart + line.pos
        context.startComposite('FootnoteDefinition', line.pos)
        context.addElement(context.elt('FootnoteLabel', start + 2, start + 2 + label[1]!.length))
        line.moveBase(line.pos + label[0].length)
        return null
      },
      endLeaf: (_context, line) => line.next === 0x5b && footnoteLabel.test(line.text.slice(line.pos)),
    },
  ],
}

/** The fences of directives (`:::note`, `::video{#id}`); what stands between two fences is prose. */
const directiveFence = /^(?::{3,}(?=[ \t]*[\w{[]|[ \t]*$)|::[a-z][\w-]*[[{])/i

const directives: MarkdownConfig = {
  defineNodes: [{ name: 'Directive', block: true }],
  parseBlock: [
    {
      name: 'Directive',
      before: 'Blockquote',
      parse(context, line) {
        if (line.next !== 0x3a || !directiveFence.test(line.text.slice(line.pos))) return false
        context.addElement(context.elt('Directive', context.lineStart + line.pos, context.lineStart + line.text.length))
        context.nextLine()
        return true
      },
      endLeaf: (_context, line) => line.next === 0x3a && directiveFence.test(line.text.slice(line.pos)),
    },
  ],
}

/** The parser's own test of a table's second line is quadratic in a run of spaces; this one is linear. */
const delimiterRow = /^[ \t>]{0,500}[|:-][ \t|:-]*\r?$/

const tableBlock = (Table.parseBlock ?? [])[0]!
const guardedTable: MarkdownConfig = {
  ...Table,
  parseBlock: [
    {
      ...tableBlock,
      endLeaf(context, line, leaf) {
        const next = context.peekLine()
        return delimiterRow.test(next) && !/[ \t]{100}/.test(next) && tableBlock.endLeaf!(context, line, leaf)
      },
    },
  ],
}

/** Finds the blocks of Markdown, and leaves what is inside them unread. */
export const markdownBlocks: MarkdownParser = parser.configure([
  guardedTable, TaskList, footnotes, directives, shallow, blocksOnly,
])

/** The same for MDX, in which neither raw HTML nor indented code exists. */
export const mdxBlocks: MarkdownParser = markdownBlocks.configure({ remove: ['HTMLBlock', 'IndentedCode'] })
