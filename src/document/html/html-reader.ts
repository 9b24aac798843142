import { type Handler, Parser } from 'htmlparser2'
import { findAsides } from '../asides.js'
import type { BlockKind } from '../block.js'
import type { Comment, Image, Link } from '../document.js'
import { type Draft, type ParsedSource, proseOnly } from '../blocks/draft.js'
import { type Attributes, blockElements, isFurniture, isHidden, kindOf, wordlessElements } from './html-elements.js'
import { HtmlMetadata } from './html-metadata.js'
import { HtmlTable } from './html-table.js'
import { readTag } from './html-tag.js'
import { objectReplacement, ProseWriter } from '../prose-writer.js'
import { superscript } from '../superscript.js'
import { continuedLength } from '../urls.js'
import { hasWords } from '../words.js'

/** HTML to read: a whole page, or a block of a Markdown file with its container's markers blanked out. */
export interface HtmlContent {
  readonly text: string
  /** Where the text stands in the source. */
  readonly offset: number
  /** What a block is when no element says. */
  readonly kind: BlockKind
}

/** An element that is open, with what it hands down to its content. */
interface Element {
  readonly name: string
  readonly isBlock: boolean
  readonly kind: BlockKind
  readonly depth: number
  readonly hidden: boolean
  readonly furniture: boolean
  /** Inside `<article>` or `<main>`, where a header or footer is the article's own. */
  readonly ofArticle: boolean
  readonly raised: boolean
  readonly language: string | undefined
  readonly link: { start: number; end: number; url: string } | undefined
  readonly inCell: boolean
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
  readonly #drafts: Draft[] = []
  readonly #links: Link[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  readonly #stack: Element[] = []
  readonly #tables: HtmlTable[] = []
  #parser: Parser | undefined
  #element: Element
  /** The block that is being written, from its first words on. */
  #writer: ProseWriter | undefined
  #start = 0
  #end = 0
  /** Line breaks since the last words: two part paragraphs, as much exported HTML writes them. */
  #breaks = 0
  /** A bare address that ran up to here; an entity in it has cut the text in two. */
  #urlEnd = -1
  /** The JSON-LD script that is open. */
  #data: { text: string; readonly start: number; end: number } | undefined
  /** The `<title>` that is open, and the title block it makes. */
  #titleWriter: ProseWriter | undefined
  #title: Draft | undefined

  constructor(source: string, content: HtmlContent) {
    this.#source = source
    this.#content = content
    this.#element = {
      name: '',
      isBlock: true,
      kind: content.kind,
      depth: 0,
      hidden: false,
      furniture: false,
      ofArticle: false,
      raised: false,
      language: undefined,
      link: undefined,
      inCell: false,
    }
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
    const isBlock = blockElements.has(name)
    const start = this.#from
    const end = this.#to
    if (isBlock) this.#flush()
    if (name === 'meta') this.#metadata.meta(readTag(this.#source.slice(start, end), start))
    if (name === 'title' && !parent.hidden) this.#beginTitle()
    if (name === 'script' && attributes['type'] === 'application/ld+json') this.#data = { text: '', start: end, end }
    const hidden = parent.hidden || isHidden(name, attributes)
    const language = attributes['lang'] || attributes['xml:lang'] || parent.language
    if (name === 'html' && language) this.#metadata.set('language', { value: language, start, end }, true)
    if (name === 'table') this.#tables.push(new HtmlTable())
    if (name === 'tr') this.#tables.at(-1)?.beginRow()
    if (name === 'td' || name === 'th') this.#tables.at(-1)?.beginCell(name === 'th', attributes['colspan'])
    if (!hidden) this.#inline(name, attributes, start, end)

