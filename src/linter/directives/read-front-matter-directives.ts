import type { SourceDocument } from '../../document/document.js'
import { readFrontMatter } from '../../document/markdown/front-matter.js'
import type { FoundDirective } from './found-directive.js'
import { parseFrontMatterEntry } from './parse-directive.js'

const key = /^(["']?)healthlint\1[ \t]*[:=](.*)$/m
const listItem = /^[ \t]*-[ \t]+(.*)$/
const line = /.*(?:\r\n|\r|\n|$)/y

/**
 * Reads the key `healthlint` of the front matter: `disable rule-a -- reason`, or a list of such entries. Line by line,
 * as the rest of the front matter is read, so that nothing else in it can get in the way.
 */
export function readFrontMatterDirectives({ source, format }: SourceDocument): FoundDirective[] {
  if (format !== 'markdown' && format !== 'mdx') return []
  const { bodyStart } = readFrontMatter(source)
  const found = key.exec(source.slice(0, bodyStart))
  if (!found) return []
  const value = found[2]!.trim()
  const start = found.index + found[0].length - found[2]!.trimStart().length
  const removal = { start: found.index, end: lineAfter(source, found.index) }
  if (value !== '') {
    const entries = value.startsWith('[') ? quotedIn(value, start) : [unquoted(value, start)]
    return entries.map((entry) => toFound(entry, entries.length === 1 ? removal : undefined))
  }

  const items: (Entry & { readonly at: number; readonly next: number })[] = []
  for (let at = removal.end; at < bodyStart; ) {
    const next = lineAfter(source, at)
    const item = listItem.exec(source.slice(at, next).trimEnd())
    if (!item) break
    items.push({ ...unquoted(item[1]!, at + item[0].length - item[1]!.length), at, next })
    at = next
  }
  const isOnly = items.length === 1
  return items.map(({ at, next, ...entry }) => toFound(entry, { start: isOnly ? removal.start : at, end: next }))
}

interface Entry {
  readonly text: string
  readonly start: number
}

function toFound({ text, start }: Entry, removal: FoundDirective['removal']): FoundDirective {
  // An entry speaks for the whole file, its own front matter included.
  return { parsed: parseFrontMatterEntry(text, start), span: { start, end: start + text.length }, from: 0, removal }
}

/** A scalar without its quotes or, when it has none, without a YAML comment. */
function unquoted(value: string, start: number): Entry {
  const quoted = /^(["'])(.*)\1/.exec(value)
  if (quoted) return { text: quoted[2]!, start: start + 1 }
  return { text: value.replace(/[ \t]#.*$/, '').trimEnd(), start }
}

/** The quoted entries of a list on one line; such a list without quotes is one entry. */
function quotedIn(value: string, start: number): Entry[] {
  const quoted = [...value.matchAll(/(["'])(.*?)\1/g)]
  if (quoted.length > 0) return quoted.map(({ 2: text = '', index }) => ({ text, start: start + index + 1 }))
  return [{ text: value.slice(1).replace(/\]$/, ''), start: start + 1 }]
}

function lineAfter(source: string, at: number): number {
  line.lastIndex = at
  line.exec(source)
  return line.lastIndex
}
