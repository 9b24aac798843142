import type { Draft } from '../blocks/draft.js'
import { proseOnly } from '../blocks/draft.js'
import type { Link } from '../document.js'
import { ProseWriter } from '../prose-writer.js'
import { hasWords } from '../words.js'
import type { HtmlElement } from './html-element.js'
import { HtmlTable } from './html-table.js'

/** Writes the blocks of a page, each from its first words to the next tag that begins or ends a block. */
export class HtmlBlocks {
  readonly drafts: Draft[] = []
  readonly #source: string
  readonly #links: readonly Link[]
  readonly #tables: HtmlTable[] = []
  #writer: ProseWriter | undefined
  #start = 0
  #end = 0
  /** Line breaks since the last words: two part paragraphs, as much exported HTML writes them. */
  #breaks = 0

  /** @param links the links of the page so far, the last of which may be all that a block is */
  constructor(source: string, links: readonly Link[]) {
    this.#source = source
    this.#links = links
  }

  /** The writer of the block that the words from `start` to `end` belong to, begun in `element` if need be. */
  words(element: HtmlElement, start: number, end: number): ProseWriter {
    if (this.#breaks > 1) this.flush(element)
    this.#breaks = 0
    if (!this.#writer) {
      this.#writer = new ProseWriter(this.#source)
      this.#start = start
    }
    this.#end = end
    return this.#writer
  }

  /** The words written last go on to `end`. */
  extend(end: number): void {
    this.#end = end
  }

  /** White space: nothing unless words stand before it. */
  gap(start: number, end: number, kind: 'space' | 'soft break'): void {
    this.#writer?.gap(start, end, kind)
  }

  lineBreak(start: number, end: number): void {
    this.#breaks++
    this.#writer?.gap(start, end, 'hard break')
  }

  openTable(name: string, columns: string | undefined): void {
    const table = this.#tables.at(-1)
    if (name === 'table') this.#tables.push(new HtmlTable())
    else if (name === 'tr') table?.beginRow()
    else if (name === 'td' || name === 'th') table?.beginCell(name === 'th', columns)
  }

  closeTable(): void {
    this.#tables.pop()
  }

  /** Ends the block that is being written; `element` says what it was. */
  flush({ kind, depth, language, furniture, inCell }: HtmlElement): void {
    const writer = this.#writer
    this.#writer = undefined
    this.#breaks = 0
    if (!writer) return
    const prose = writer.build()
    if (!hasWords(prose.text)) return
    const table = inCell ? this.#tables.at(-1) : undefined
    const inline = proseOnly(prose)
    const draft: Draft = {
      kind,
      depth,
      start: this.#start,
      end: this.#end,
      read: () => inline,
      language,
      furniture: furniture || (kind === 'list-item' && this.#isContentsEntry()),
      columnHeader: kind === 'table-cell' ? table?.header : undefined,
    }
    table?.hold(draft)
    this.drafts.push(draft)
  }

  /** Is the block nothing but a link to a place in the page itself, as in a table of contents? */
  #isContentsEntry(): boolean {
    const link = this.#links.at(-1)
    return link !== undefined && link.url.startsWith('#') && link.start <= this.#start && link.end >= this.#end
  }
}
