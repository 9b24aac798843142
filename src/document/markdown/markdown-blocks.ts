import { MarkdownLine } from './markdown-line.js'
import {
  closesFence, delimiterColumns, footnoteLabel, headingEnd, headingLevel, htmlEnd, isDirectiveFence, isThematicBreak,
  type ListMarker, listMarker, openingFence, tableCells, underlineLevel,
} from './markdown-starts.js'

/** A stretch of a block that is not its own: the `>` of a quotation's further lines. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/** A block with text in it. Offsets are into the text that is scanned. */
export interface LeafBlock {
  readonly kind: 'paragraph' | 'heading' | 'html'
  /** The level of a heading, else 0. */
  readonly depth: number
  from: number
  to: number
  readonly marks: Mark[]
}

/** What the scanner tells, in the order of the source. Code is passed over in silence. */
export interface BlockHandler {
  openContainer(kind: 'quotation' | 'list-item' | 'footnote'): void
  closeContainer(): void
  footnote(label: string): void
  /** A paragraph is complete: takes the link definitions off its front and returns where the rest of it begins. */
  definitions(leaf: LeafBlock): number
  leaf(leaf: LeafBlock): void
  /** The block told last is the only one in the only item of an ordered list. */
  alone(): void
  tableRow(cells: readonly Mark[], isHeader: boolean): void
}

/** Containers inside containers beyond this are read as text: no article needs them, and each costs time. */
const deepest = 100

type Container =
  | { readonly kind: 'quotation' | 'footnote' }
  | { readonly kind: 'list-item'; readonly indent: number; isEmpty: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly char: string; items: number; blocks: number }

/** The block that takes the lines as they come. */
type Open =
  | { readonly kind: 'paragraph'; readonly leaf: LeafBlock; lastLine: Mark }
  | { readonly kind: 'html'; readonly leaf: LeafBlock; readonly end: RegExp | 'blank' }
  | { readonly kind: 'fence'; readonly fence: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'table' }

/**
 * Finds the blocks of Markdown (CommonMark with GFM tables and footnotes, and the fences of directives) in one pass
 * over the lines, and leaves what is inside them unread. The work is linear in the text.
 * @param start where the text begins, after front matter
 * @param html whether HTML and indented code exist, which they do not in MDX
 */
export function scanBlocks(text: string, start: number, html: boolean, handler: BlockHandler): void {
  new BlockScanner(text, html, handler).scan(start)
}

class BlockScanner {
  readonly #text: string
  readonly #html: boolean
  readonly #handler: BlockHandler
  readonly #line: MarkdownLine
  readonly #containers: Container[] = []
  #open: Open | undefined

  constructor(text: string, html: boolean, handler: BlockHandler) {
    this.#text = text
    this.#html = html
    this.#handler = handler
    this.#line = new MarkdownLine(text)
  }

  scan(start: number): void {
    for (let at = start; at < this.#text.length; ) {
      at = this.#line.begin(at)
      this.#readLine()
    }
    this.#closeOpen()
    this.#closeTo(0)
  }

