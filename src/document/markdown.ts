import type { SyntaxNodeRef } from '@lezer/common'
import type { BlockKind } from './block.js'
import type { Comment, Image, Link } from './document.js'
import type { Draft, Inline, ParsedSource } from './draft.js'
import { readFrontMatter } from './front-matter.js'
import { readHtml } from './html-reader.js'
import type { InlineSyntax } from './inline-tokens.js'
import { LinkDefinitions } from './link-definitions.js'
import { markdownBlocks, mdxBlocks } from './markdown-blocks.js'
import { readInline } from './markdown-inline.js'
import { hasWords } from './words.js'

/** Reads Markdown: CommonMark with GFM tables, task lists, footnotes, `~~` and bare addresses, and front matter. */
export function parseMarkdown(source: string): ParsedSource {
  return readMarkdown(source, source, true)
}

/**
 * Reads Markdown.
 * @param text the source, or for MDX the same length of it with everything else masked
 * @param html whether raw HTML is part of the language
 */
export function readMarkdown(source: string, text: string, html: boolean): ParsedSource {
  return new MarkdownReader(source, text, html).read()
}

/** A stretch of the text to leave out of a block: the `>` of a quotation's further lines. */
interface Mark {
  readonly from: number
  readonly to: number
}

/** A block whose marks and cells are still being gathered. */
interface Leaf {
  readonly kind: BlockKind
  readonly depth: number
  from: number
  to: number
  readonly marks: Mark[]
  readonly alone: boolean
}

class MarkdownReader {
  readonly #source: string
  /** What is parsed: the source, or the same length of it with some characters masked. */
  readonly #text: string
  readonly #syntax: InlineSyntax
  readonly #drafts: Draft[] = []
  readonly #links: Link[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  /** What the containers that are open make of the blocks in them, innermost last. */
  readonly #kinds: BlockKind[] = ['paragraph']
  #language: string | undefined
  #footnotes = 0
  /** The list that was just entered has one short item: perhaps a numbered heading. */
  #alone = false
  #leaf: Leaf | undefined
  #table: { readonly headers: (Draft | undefined)[]; column: number; isHeader: boolean; begun: boolean } | undefined

  constructor(source: string, text: string, html: boolean) {
    this.#source = source
    // The parser knows no line end but \n; one for one, so that offsets stay.
    this.#text = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
    this.#syntax = { definitions: new LinkDefinitions(), html }
  }

