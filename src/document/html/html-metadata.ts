import type { Metadata, MetadataValue } from '../document.js'
import type { HtmlTag } from './html-tag.js'
import type { Span } from '../span.js'

type Field = keyof Metadata

/** What the names of `<meta>` tell. Earlier words of a list win over later ones. */
const names: Readonly<Record<string, Field>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  title: 'title',
  description: 'description',
  'og:description': 'description',
  author: 'author',
  'article:author': 'author',
  byl: 'author',
  'dc.creator': 'author',
  reviewedby: 'reviewer',
  'medical-reviewer': 'reviewer',
  date: 'date',
  'article:published_time': 'date',
  'article:modified_time': 'date',
  'last-modified': 'date',
  'dc.date': 'date',
  pubdate: 'date',
  'content-language': 'language',
  'og:locale': 'language',
  'og:site_name': 'site',
  'application-name': 'site',
}

/** What the properties of JSON-LD tell. */
const properties: Readonly<Record<string, Field>> = {
  headline: 'title',
  description: 'description',
  author: 'author',
  creator: 'author',
  reviewedBy: 'reviewer',
  datePublished: 'date',
  dateModified: 'date',
  lastReviewed: 'date',
  inLanguage: 'language',
  publisher: 'site',
}

/** Gathers what an HTML page says about itself. The first word on a field wins, but for `<title>` and `lang`. */
export class HtmlMetadata {
  readonly #found: { -readonly [Name in Field]?: Metadata[Name] } = {}

  get metadata(): Metadata {
    return this.#found
  }

  set(field: Field, value: MetadataValue, certain = false): void {
    if (value.value.trim() !== '' && (certain || !this.#found[field])) this.#found[field] = value
  }

  meta(tag: HtmlTag): void {
    const name = tag.attribute('name') ?? tag.attribute('property') ?? tag.attribute('itemprop') ?? tag.attribute('http-equiv')
    const key = name?.value.toLowerCase() ?? ''
    const content = tag.attribute('content')
    if (content && Object.hasOwn(names, key)) this.set(names[key]!, content)
  }

  /** Takes the article's facts from JSON-LD; a value's place is the whole script. Broken JSON tells nothing. */
  jsonLd(text: string, span: Span): void {
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch {
      return
    }
    const nodes = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat()
    for (const node of nodes) {
      // A page's graph also describes its site and its logo; only pages and articles speak of themselves.
      if (!isObject(node) || !/Page|Article|Posting|Report|Creative/i.test(String(node['@type'] ?? ''))) continue
      for (const [property, field] of Object.entries(properties)) {
        const value = nameOf(node[property])
        if (value) this.set(field, { value, start: span.start, end: span.end })
      }
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A string, the `name` of an object, or several of them with commas between. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ')
  return isObject(value) ? nameOf(value['name']) : ''
}