  #readLine(): void {
    const line = this.#line
    const matched = this.#matchContainers()
    const isWhole = matched === this.#containers.length
    if (isWhole && this.#continueVerbatim()) return
    const wasParagraph = this.#open?.kind === 'paragraph'
    const start = this.#startBlocks(matched, isWhole, wasParagraph)
    if (start === 'done') return
    if (line.isBlank) {
      this.#makeRoom(start)
      return
    }
    // A paragraph goes on without the marks of its containers, if nothing else begins here.
    if (this.#open?.kind === 'paragraph' && wasParagraph) this.#addLine(this.#open)
    else {
      this.#closeTo(start)
      if (this.#open?.kind === 'table') this.#handler.tableRow(tableCells(this.#text, line.word, line.end), false)
      else {
        this.#closeOpen()
        this.#beginParagraph()
      }
    }
  }

  /** How many of the open containers the line belongs to. */
  #matchContainers(): number {
    const line = this.#line
    let index = 0
    for (; index < this.#containers.length; index++) {
      const container = this.#containers[index]!
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
    if (index < this.#containers.length && this.#containers[index - 1]?.kind === 'list') return index - 1
    return index
  }

  #readQuoteMark(): void {
    this.#line.readWord(1)
    this.#line.readColumns(1)
    this.#line.quoted = true
  }

  /** Gives the line to the code or HTML that is open; false when it is not for that. */
  #continueVerbatim(): boolean {
    const line = this.#line
    const open = this.#open
    if (open?.kind === 'fence') {
      if (line.indent <= 3 && closesFence(line.rest, open.fence)) this.#open = undefined
      return true
    }
    if (open?.kind === 'html') {
      if (open.end === 'blank' && line.isBlank) return false
      this.#extend(open.leaf)
      if (open.end !== 'blank' && open.end.test(line.rest)) this.#closeOpen()
      return true
    }
    return open?.kind === 'code' && (line.isBlank || line.indent >= 4)
  }

  /**
   * Opens the containers that begin on the line, and the block in them if it is more than a paragraph.
   * @returns how many containers the line is in, or `done` when the line is used up
   */
  #startBlocks(matched: number, isWhole: boolean, wasParagraph: boolean): number | 'done' {
    const line = this.#line
    let depth = matched
    /** The line may go on with the paragraph that is open, if it opens nothing itself. */
    let continues = wasParagraph
    /** It stands in the paragraph's own containers, so that it may also be its underline, or its table's. */
    let inParagraph = wasParagraph && isWhole
    for (;;) {
      if (line.isBlank) return depth
      if (line.indent > 3) {
        if (continues || !this.#html) return depth
        this.#makeRoom(depth)
        this.#begin({ kind: 'code' })
        return 'done'
      }
      const { unit } = line
      // Words, digits aside, begin nothing but paragraphs.
      if (unit > 0x7e || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return depth
      const { rest } = line
      if (unit === 0x3e && depth < deepest) {
        this.#makeRoom(depth)
        this.#openContainer({ kind: 'quotation' })
        this.#readQuoteMark()
      } else if (this.#startLeaf(rest, depth, continues, inParagraph)) return 'done'
      else {
        const opened = depth < deepest && (this.#startItem(rest, depth, inParagraph) || this.#startFootnote(rest, depth))
        if (!opened) return depth
      }
      depth = this.#containers.length
      continues = false
      inParagraph = false
    }
  }

  /** Reads a block of one line, or the first line of one, that is no paragraph. */
  #startLeaf(rest: string, depth: number, continues: boolean, inParagraph: boolean): boolean {
    const line = this.#line
    const level = headingLevel(rest)
    if (level > 0) {
      this.#makeRoom(depth)
      this.#tell({ kind: 'heading', depth: level, from: line.word + level, to: line.word + headingEnd(rest, level), marks: [] })
      return true
    }
    const fence = openingFence(rest)
    if (fence) {
      this.#makeRoom(depth)
      this.#begin({ kind: 'fence', fence })
      return true
    }
    const end = this.#html && line.unit === 0x3c ? htmlEnd(rest, continues) : undefined
    if (end) {
      this.#makeRoom(depth)
      const leaf: LeafBlock = { kind: 'html', depth: 0, from: line.word, to: line.end, marks: [] }
      this.#begin({ kind: 'html', leaf, end })
      if (end !== 'blank' && end.test(rest)) this.#closeOpen()
      return true
    }
    if (inParagraph && this.#underline(rest)) return true
    if (isThematicBreak(rest) || isDirectiveFence(rest)) {
      this.#makeRoom(depth)
      this.#count()
      return true
    }
    return false
  }

  /** Makes a heading or a table of the paragraph above the line, if the line says so. */
  #underline(rest: string): boolean {
    const open = this.#open
    if (open?.kind !== 'paragraph') return false
    const level = underlineLevel(rest)
    if (level > 0) {
      open.leaf.from = this.#handler.definitions(open.leaf)
      if (open.leaf.from < open.leaf.to) {
        this.#open = undefined
        this.#handler.leaf({ ...open.leaf, kind: 'heading', depth: level })
        return true
      }
      this.#open = undefined
    }
    const columns = delimiterColumns(rest)
    if (columns === 0) return false
    const { from, to } = open.lastLine
    const cells = tableCells(this.#text, from, to)
    if (cells.length !== columns) return false
    open.leaf.to = from
    this.#closeOpen()
    this.#handler.tableRow(cells, true)
    this.#open = { kind: 'table' }
    return true
  }

  #startItem(rest: string, depth: number, inParagraph: boolean): boolean {
    const marker = listMarker(rest)
    if (!marker) return false
    const line = this.#line
    const isEmpty = /^[ \t]*$/.test(rest.slice(marker.length))
    if (inParagraph && (isEmpty || !marker.isFirst)) return false
    const before = line.indent
    this.#makeRoom(depth, marker)
    let list = this.#containers.at(-1)
    if (list?.kind !== 'list') {
      list = { kind: 'list', ordered: marker.ordered, char: marker.char, items: 0, blocks: 0 }
      this.#count()
      this.#containers.push(list)
    }
    list.items++
    line.readWord(marker.length)
    // The words of an item begin one to four columns after its marker; further in they are code.
    const gap = line.indent
    const padding = isEmpty || gap > 4 ? 1 : gap
    line.readColumns(padding)
    this.#openContainer({ kind: 'list-item', indent: before + marker.length + padding, isEmpty })
    return true
  }

  #startFootnote(rest: string, depth: number): boolean {
    const note = this.#line.unit === 0x5b ? footnoteLabel(rest) : undefined
    if (!note) return false
    this.#makeRoom(depth)
    this.#openContainer({ kind: 'footnote' })
    this.#handler.footnote(note.label)
    this.#line.readWord(note.length)
    return true
  }

  #openContainer(container: Exclude<Container, { kind: 'list' }>): void {
    if (container.kind !== 'list-item') this.#count()
    this.#containers.push(container)
    this.#handler.openContainer(container.kind)
  }

  /** Tells the item around it, and its list, of a block. Only a single paragraph counts as a single block. */
  #count(isParagraph = false): void {
    const item = this.#containers.at(-1)
    if (item?.kind !== 'list-item') return
    item.isEmpty = false
    const list = this.#containers.at(-2)
    if (list?.kind === 'list') list.blocks += isParagraph ? 1 : 2
  }