  read(): ParsedSource {
    const { metadata, title, bodyStart } = readFrontMatter(this.#source)
    this.#language = metadata.language?.value
    const parser = this.#syntax.html ? markdownBlocks : mdxBlocks
    const tree = parser.parse(bodyStart > 0 ? this.#text.slice(bodyStart) : this.#text)
    tree.iterate({
      enter: (node) => this.#enter(node, bodyStart),
      leave: (node) => this.#leave(node.name),
    })
    return {
      metadata,
      title,
      drafts: this.#drafts,
      links: this.#links,
      images: this.#images,
      comments: this.#comments,
      problems: [],
    }
  }

  #enter(node: SyntaxNodeRef, base: number): void | false {
    const from = base + node.from
    const to = base + node.to
    const { name } = node
    switch (name) {
      case 'Blockquote':
        this.#kinds.push('quotation')
        return
      case 'ListItem':
        this.#kinds.push('list-item')
        return
      case 'OrderedList':
        this.#alone = isAlone(node)
        return
      case 'FootnoteDefinition':
        this.#kinds.push('paragraph')
        this.#footnotes++
        return
      case 'FootnoteLabel':
        this.#syntax.definitions.addFootnote(this.#source.slice(from, to))
        return
      case 'Paragraph':
      case 'Task':
        this.#open(this.#kinds.at(-1)!, 0, from, to)
        return
      case 'HeaderMark':
        // The marks stand before the words (`##`) or after them (`##` again, or an underline).
        if (this.#leaf && from <= this.#leaf.from) this.#leaf.from = to
        else if (this.#leaf) this.#leaf.to = from
        return
      case 'TaskMarker':
        if (this.#leaf) this.#leaf.from = to
        return
      case 'QuoteMark':
        this.#leaf?.marks.push({ from, to })
        return
      case 'Table':
        this.#table = { headers: [], column: 0, isHeader: false, begun: false }
        return
      case 'TableHeader':
      case 'TableRow':
        Object.assign(this.#table!, { column: 0, isHeader: name === 'TableHeader', begun: false })
        return
      case 'TableDelimiter':
        if (this.#table?.begun) this.#table.column++
        if (this.#table) this.#table.begun = true
        return
      case 'TableCell':
        this.#cell(from, to)
        return false
      case 'HTMLBlock':
      case 'CommentBlock':
        this.#open(this.#kinds.at(-1)!, 0, from, to)
        return
      case 'CodeBlock':
      case 'FencedCode':
        return false
    }
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(name)
    if (!heading) return
    const kind = this.#kinds.at(-1)!
    if (kind === 'paragraph') this.#open('heading', Number(heading[1]), from, to)
    // A heading inside a quotation or a list opens no section of this article.
    else this.#open(kind, 0, from, to)
  }

  #leave(name: string): void {
    if (name === 'Blockquote' || name === 'ListItem' || name === 'FootnoteDefinition') {
      this.#kinds.pop()
      if (name === 'FootnoteDefinition') this.#footnotes--
    } else if (name === 'Table') this.#table = undefined
    else if (name === 'HTMLBlock' || name === 'CommentBlock') this.#closeHtml()
    else if (this.#leaf && name !== 'QuoteMark' && name !== 'HeaderMark' && name !== 'TaskMarker') this.#close()
  }

  #open(kind: BlockKind, depth: number, from: number, to: number): void {
    this.#leaf = { kind, depth, from, to, marks: [], alone: this.#alone }
    this.#alone = false
  }

  #cell(from: number, to: number): void {
    const table = this.#table!
    table.begun = true
    const kind = table.isHeader ? 'table-header' : 'table-cell'
    const header = table.isHeader ? undefined : table.headers[table.column]
    const draft = this.#draft({ kind, depth: 0, from, to, marks: [], alone: false }, header)
    if (table.isHeader) table.headers[table.column] = draft
  }

  #close(): void {
    const leaf = this.#leaf!
    this.#leaf = undefined
    const text = this.#content(leaf)
    if (text.startsWith('[') || (text.startsWith(' ') && text.trimStart().startsWith('['))) {
      if (leaf.kind !== 'heading' || !this.#source.startsWith('#', leaf.from)) {
        leaf.from += this.#syntax.definitions.readFrom(text)
      }
    }
    this.#draft(leaf)
  }

  #closeHtml(): void {
    const leaf = this.#leaf!
    this.#leaf = undefined
    const parsed = readHtml(this.#source, { text: this.#content(leaf), offset: leaf.from, kind: leaf.kind })
    for (const draft of parsed.drafts) this.#drafts.push({ ...draft, language: draft.language ?? this.#language })
    for (const link of parsed.links) this.#links.push(link)
    for (const image of parsed.images) this.#images.push(image)
    for (const comment of parsed.comments) this.#comments.push(comment)
  }

  /** The text of a leaf, the marks of its containers blanked out. */
  #content({ from, to, marks }: Leaf): string {
    let text = ''
    let at = from
    for (const mark of marks) {
      if (mark.from < at || mark.to > to) continue
      text += this.#text.slice(at, mark.from) + ' '.repeat(mark.to - mark.from)
      at = mark.to
    }
    return at === from ? this.#text.slice(from, to) : text + this.#text.slice(at, to)
  }

  #draft(leaf: Leaf, columnHeader?: Draft): Draft | undefined {
    const source = this.#source
    let { from: start, to: end } = leaf
    while (start < end && /\s/.test(source[start]!)) start++
    while (end > start && /\s/.test(source[end - 1]!)) end--
    const content = { ...leaf, from: start, to: end }
    const text = this.#content(content)
    if (!hasWords(text)) return undefined
    let inline: Inline | undefined
    const draft: Draft = {
      kind: leaf.kind,
      depth: leaf.depth,
      start,
      end,
      read: () => (inline ??= readInline(source, { text, offset: start }, this.#syntax)),
      language: this.#language,
      footnote: this.#footnotes > 0,
      numbering: leaf.alone && leaf.kind === 'list-item' ? 'decimal' : undefined,
      columnHeader,
    }
    this.#drafts.push(draft)
    return draft
  }
}

/** Is an ordered list a single item of a single paragraph, as a numbered heading without `#` comes out? */
function isAlone(node: SyntaxNodeRef): boolean {
  const item = node.node.firstChild
  const paragraph = item?.lastChild
  return item !== null && item.nextSibling === null && paragraph?.name === 'Paragraph' && paragraph.prevSibling?.name === 'ListMark'
}
