import { type Handler, Parser } from 'htmlparser2'
import { findAsides } from '../asides.js'
import type { BlockKind } from '../block.js'
import type { Comment, Image, Link } from '../document.js'
import type { ParsedSource } from '../blocks/draft.js'
import { HtmlBlocks } from './html-blocks.js'
import { childElement, type HtmlElement, rootElement } from './html-element.js'
import { type Attributes, wordlessElements } from './html-elements.js'
import { HtmlMetadata } from './html-metadata.js'
import { readTag } from './html-tag.js'
import { HtmlTitle } from './html-title.js'
import { objectReplacement } from '../prose-writer.js'
import { superscript } from '../superscript.js'
import { continuedLength } from '../urls.js'

/** HTML to read: a whole page, or a block of a Markdown file with its container's markers blanked out. */
export interface HtmlContent {
  readonly text: string
  /** Where the text stands in the source. */
  readonly offset: number
  /** What a block is when no element says. */
  readonly kind: BlockKind
}

/** Reads HTML into blocks of prose, in one pass and with every character's place. */
export function readHtml(source: string, content: HtmlContent): ParsedSource {
  const reader = new HtmlReader(source, content)
  const parser = new Parser(reader)
  reader.onparserinit(parser)
  parser.end(content.text)
  return reader.finish()
}

class HtmlReader implements Partial<Handler> {
  readonly #source: string
  readonly #content: HtmlContent
  readonly #metadata = new HtmlMetadata()
  readonly #links: Link[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  readonly #blocks: HtmlBlocks
  readonly #title: HtmlTitle
  /** The elements around the one that is open last. */
  readonly #stack: HtmlElement[] = []
  #element: HtmlElement
  #parser: Parser | undefined
  /** A bare address that ran up to here; an entity in it has cut the text in two. */
  #urlEnd = -1
  /** The JSON-LD script that is open. */
  #data: { text: string; readonly start: number; end: number } | undefined

  constructor(source: string, content: HtmlContent) {
    this.#source = source
    this.#content = content
    this.#element = rootElement(content.kind)
    this.#blocks = new HtmlBlocks(source, this.#links)
    this.#title = new HtmlTitle(source)
  }

  onparserinit(parser: Parser): void {
    this.#parser = parser
  }

  get #from(): number {
    return this.#content.offset + this.#parser!.startIndex
  }

  get #to(): number {
    // What the end of the file closes ends there, and not beyond.
    return this.#content.offset + Math.min(this.#parser!.endIndex + 1, this.#content.text.length)
  }

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#element
    const start = this.#from
    const end = this.#to
    const element = childElement(parent, name, attributes, start)
    const opensTitle = name === 'title' && !parent.silent
    if (element.isBlock || opensTitle) this.#blocks.flush(parent)
    if (name === 'meta') this.#metadata.meta(readTag(this.#source.slice(start, end), start))
    if (opensTitle) this.#title.open()
    if (name === 'script' && attributes['type'] === 'application/ld+json') this.#data = { text: '', start: end, end }
    if (name === 'html' && element.language) this.#metadata.set('language', { value: element.language, start, end }, true)
    this.#blocks.openTable(name, attributes['colspan'])
    if (!element.hidden) this.#inline(name, attributes, start, end)
    if (element.link && element.link !== parent.link) this.#links.push(element.link)
    this.#stack.push(parent)
    this.#element = element
  }

  /** What an element puts into the prose of the block around it. */
  #inline(name: string, attributes: Attributes, start: number, end: number): void {
    if (name === 'br') this.#blocks.lineBreak(start, end)
    else if (name === 'img') {
      this.#images.push({ start, end, url: attributes['src'] ?? '', alt: attributes['alt'] ?? '' })
      this.#replace(objectReplacement, start, end)
    } else if (name === 'q') this.#replace('“', start, end)
    else if (wordlessElements.has(name)) this.#replace(objectReplacement, start, end)
  }

  onclosetag(name: string, isImplied: boolean): void {
    const element = this.#element
    // Void elements and stray end tags are told of too, without an opening that is still on the stack.
    if (element.name !== name) return
    const start = this.#from
    const end = this.#to
    const parent = this.#stack.pop() ?? element
    if (element.link && element.link !== parent.link) element.link.end = end
    if (name === 'q' && !element.hidden && !isImplied) this.#replace('”', start, end)
    if (name === 'title') this.#endTitle()
    if (name === 'script' && this.#data) {
      this.#metadata.jsonLd(this.#data.text, this.#data)
      this.#data = undefined
    }
    if (element.isBlock) this.#blocks.flush(element)
    if (name === 'table') this.#blocks.closeTable()
    this.#element = parent
  }

  #endTitle(): void {
    const prose = this.#title.close(this.#element.language)
    if (prose) this.#metadata.set('title', { value: prose.text, ...prose.span(0, prose.text.length) }, true)
  }

  ontext(data: string): void {
    const start = this.#from
    const end = this.#to
    // A decoded entity never has the length of what it stands for.
    const verbatim = data.length === end - start
    if (this.#data) {
      this.#data.text += data
      this.#data.end = end
    }
    if (this.#title.isOpen) this.#title.text(data, start, end, verbatim)
    else if (this.#element.silent) return
    else if (!verbatim) {
      if (this.#urlEnd === start && data === '&') this.#extendUrl(end)
      else this.#replace(data, start, end)
    } else if (/\S/.test(data)) {
      const inUrl = this.#urlEnd === start ? continuedLength(data) : 0
      if (inUrl > 0) this.#extendUrl(start + inUrl)
      this.#text(start + inUrl, end)
    } else this.#blocks.gap(start, end, /[\n\r]/.test(data) ? 'soft break' : 'space')
  }

  #text(start: number, end: number): void {
    let from = start
    for (const aside of findAsides(this.#source.slice(start, end))) {
      const at = start + aside.start
      const to = start + aside.end
      if (at > from) this.#plain(from, at)
      if (aside.isUrl) {
        if (!this.#element.link) this.#links.push({ start: at, end: to, url: this.#source.slice(at, to) })
        this.#replace(objectReplacement, at, to)
        if (to === end) this.#urlEnd = end
      }
      from = to
    }
    if (end > from) this.#plain(from, end)
  }

  #plain(start: number, end: number): void {
    const writer = this.#blocks.words(this.#element, start, end)
    if (this.#element.raised) superscript(writer, this.#source, start, end)
    else writer.text(start, end)
  }

  #replace(text: string, start: number, end: number): void {
    this.#blocks.words(this.#element, start, end).replace(text, start, end)
  }

  /** Takes the characters up to `end` into the bare address that was just written. */
  #extendUrl(end: number): void {
    this.#urlEnd = end
    this.#blocks.extend(end)
    const last = this.#links.at(-1)
    if (last && !this.#element.link) {
      this.#links[this.#links.length - 1] = { ...last, end, url: this.#source.slice(last.start, end).replaceAll('&amp;', '&') }
    }
  }

  oncomment(data: string): void {
    if (data.startsWith('[CDATA[')) return
    this.#comments.push({ start: this.#from, end: this.#to, value: data })
  }

  finish(): ParsedSource {
    this.#blocks.flush(this.#element)
    return {
      metadata: this.#metadata.metadata,
      title: this.#title.draft,
      drafts: this.#blocks.drafts,
      links: this.#links,
      images: this.#images,
      comments: this.#comments,
      problems: [],
    }
  }
}
