import type { BlockHandler } from './block-handler.js'
import type { MarkdownLine } from './markdown-line.js'
import type { FootnoteLabel, ListMarker } from './markdown-starts.js'

type Container =
  | { readonly kind: 'quotation' | 'footnote' }
  | { readonly kind: 'list-item'; readonly indent: number; isEmpty: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly char: string; items: number; blocks: number }

/** The quotations, lists, items and footnotes that are open, outermost first. Opening one takes its mark off the line. */
export class Containers {
  readonly #line: MarkdownLine
  readonly #handler: BlockHandler
  readonly #open: Container[] = []

  constructor(line: MarkdownLine, handler: BlockHandler) {
    this.#line = line
    this.#handler = handler
  }

  get depth(): number {
    return this.#open.length
  }

  /** Takes the marks of the open containers off the line, and tells how many of them it belongs to. */
  match(): number {
    const line = this.#line
    let depth = 0
    for (; depth < this.#open.length; depth++) {
      const container = this.#open[depth]!
      if (container.kind === 'list') continue
      if (container.kind === 'quotation') {
        if (line.indent > 3 || line.unit !== 0x3e) break
        this.#readQuoteMark()
      } else {
        const indent = container.kind === 'list-item' ? container.indent : 4
        if (line.isBlank) {
          if (container.kind === 'list-item' && container.isEmpty) break
        } else if (line.indent >= indent) line.readColumns(indent)
        else break
      }
    }
    // A list alone holds nothing.
    if (depth < this.#open.length && this.#open[depth - 1]?.kind === 'list') return depth - 1
    return depth
  }

  openQuotation(): void {
    this.#push({ kind: 'quotation' })
    this.#readQuoteMark()
  }

  openFootnote({ label, length }: FootnoteLabel): void {
    this.#push({ kind: 'footnote' })
    this.#handler.footnote(label)
    this.#line.readWord(length)
  }

  /** @param isEmpty nothing follows the marker on its line */
  openItem({ ordered, char, length }: ListMarker, isEmpty: boolean): void {
    const line = this.#line
    let list = this.#open.at(-1)
    if (list?.kind !== 'list') {
      list = { kind: 'list', ordered, char, items: 0, blocks: 0 }
      this.count()
      this.#open.push(list)
    }
    list.items++
    const before = line.indent
    line.readWord(length)
    // The words of an item begin one to four columns after its marker; further in they are code.
    const gap = line.indent
    const padding = isEmpty || gap > 4 ? 1 : gap
    line.readColumns(padding)
    this.#push({ kind: 'list-item', indent: before + length + padding, isEmpty })
  }

  /** Tells the item around it, and its list, of a block. Only a single paragraph counts as a single block. */
  count(isParagraph = false): void {
    const item = this.#open.at(-1)
    if (item?.kind !== 'list-item') return
    item.isEmpty = false
    const list = this.#open.at(-2)
    if (list?.kind === 'list') list.blocks += isParagraph ? 1 : 2
  }

  /** How many stay open when a block begins in the first `depth`: the list that a new item goes on with, too. */
  staying(depth: number, marker?: ListMarker): number {
    const next = this.#open[depth]
    const goesOn = marker && next?.kind === 'list' && next.ordered === marker.ordered && next.char === marker.char
    return goesOn ? depth + 1 : depth
  }

  /** Closes all but the first `depth`. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const container = this.#open.pop()!
      if (container.kind !== 'list') this.#handler.closeContainer()
      else if (container.ordered && container.items === 1 && container.blocks === 1) this.#handler.alone()
    }
  }

  #push(container: Exclude<Container, { kind: 'list' }>): void {
    if (container.kind !== 'list-item') this.count()
    this.#open.push(container)
    this.#handler.openContainer(container.kind)
  }

  #readQuoteMark(): void {
    this.#line.readWord(1)
    this.#line.readColumns(1)
    this.#line.quoted = true
  }
}
