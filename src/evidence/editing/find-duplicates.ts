import type { Block, BlockKind } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import { isHan } from '../../language/characters.js'
import type { Sentence } from '../../language/sentence.js'
import type { Duplicate, DuplicateScope, MinLength } from './duplicate.js'
import { findCutCopies } from './find-cut-copies.js'
import type { Line } from './lines.js'

/** Where words stand first, and in what kind of block. */
interface Original extends Span {
  readonly kind: BlockKind
}

interface Copy {
  readonly span: Span
  readonly first: Span
}

/** White space wider than this parts nothing any more. */
const widestGap = 100

/**
 * The second and later copies of the article's blocks, lines, sentences and opening clauses, told by their words
 * without case, space and punctuation. The longest copy at a place is given, and sentences that were copied
 * together are one.
 *
 * Left alone: headings (except copies of the title and of the heading right above), tables, references,
 * disclaimers, bylines, quotations, and the menus of an HTML page.
 */
export function findDuplicates(document: SourceDocument, lines: readonly Line[], sentences: readonly Sentence[], minLength: MinLength, scope: DuplicateScope): Duplicate[] {
  const { blocks, source, format } = document
  const seen = new Map<string, Original>()
  const found: Duplicate[] = []
  const remember = (key: string, { start, end }: Span, kind: BlockKind) => {
    if (key !== '' && !seen.has(key)) seen.set(key, { start, end, kind })
  }
  const report = ({ start, end }: Span, first: Span) => {
    found.push({ start, end, first, text: source.slice(start, end), removal: removalOf(source, { start, end }, first) })
  }

  let nextLine = 0
  let nextSentence = 0
  let above = ''
  for (const block of blocks) {
    const ownLines: Line[] = []
    const ownSentences: Sentence[] = []
    while (lines[nextLine]?.block === block) ownLines.push(lines[nextLine++]!)
    while (sentences[nextSentence]?.block === block) ownSentences.push(sentences[nextSentence++]!)

    const whole = keyOf(block.prose.folded, minLength)
    const previous = above
    above = whole
    if (block.kind === 'heading') {
      const first = seen.get(whole)
      if (first && (whole === previous || first.kind === 'title')) report(block, first)
      else remember(whole, block, 'heading')
      continue
    }
    if (!isOwnProse(block, format)) continue
    const original = seen.get(whole)
    if (original && (whole === previous || (original.kind !== 'heading' && (block.kind !== 'list-item' || isLong(whole, minLength))))) {
      report(block, original)
      continue
    }
    // A line is compared with those of its own block: elsewhere it may be part of a longer paragraph.
    const own = new Map<string, Line>()
    let hasCopiedLine = false
    for (const line of ownLines.length > 1 ? ownLines : []) {
      const key = keyOf(line.text, minLength)
      const first = own.get(key)
      if (first) report(line, first)
      else if (key !== '') own.set(key, line)
      hasCopiedLine ||= first !== undefined
    }
    if (scope !== 'line') {
      const copies = hasCopiedLine ? [] : joined(ownSentences.map(copyOf))
      for (const { span, first } of copies) report(span, first)
      for (const one of ownSentences) remember(keyOf(one.folded, minLength), one.span(), block.kind)
    }
    remember(whole, block, block.kind)
  }
  if (scope === 'clause') for (const { sentence: cut, original } of findCutCopies(sentences)) report(cut.span(), original.span())
  return found.sort((a, b) => a.start - b.start)

  function copyOf(one: Sentence): Copy | undefined {
    if (one.isQuoted(1)) return undefined
    const sentenceKey = keyOf(one.folded, minLength)
    const first = sentenceKey === '' ? undefined : seen.get(sentenceKey)
    if (first && first.kind !== 'heading') return { span: one.span(), first }
    if (scope !== 'clause') return undefined
    const comma = one.folded.search(/[,;]/)
    const clause = comma > 0 ? keyOf(one.folded.slice(0, comma), minLength) : ''
    const opening = isLong(clause, minLength) ? seen.get(clause) : undefined
    return opening && opening.kind !== 'heading' ? { span: one.span(0, comma), first: opening } : undefined
  }
}

/** Points of a list and clauses are copies only if they are this many times longer than a sentence must be. */
const factor = 3

function isOwnProse({ kind, role }: Block, format: SourceDocument['format']): boolean {
  if (kind === 'table-cell' || kind === 'table-header' || kind === 'quotation') return false
  if (role === 'references' || role === 'disclaimer' || role === 'byline') return false
  return role !== 'furniture' || format !== 'html'
}

const noWords = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u206f\u3000-\u303f\ufffc]+/g

/** The words of a folded text in one string; empty if there are too few of them to make a copy. */
function keyOf(folded: string, minLength: MinLength): string {
  if (folded.length < Math.min(minLength.latin, minLength.han)) return ''
  const key = folded.toLowerCase().replace(noWords, '')
  return lengthOf(key, minLength) >= 1 ? key : ''
}

const isLong = (key: string, minLength: MinLength): boolean => lengthOf(key, minLength) >= factor

/** How many times as long as a copy must be. */
function lengthOf(key: string, { latin, han }: MinLength): number {
  let hanCount = 0
  for (let i = 0; i < key.length; i++) if (isHan(key.charCodeAt(i))) hanCount++
  return hanCount / han + (key.length - hanCount) / latin
}

/** Makes one copy of sentences that follow each other. */
function joined(copies: readonly (Copy | undefined)[]): Copy[] {
  const runs: Copy[] = []
  let open = false
  for (const copy of copies) {
    const last = runs.at(-1)
    if (copy && open && last && copy.first.start >= last.first.end) {
      runs[runs.length - 1] = { span: { start: last.span.start, end: copy.span.end }, first: { start: last.first.start, end: copy.first.end } }
    } else if (copy) runs.push(copy)
    open = copy !== undefined
  }
  return runs
}

function removalOf(source: string, copy: Span, first: Span): Span | undefined {
  if (copy.start - first.end > widestGap) return undefined
  const between = source.slice(first.end, copy.start)
  const adjacent = /^\s*[\n\r]\s*$/.test(between)
  return adjacent && source.slice(first.start, first.end) === source.slice(copy.start, copy.end) ? { start: first.end, end: copy.end } : undefined
}
