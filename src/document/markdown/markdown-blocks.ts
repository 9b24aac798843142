import type { BlockHandler } from './block-handler.js'
import { Containers } from './containers.js'
import { MarkdownLine } from './markdown-line.js'
import {
  footnoteLabel, headingEnd, headingLevel, htmlEnd, isDirectiveFence, isThematicBreak, type ListMarker, listMarker, openingFence,
} from './markdown-starts.js'
import { OpenLeaf } from './open-leaf.js'

/** Containers inside containers beyond this are read as text: no article needs them, and each costs time. */
const deepest = 100

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
  readonly #containers: Containers
  readonly #leaf: OpenLeaf

  constructor(text: string, html: boolean, handler: BlockHandler) {
    this.#text = text
    this.#html = html
    this.#handler = handler
    this.#line = new MarkdownLine(text)
    this.#containers = new Containers(this.#line, handler)
    this.#leaf = new OpenLeaf(text, this.#line, handler)
  }

  scan(start: number): void {
    for (let at = start; at < this.#text.length; ) {
      at = this.#line.begin(at)
      this.#readLine()
    }
    this.#makeRoom(0)
  }

  #readLine(): void {
    const containers = this.#containers
    const leaf = this.#leaf
    const matched = containers.match()
    const isWhole = matched === containers.depth
    if (isWhole && leaf.continueVerbatim()) return
    const wasParagraph = leaf.isParagraph
    const start = this.#startBlocks(matched, isWhole, wasParagraph)
    if (start === 'done') return
    if (this.#line.isBlank) {
      this.#makeRoom(start)
      return
    }
    // A paragraph goes on without the marks of its containers, if nothing else begins here.
    if (wasParagraph && leaf.isParagraph) leaf.continueParagraph()
    else {
      this.#closeTo(start)
      if (leaf.continueTable()) return
      leaf.close()
      containers.count(true)
      leaf.beginParagraph()
    }
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
        this.#beginBlock(depth)
        this.#leaf.beginCode()
        return 'done'
      }
      const { unit } = line
      // Words, digits aside, begin nothing but paragraphs.
      if (unit > 0x7e || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return depth
      const { rest } = line
      if (unit === 0x3e && depth < deepest) {
        this.#makeRoom(depth)
        this.#containers.openQuotation()
      } else if (this.#startLeaf(rest, depth, continues, inParagraph)) return 'done'
      else {
        const opened = depth < deepest && (this.#startItem(rest, depth, inParagraph) || this.#startFootnote(rest, depth))
        if (!opened) return depth
      }
      depth = this.#containers.depth
      continues = false
      inParagraph = false
    }
  }

  /** Reads a block of one line, or the first line of one, that is no paragraph. */
  #startLeaf(rest: string, depth: number, continues: boolean, inParagraph: boolean): boolean {
    const line = this.#line
    const level = headingLevel(rest)
    if (level > 0) {
      this.#beginBlock(depth)
      this.#handler.leaf({ kind: 'heading', depth: level, from: line.word + level, to: line.word + headingEnd(rest, level), marks: [] })
      return true
    }
    const fence = openingFence(rest)
    if (fence) {
      this.#beginBlock(depth)
      this.#leaf.beginFence(fence)
      return true
    }
    const end = this.#html && line.unit === 0x3c ? htmlEnd(rest, continues) : undefined
    if (end) {
      this.#beginBlock(depth)
      this.#leaf.beginHtml(end)
      return true
    }
    if (inParagraph && this.#leaf.underline(rest)) return true
    if (isThematicBreak(rest) || isDirectiveFence(rest)) {
      this.#beginBlock(depth)
      return true
    }
    return false
  }

  #startItem(rest: string, depth: number, inParagraph: boolean): boolean {
    const marker = listMarker(rest)
    if (!marker) return false
    const isEmpty = /^[ \t]*$/.test(rest.slice(marker.length))
    if (inParagraph && (isEmpty || !marker.isFirst)) return false
    this.#makeRoom(depth, marker)
    this.#containers.openItem(marker, isEmpty)
    return true
  }

  #startFootnote(rest: string, depth: number): boolean {
    const note = this.#line.unit === 0x5b ? footnoteLabel(rest) : undefined
    if (!note) return false
    this.#makeRoom(depth)
    this.#containers.openFootnote(note)
    return true
  }

  /** Makes room for a block that is no paragraph, and counts it. */
  #beginBlock(depth: number): void {
    this.#makeRoom(depth)
    this.#containers.count()
  }

  /** Closes whatever a block that begins in the first `depth` containers ends. */
  #makeRoom(depth: number, marker?: ListMarker): void {
    this.#closeTo(depth, marker)
    this.#leaf.close()
  }

  #closeTo(depth: number, marker?: ListMarker): void {
    const staying = this.#containers.staying(depth, marker)
    if (this.#containers.depth <= staying) return
    this.#leaf.close()
    this.#containers.closeTo(staying)
  }
}
