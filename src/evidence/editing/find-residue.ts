import type { Block } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import { blocksWith } from './blocks-with.js'
import { type Line, wholeLine } from './lines.js'
import type { Residue, ResidueKind } from './residue.js'
import { counterAtEnd, maybeResidue, repostWord, onlyResidue, residueLines, residuePhrases } from './residue-words.js'

/** A line of residue is short; what is longer is prose that begins like one. */
const longestLine = 200

/**
 * What was copied from the page around the article: whole lines, phrases inside a paragraph, the header above a title
 * that a page repeats, and a line that is nothing but the name of a site whose address stands elsewhere in the text.
 * The menus and footers of an HTML page are not the article's and are left alone.
 */
export function findResidue(document: SourceDocument, lines: readonly Line[], sentences: readonly Sentence[]): Residue[] {
  const { source, format, blocks } = document
  const found: Residue[] = []
  const add = (kind: ResidueKind, { start, end }: Span, removal?: Span) => found.push({ kind, start, end, text: source.slice(start, end), removal })
  const header = siteHeader(document)
  if (header) add('navigation', header)
  const names = siteNames(document, sentences)

  lines.forEach((line, index) => {
    if ((format === 'html' && line.block.isSetApart) || (header && line.start < header.end)) return
    const whole = line.text.length <= longestLine ? kindOfLine(line, index < headLength, names) : undefined
    if (whole) add(whole, line, line.block.kind === 'paragraph' || line.block.kind === 'caption' ? wholeLine(source, line) : undefined)
    else if (leadsElsewhere(line, blocks)) add('navigation', line, wholeLine(source, line))
  })
  const taken = new Set(found.map(({ start }) => start))
  for (const block of blocksWith(sentences, repostWord)) {
    if (taken.has(block.start) || (format === 'html' && block.isSetApart)) continue
    for (const [kind, phrase] of residuePhrases) {
      for (const match of matchesOf(block.prose.folded, phrase)) add(kind, block.prose.span(match.index, match.index + match[0].length))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A line with a counter at its end is this short. */
const longestCounted = 60

/** Titles are this short, in characters. */
const longestTitle = 80

/** A page's header stands among so many first lines. */
const headLength = 8

const digit = /\d/
const stopInside = /[。.!?]./

function kindOfLine({ text, block }: Line, inHead: boolean, names: ReadonlySet<string>): ResidueKind | undefined {
  const isText = block.kind !== 'table-cell' && block.kind !== 'table-header'
  if (!isText || block.role === 'references') return undefined
  const isSuspect = maybeResidue.test(text)
  if (isSuspect && onlyResidue.test(text)) return /\.\w{3,4}$/.test(text) && !/\s/.test(text) ? 'file' : 'furniture'
  if (text.length <= longestCounted && digit.test(text) && !stopInside.test(text) && counterAtEnd.test(text)) return 'furniture'
  if (inHead && names.size > 0 && text.length <= longestTitle && block.kind !== 'title' && names.has(squashed(text))) return 'navigation'
  return isSuspect ? residueLines.find(([, wording]) => wording.test(text))?.[0] : undefined
}

/** A page that prints its title so often was copied with all that stands around the article. */
const copiesOfTitle = 3

/** Where a plain text repeats its title, what stands above the first copy is the header of the page, its date apart. */
function siteHeader({ blocks, format }: SourceDocument): Span | undefined {
  const title = format === 'text' ? blocks.findIndex(({ kind }) => kind === 'title') : -1
  if (title <= 0) return undefined
  const words = blocks[title]!.prose.folded
  if (blocks.filter(({ prose }) => prose.folded === words).length < copiesOfTitle) return undefined
  const above = blocks.slice(0, title).filter(({ role, kind }) => role === 'furniture' && kind === 'paragraph')
  return above.length > 0 ? { start: above[0]!.start, end: above.at(-1)!.end } : undefined
}

const pager = /^(?:[«‹<←]+\s?)?(?:上一[篇页]|下一[篇页]|previous (?:post|article)|next (?:post|article))/i
const isPager = ({ prose }: Block): boolean => pager.test(prose.folded)

const stopAtEnd = /[。.;:,]$/

/** The title of another article, right above the way to it. */
function leadsElsewhere({ block, text }: Line, blocks: readonly Block[]): boolean {
  const next = blocks[block.index + 1]
  return next !== undefined && text.length <= longestTitle && isPager(next) && !isPager(block) && !stopAtEnd.test(text)
}

const topLevel = pattern(/\.(?:com|org|net|cn|info|co|io|health|site|blog|cc|hk|tw|example)\b/i)
const address = /\b(?:www\.)?([a-z\d-]{4,40})\.(?:com|org|net|cn|info|co|io|health|site|blog|cc|hk|tw|example)\b/gi

/** The names that addresses of the text and its metadata stand for, letters and digits only. */
function siteNames({ metadata }: SourceDocument, sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set(metadata.site ? [squashed(metadata.site.value)] : [])
  for (const { prose, role } of blocksWith(sentences, topLevel)) {
    if (role === 'references') continue
    for (const match of matchesOf(prose.folded, address)) names.add(squashed(match[1]!))
  }
  return names
}

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
