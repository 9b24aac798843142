import type { BlockKind } from '../block.js'
import { type Attributes, blockElements, isFurniture, isHidden, kindOf, wordlessElements } from './html-elements.js'

/** An element that is open, with what it hands down to its content. */
export interface HtmlElement {
  readonly name: string
  readonly isBlock: boolean
  readonly kind: BlockKind
  readonly depth: number
  /** Neither it nor its content can be seen. */
  readonly hidden: boolean
  /** Its text is no prose, as that of hidden elements and of code. */
  readonly silent: boolean
  readonly furniture: boolean
  /** Inside `<article>` or `<main>`, where a header or footer is the article's own. */
  readonly ofArticle: boolean
  readonly raised: boolean
  readonly language: string | undefined
  /** The link that it is, or that it stands in; its end is known when it closes. */
  readonly link: { readonly start: number; end: number; readonly url: string } | undefined
  readonly inCell: boolean
}

/** What stands around everything. */
export function rootElement(kind: BlockKind): HtmlElement {
  return {
    name: '',
    isBlock: true,
    kind,
    depth: 0,
    hidden: false,
    silent: false,
    furniture: false,
    ofArticle: false,
    raised: false,
    language: undefined,
    link: undefined,
    inCell: false,
  }
}

/** The element of that name in `parent`, whose tag begins at `start`. */
export function childElement(parent: HtmlElement, name: string, attributes: Attributes, start: number): HtmlElement {
  const ownKind = Object.hasOwn(kindOf, name) ? kindOf[name]! : undefined
  // A heading inside a quotation belongs to what is quoted, and opens no section here.
  const kind = ownKind === 'heading' && parent.kind === 'quotation' ? parent.kind : (ownKind ?? parent.kind)
  const hidden = parent.silent || isHidden(name, attributes)
  const ofArticle = parent.ofArticle || name === 'article' || name === 'main'
  return {
    name,
    isBlock: blockElements.has(name),
    kind,
    depth: kind === 'heading' ? (ownKind ? Number(name[1]) : parent.depth) : 0,
    hidden,
    silent: hidden || wordlessElements.has(name),
    furniture: parent.furniture || isFurniture(name, attributes, ofArticle),
    ofArticle,
    raised: parent.raised || name === 'sup',
    language: attributes['lang'] || attributes['xml:lang'] || parent.language,
    link: name === 'a' && !hidden && attributes['href'] ? { start, end: start, url: attributes['href'] } : parent.link,
    inCell: parent.inCell || name === 'td' || name === 'th',
  }
}
