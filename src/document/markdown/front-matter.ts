import type { Metadata, MetadataValue } from '../document.js'
import { type Draft, proseOnly } from '../blocks/draft.js'
import { ProseWriter } from '../prose-writer.js'

export interface FrontMatter {
  readonly metadata: Metadata
  /** The title as a block, for an article whose text has none. */
  readonly title: Draft | undefined
  /** Where the text after the front matter begins; 0, or 1 after a byte order mark, when there is none. */
  readonly bodyStart: number
}

type Field = keyof Metadata

/** What the keys of front matter tell, in the spelling of common site generators, lower case and without `_-`. */
const fields: Readonly<Record<string, Field>> = {
  title: 'title',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  author: 'author',
  authors: 'author',
  byline: 'author',
  reviewer: 'reviewer',
  reviewers: 'reviewer',
  reviewedby: 'reviewer',
  medicalreviewer: 'reviewer',
  medicallyreviewedby: 'reviewer',
  date: 'date',
  pubdate: 'date',
  publishdate: 'date',
  published: 'date',
  publishedat: 'date',
  datepublished: 'date',
  updated: 'date',
  updateddate: 'date',
  lastmod: 'date',
  lastreviewed: 'date',
  lang: 'language',
  language: 'language',
  locale: 'language',
  site: 'site',
  sitename: 'site',
}

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/
const keyed = /^(["']?)([\w-]+)\1[ \t]*[:=](?:[ \t]+|$)/
const item = /^[ \t]*(?:-[ \t]+)?(?:(?:name|full_name|title)[ \t]*:[ \t]+)?/

/**
 * Reads YAML (`---`) or TOML (`+++`) front matter for the few fields that speak of the article: scalars, lists
 * of names and objects with a `name`, line by line. Everything else is skipped, so nothing in it can fail.
 * Front matter without an end is no front matter.
 */
export function readFrontMatter(source: string): FrontMatter {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const open = opening.exec(source)
  const none = { metadata: {}, title: undefined, bodyStart: start }
  if (!open) return none
  const fence = open[1]!
  const lines: { start: number; text: string }[] = []
  let at = open[0].length
  for (;;) {
    if (at >= source.length) return none
    const end = lineEnd(source, at)
    const text = source.slice(at, end)
    const next = source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1
    if (text.trimEnd() === fence || (fence === '---' && text.trimEnd() === '...')) {
      return { ...readFields(source, lines), bodyStart: Math.min(next, source.length) }
    }
    lines.push({ start: at, text })
    at = next
  }
}

function lineEnd(source: string, from: number): number {
  let end = from
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

interface Line {
  readonly start: number
  readonly text: string
}

function readFields(source: string, lines: readonly Line[]): Pick<FrontMatter, 'metadata' | 'title'> {
  const metadata: { -readonly [Name in Field]?: Metadata[Name] } = {}
  let title: Draft | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const match = keyed.exec(line.text)
    const field = match && fields[match[2]!.toLowerCase().replace(/[_-]/g, '')]
    if (!field || metadata[field] || !Object.hasOwn(fields, match[2]!.toLowerCase().replace(/[_-]/g, ''))) continue
    const scalar = readValue(source, lines, index, match[0].length)
    if (!scalar) continue
    metadata[field] = scalar.value
    if (field === 'title') title = scalar.draft
  }
  return { metadata, title: title && metadata.language ? { ...title, language: metadata.language.value } : title }
}

interface Scalar {
  readonly value: MetadataValue
  readonly draft: Draft
}

/** The value of a key: on its line, or on the indented lines below, which then count together. */
function readValue(source: string, lines: readonly Line[], index: number, from: number): Scalar | undefined {
  const line = lines[index]!
  const writer = new ProseWriter(source)
  const rest = line.text.slice(from).trimStart()
  const column = line.text.length - rest.length
  if (rest === '' || /^[>|][+-]?\d?[ \t]*(?:#.*)?$/.test(rest)) {
    for (let next = index + 1; next < lines.length && /^[ \t]|^-[ \t]|^$/.test(lines[next]!.text); next++) {
      const below = lines[next]!
      const indent = rest === '' ? item.exec(below.text)![0].length : below.text.length - below.text.trimStart().length
      if (rest === '' && /^[ \t]*(?:-[ \t]+)?[\w-]+[ \t]*:[ \t]/.test(below.text.slice(indent > 0 ? indent : 0))) continue
      const at = below.start + indent
      const end = below.start + below.text.trimEnd().length
      if (end <= at) continue
      writer.gap(at - 1, at, 'soft break')
      writeScalar(writer, source, at, end)
    }
  } else {
    const bracketed = /^[[{]/.test(rest)
    const start = line.start + column + (bracketed ? 1 : 0)
    const named = bracketed ? /^[\s{]*name\s*[:=]\s*/.exec(source.slice(start, start + rest.length))?.[0].length ?? 0 : 0
    const end = line.start + column + (bracketed ? rest.replace(/[\]}]+[ \t]*$/, '').length : rest.trimEnd().length)
    writeScalar(writer, source, start + named, end)
  }
  const prose = writer.build()
  if (prose.text === '') return undefined
  const span = prose.span(0, prose.text.length)
  const inline = proseOnly(prose)
  return { value: { value: prose.text, ...span }, draft: { kind: 'title', depth: 1, ...span, read: () => inline } }
}

const escapes: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', '0': '', b: '', f: ' ', '/': '/', '"': '"', '\\': '\\' }

/** Writes a scalar without its quotes, escapes decoded; a plain one without its comment. */
function writeScalar(writer: ProseWriter, source: string, start: number, end: number): void {
  const quote = source[start]
  if (quote !== '"' && quote !== "'") {
    const comment = /[ \t]#/.exec(source.slice(start, end))
    writer.text(start, comment ? start + comment.index : end)
    return
  }
  let from = start + 1
  for (let at = start + 1; at < end; at++) {
    const char = source[at]!
    if (char === quote && source[at + 1] === "'" && quote === "'") {
      writer.text(from, at).replace("'", at, at + 2)
      from = at + 2
      at++
    } else if (char === quote) {
      writer.text(from, at)
      return
    } else if (char === '\\' && quote === '"') {
      const unicode = /^\\(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(source.slice(at, at + 6))
      const code = unicode?.[1] ?? unicode?.[2]
      const decoded = code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[source[at + 1] ?? ''] ?? '')
      const length = unicode ? unicode[0].length : 2
      writer.text(from, at).replace(decoded, at, at + length)
      from = at + length
      at = from - 1
    }
  }
  writer.text(from, end)
}