    const wordless = wordlessElements.has(name)
    const ownKind = Object.hasOwn(kindOf, name) ? kindOf[name]! : undefined
    // A heading inside a quotation belongs to what is quoted, and opens no section here.
    const kind = ownKind === 'heading' && parent.kind === 'quotation' ? parent.kind : (ownKind ?? parent.kind)
    const ofArticle = parent.ofArticle || name === 'article' || name === 'main'
    this.#stack.push(parent)
    this.#element = {
      name,
      isBlock,
      kind,
      depth: kind === 'heading' ? (ownKind ? Number(name[1]) : parent.depth) : 0,
      hidden: hidden || wordless,
      furniture: parent.furniture || isFurniture(name, attributes, ofArticle),
      ofArticle,
      raised: parent.raised || name === 'sup',
      language,
      link: name === 'a' && !hidden ? this.#link(attributes['href'], start) : undefined,
      inCell: parent.inCell || name === 'td' || name === 'th',
    }
  }

  /** What an element puts into the prose of the block around it. */
  #inline(name: string, attributes: Attributes, start: number, end: number): void {
    if (name === 'br') {
      this.#breaks++
      this.#writer?.gap(start, end, 'hard break')
    } else if (name === 'img') {
      this.#images.push({ start, end, url: attributes['src'] ?? '', alt: attributes['alt'] ?? '' })
      this.#words(start, end).replace(objectReplacement, start, end)
    } else if (name === 'q') this.#words(start, end).replace('“', start, end)
    else if (wordlessElements.has(name)) this.#words(start, end).replace(objectReplacement, start, end)
  }

  #link(url: string | undefined, start: number): Element['link'] {
    if (!url) return undefined
    const link = { start, end: start, url }
    this.#links.push(link)
    return link
  }

  onclosetag(name: string, isImplied: boolean): void {
    const element = this.#element
    // Void elements and stray end tags are told of too, without an opening that is still on the stack.
    if (element.name !== name) return
    const end = this.#to
    if (element.link) element.link.end = end
    if (name === 'q' && !element.hidden && !isImplied) this.#words(this.#from, end).replace('”', this.#from, end)
    if (name === 'title') this.#endTitle()
    if (name === 'script' && this.#data) {
      this.#metadata.jsonLd(this.#data.text, this.#data)
      this.#data = undefined
    }
    if (element.isBlock) this.#flush()
    if (name === 'table') this.#tables.pop()
    this.#element = this.#stack.pop() ?? element
  }

  #beginTitle(): void {
    this.#flush()
    this.#titleWriter = new ProseWriter(this.#source)
  }

  #endTitle(): void {
    const prose = this.#titleWriter?.build()
    this.#titleWriter = undefined
    if (!prose || !hasWords(prose.text)) return
    const { start, end } = prose.span(0, prose.text.length)
    const inline = proseOnly(prose)
    this.#title ??= { kind: 'title', depth: 1, start, end, read: () => inline, language: this.#element.language }
    this.#metadata.set('title', { value: prose.text, start, end }, true)
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
    if (this.#titleWriter) {
      if (verbatim) this.#titleWriter.text(start, end)
      else this.#titleWriter.replace(data, start, end)
      return
    }
    if (this.#element.hidden) return
    if (!verbatim) {
      if (this.#urlEnd === start && data === '&') this.#extendUrl(end)
      else this.#words(start, end).replace(data, start, end)
      return
    }
    if (!/[^\s]/.test(data)) {
      if (this.#writer) this.#writer.gap(start, end, /[\n\r]/.test(data) ? 'soft break' : 'space')
      return
    }
    let from = start
    if (this.#urlEnd === start) {
      const rest = continuedLength(data)
      if (rest > 0) this.#extendUrl((from += rest))
    }
    this.#text(from, end)
  }

  #text(start: number, end: number): void {
    let from = start
    for (const aside of findAsides(this.#source.slice(start, end))) {
      const at = start + aside.start
      const to = start + aside.end
      if (at > from) this.#plain(from, at)
      if (aside.isUrl) {
        if (!this.#openLink) this.#links.push({ start: at, end: to, url: this.#source.slice(at, to) })
        this.#words(at, to).replace(objectReplacement, at, to)
        if (to === end) this.#urlEnd = end
      }
      from = to
    }
    if (end > from) this.#plain(from, end)
  }

  #plain(start: number, end: number): void {
    const writer = this.#words(start, end)
    if (this.#element.raised) superscript(writer, this.#source, start, end)
    else writer.text(start, end)
  }

  get #openLink(): boolean {
    return this.#element.link !== undefined || this.#stack.some((element) => element.link !== undefined)
  }

  /** Takes the characters up to `end` into the bare address that was just written. */
  #extendUrl(end: number): void {
    this.#urlEnd = end
    this.#end = end
    const last = this.#links.at(-1)
    if (last && !this.#openLink) {
      this.#links[this.#links.length - 1] = { ...last, end, url: this.#source.slice(last.start, end).replaceAll('&amp;', '&') }
    }
  }

  oncomment(data: string): void {
    if (data.startsWith('[CDATA[')) return
    this.#comments.push({ start: this.#from, end: this.#to, value: data })
  }

  /** The writer of the block that the words from `start` to `end` belong to, begun if need be. */
  #words(start: number, end: number): ProseWriter {
    if (this.#breaks > 1) this.#flush()
    this.#breaks = 0
    if (!this.#writer) {
      this.#writer = new ProseWriter(this.#source)
      this.#start = start
    }
    this.#end = end
    return this.#writer
  }

  #flush(): void {
    const writer = this.#writer
    this.#writer = undefined
    this.#breaks = 0
    if (!writer) return
    const prose = writer.build()
    if (!hasWords(prose.text)) return
    const { kind, depth, language, furniture, inCell } = this.#element
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
    this.#drafts.push(draft)
  }

  /** Is the block nothing but a link to a place in the page itself, as in a table of contents? */
  #isContentsEntry(): boolean {
    const link = this.#links.at(-1)
    return link !== undefined && link.url.startsWith('#') && link.start <= this.#start && link.end >= this.#end
  }

  finish(): ParsedSource {
    this.#flush()
    return {
      metadata: this.#metadata.metadata,
      title: this.#title,
      drafts: this.#drafts,
      links: this.#links,
      images: this.#images,
      comments: this.#comments,
      problems: [],
    }
  }
}