  #begin(open: Open): void {
    this.#count(open.kind === 'paragraph')
    this.#open = open
  }

  #beginParagraph(): void {
    const { word: from, end: to } = this.#line
    const lastLine = { from, to }
    this.#begin({ kind: 'paragraph', leaf: { kind: 'paragraph', depth: 0, from, to, marks: [] }, lastLine })
  }

  #addLine(open: Extract<Open, { kind: 'paragraph' }>): void {
    this.#extend(open.leaf)
    open.lastLine = { from: this.#line.word, to: this.#line.end }
  }

  #extend(leaf: LeafBlock): void {
    const line = this.#line
    if (line.quoted) leaf.marks.push({ from: line.start, to: line.at })
    leaf.to = line.end
  }

  #tell(leaf: LeafBlock): void {
    this.#count()
    this.#handler.leaf(leaf)
  }

  #closeOpen(): void {
    const open = this.#open
    this.#open = undefined
    if (open?.kind === 'html') this.#handler.leaf(open.leaf)
    if (open?.kind !== 'paragraph') return
    open.leaf.from = this.#handler.definitions(open.leaf)
    if (open.leaf.from < open.leaf.to) this.#handler.leaf(open.leaf)
  }

  /** Closes what is open beyond the first `depth` containers, but for a list that a new item goes on with. */
  #closeTo(depth: number, marker?: Pick<ListMarker, 'ordered' | 'char'>): void {
    const next = this.#containers[depth]
    const goesOn = marker && next?.kind === 'list' && next.ordered === marker.ordered && next.char === marker.char
    const stays = goesOn ? depth + 1 : depth
    if (this.#containers.length > stays) this.#closeOpen()
    while (this.#containers.length > stays) {
      const container = this.#containers.pop()!
      if (container.kind !== 'list') this.#handler.closeContainer()
      else if (container.ordered && container.items === 1 && container.blocks === 1) this.#handler.alone()
    }
  }

  /** Makes room for a block that begins in the first `depth` containers. */
  #makeRoom(depth: number, marker?: Pick<ListMarker, 'ordered' | 'char'>): void {
    this.#closeTo(depth, marker)
    this.#closeOpen()
  }
}
