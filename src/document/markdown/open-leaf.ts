import type { BlockHandler, LeafBlock, Mark } from './block-handler.js'
import type { MarkdownLine } from './markdown-line.js'
import { closesFence, delimiterColumns, tableCells, underlineLevel } from './markdown-starts.js'

type Leaf =
  | { readonly kind: 'paragraph'; readonly block: LeafBlock; lastLine: Mark }
  | { readonly kind: 'html'; readonly block: LeafBlock; readonly end: RegExp | 'blank' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'table' }

/** The block that takes the lines as they come, if one is open. */
export class OpenLeaf {
  readonly #text: string
  readonly #line: MarkdownLine
  readonly #handler: BlockHandler
  #leaf: Leaf | undefined

  constructor(text: string, line: MarkdownLine, handler: BlockHandler) {
    this.#text = text
    this.#line = line
    this.#handler = handler
  }

  get isParagraph(): boolean {
    return this.#leaf?.kind === 'paragraph'
  }

  beginFence(fence: string): void {
    this.#leaf = { kind: 'fence', fence }
  }

  beginCode(): void {
    this.#leaf = { kind: 'code' }
  }

  beginHtml(end: RegExp | 'blank'): void {
    const { word: from, end: to, rest } = this.#line
    this.#leaf = { kind: 'html', block: { kind: 'html', depth: 0, from, to, marks: [] }, end }
    if (end !== 'blank' && end.test(rest)) this.close()
  }

  beginParagraph(): void {
    const { word: from, end: to } = this.#line
    this.#leaf = { kind: 'paragraph', block: { kind: 'paragraph', depth: 0, from, to, marks: [] }, lastLine: { from, to } }
  }

  /** Gives the line to the code or HTML that is open; false when it is not for that. */
  continueVerbatim(): boolean {
    const line = this.#line
    const leaf = this.#leaf
    if (leaf?.kind === 'fence') {
      if (line.indent <= 3 && closesFence(line.rest, leaf.fence)) this.#leaf = undefined
      return true
    }
    if (leaf?.kind === 'html') {
      if (leaf.end === 'blank' && line.isBlank) return false
      this.#extend(leaf.block)
      if (leaf.end !== 'blank' && leaf.end.test(line.rest)) this.close()
      return true
    }
    return leaf?.kind === 'code' && (line.isBlank || line.indent >= 4)
  }

  /** Gives the line to the paragraph that is open. */
  continueParagraph(): void {
    const leaf = this.#leaf
    if (leaf?.kind !== 'paragraph') return
    this.#extend(leaf.block)
    leaf.lastLine = { from: this.#line.word, to: this.#line.end }
  }

  /** Gives the line to the table that is open; false when there is none. */
  continueTable(): boolean {
    if (this.#leaf?.kind !== 'table') return false
    this.#handler.tableRow(tableCells(this.#text, this.#line.word, this.#line.end), false)
    return true
  }

  /** Makes a heading or a table of the paragraph above the line, if the line says so. */
  underline(rest: string): boolean {
    const leaf = this.#leaf
    if (leaf?.kind !== 'paragraph') return false
    const { block } = leaf
    const level = underlineLevel(rest)
    if (level > 0) {
      this.#leaf = undefined
      block.from = this.#handler.definitions(block)
      if (block.from < block.to) {
        this.#handler.leaf({ ...block, kind: 'heading', depth: level })
        return true
      }
    }
    const columns = delimiterColumns(rest)
    if (columns === 0) return false
    const { from, to } = leaf.lastLine
    const cells = tableCells(this.#text, from, to)
    if (cells.length !== columns) return false
    block.to = from
    this.close()
    this.#handler.tableRow(cells, true)
    this.#leaf = { kind: 'table' }
    return true
  }

  close(): void {
    const leaf = this.#leaf
    this.#leaf = undefined
    if (leaf?.kind === 'html') this.#handler.leaf(leaf.block)
    if (leaf?.kind !== 'paragraph') return
    leaf.block.from = this.#handler.definitions(leaf.block)
    if (leaf.block.from < leaf.block.to) this.#handler.leaf(leaf.block)
  }

  #extend(block: LeafBlock): void {
    const line = this.#line
    if (line.quoted) block.marks.push({ from: line.start, to: line.at })
    block.to = line.end
  }
}
