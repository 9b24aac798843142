import type { BlockKind } from '../block.js'
import type { Comment, Image, Link } from '../document.js'
import type { Draft, Inline, ParsedSource } from '../blocks/draft.js'
import type { BlockHandler, LeafBlock, Mark } from './block-handler.js'
import { readFrontMatter } from './front-matter.js'
import { readHtml } from '../html/html-reader.js'
import type { InlineSyntax } from './inline-token.js'
import { LinkDefinitions } from './link-definitions.js'
import { scanBlocks } from './markdown-blocks.js'
import { readInline } from './markdown-inline.js'
import { hasWords } from '../words.js'

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

/** An item of a table of contents: nothing but a link to a place in the page itself. */
const contentsEntry = /^\[[^\]\n]{1,200}\]\(#[^\s)]{0,300}\)$/

/** The box of an item of a list of tasks. */
const taskBox = /^\[[ xX]\][ \t]/

/** A stretch of text that becomes a block. */
type Stretch = Pick<LeafBlock, 'from' | 'to' | 'marks'>

const whiteSpace = /\s/

/** Whether a unit is what `\s` stands for. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (unit <= 0x3000 || unit === 0xfeff) && whiteSpace.test(String.fromCharCode(unit))
}

class MarkdownReader implements BlockHandler {
  readonly #source: string
  /** What is parsed: the source, or the same length of it with some characters masked. */
  readonly #text: string
  readonly #syntax: InlineSyntax
  readonly #drafts: Draft[] = []
  readonly #links: Link[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  /** What the containers that are open make of the blocks in them, innermost last. */
  readonly #kinds: (BlockKind | 'footnote')[] = []
  #language: string | undefined
  /** The headers of the table that is being read. */
  #headers: readonly (Draft | undefined)[] = []
  /** Whether the block told last is the draft made last: some blocks have no words. */
  #hasDraft = false

  constructor(source: string, text: string, html: boolean) {
    this.#source = source
    // The scanner knows no line end but \n; one for one, so that offsets stay.
    this.#text = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
    this.#syntax = { definitions: new LinkDefinitions(), html }
  }

  read(): ParsedSource {
    const { metadata, title, bodyStart } = readFrontMatter(this.#source)
    this.#language = metadata.language?.value
    scanBlocks(this.#text, bodyStart, this.#syntax.html, this)
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

  openContainer(kind: 'quotation' | 'list-item' | 'footnote'): void {
    this.#kinds.push(kind)
  }

  closeContainer(): void {
    this.#kinds.pop()
  }

  footnote(label: string): void {
    this.#syntax.definitions.addFootnote(label)
  }

  definitions(leaf: LeafBlock): number {
    const { from, to } = leaf
    if (this.#text.charCodeAt(from) !== 0x5b) return from
    const text = this.#content(leaf, from, to)
    const rest = from + this.#syntax.definitions.readFrom(text)
    return text.slice(rest - from).trim() === '' ? to : rest
  }

  leaf(leaf: LeafBlock): void {
    const container = this.#kinds.at(-1)
    const kind: BlockKind = container === undefined || container === 'footnote' ? 'paragraph' : container
    if (leaf.kind === 'html') this.#readHtml(leaf, kind)
    else if (leaf.kind === 'heading' && kind === 'paragraph') this.#draft('heading', leaf.depth, leaf)
    else {
      // A heading inside a quotation or a list opens no section of this article.
      if (kind === 'list-item' && taskBox.test(this.#text.slice(leaf.from, leaf.from + 4))) leaf.from += 4
      this.#draft(kind, 0, leaf)
    }
  }

  alone(): void {
    const last = this.#drafts.at(-1)
    if (this.#hasDraft && last?.kind === 'list-item') this.#drafts[this.#drafts.length - 1] = { ...last, numbering: 'decimal' }
  }

  tableRow(cells: readonly Mark[], isHeader: boolean): void {
    const drafts = cells.map(({ from, to }, column) =>
      this.#draft(isHeader ? 'table-header' : 'table-cell', 0, { from, to, marks: [] }, isHeader ? undefined : this.#headers[column]),
    )
    if (isHeader) this.#headers = drafts
  }

  #readHtml(leaf: LeafBlock, kind: BlockKind): void {
    const parsed = readHtml(this.#source, { text: this.#content(leaf, leaf.from, leaf.to), offset: leaf.from, kind })
    for (const draft of parsed.drafts) this.#drafts.push({ ...draft, language: draft.language ?? this.#language })
    for (const link of parsed.links) this.#links.push(link)
    for (const image of parsed.images) this.#images.push(image)
    for (const comment of parsed.comments) this.#comments.push(comment)
    this.#hasDraft = false
  }

  /** The text of a leaf, the marks of its containers blanked out. */
  #content({ marks }: Stretch, from: number, to: number): string {
    if (marks.length === 0) return this.#text.slice(from, to)
    let text = ''
    let at = from
    for (const mark of marks) {
      if (mark.from < at || mark.to > to) continue
      text += this.#text.slice(at, mark.from) + ' '.repeat(mark.to - mark.from)
      at = mark.to
    }
    return text + this.#text.slice(at, to)
  }

  #draft(kind: BlockKind, depth: number, leaf: Stretch, columnHeader?: Draft): Draft | undefined {
    const source = this.#source
    let { from: start, to: end } = leaf
    while (start < end && isWhiteSpace(source.charCodeAt(start))) start++
    while (end > start && isWhiteSpace(source.charCodeAt(end - 1))) end--
    const text = this.#content(leaf, start, end)
    this.#hasDraft = hasWords(text)
    if (!this.#hasDraft) return undefined
    let inline: Inline | undefined
    const draft: Draft = {
      kind,
      depth,
      start,
      end,
      read: () => (inline ??= readInline(source, { text, offset: start }, this.#syntax)),
      language: this.#language,
      footnote: this.#kinds.includes('footnote'),
      furniture: kind === 'list-item' && contentsEntry.test(text),
      columnHeader,
    }
    this.#drafts.push(draft)
    return draft
  }
}
