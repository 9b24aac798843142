import type { Block, BlockKind } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Duplicate, DuplicateScope, MinLength } from './duplicate.js'
import { findCutCopies } from './find-cut-copies.js'
import { fingerprint, haveSameWords, type Opening } from './fingerprint.js'
import type { Line } from './lines.js'

/** Points of a list and clauses are copies only if they are this many times longer than a sentence must be. */
const factor = 3

/** White space wider than this parts nothing any more. In characters. */
const widestGap = 100

/** Words where they stand first, and the kind of block that they stand in. */
interface Original {
  readonly place: Block | Sentence
  readonly kind: BlockKind
  readonly text: string
}

interface Copy {
  readonly span: Span
  readonly first: Span
}

/** A text that may be a copy. */
interface Candidate {
  readonly text: string
  /** None if it is too short to be one. */
  readonly hash: number | undefined
  readonly isLong: boolean
  readonly openings: readonly Opening[]
}

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
  const seen = new Map<number, Original>()
  const found: Duplicate[] = []

  let nextLine = 0
  let nextSentence = 0
  let above: Candidate | undefined
  for (const block of blocks) {
    const ownLines: Line[] = []
    const ownSentences: Sentence[] = []
    while (lines[nextLine]?.block === block) ownLines.push(lines[nextLine++]!)
    while (sentences[nextSentence]?.block === block) ownSentences.push(sentences[nextSentence++]!)

    const whole = candidate(block.prose.folded)
    const original = originalOf(whole)
    const repeatsAbove = whole.hash !== undefined && whole.hash === above?.hash
    above = whole
    if (block.kind === 'heading') {
      if (original && (repeatsAbove || original.kind === 'title')) report(block, spanOf(original.place))
      else remember(whole, block, 'heading')
    } else if (isOwnProse(block, format)) {
      if (original && (repeatsAbove || isCopy(block, whole, original))) report(block, spanOf(original.place))
      else readParts(block, whole, ownLines, ownSentences)
    }
  }
  if (scope === 'clause') for (const { sentence, original } of findCutCopies(sentences)) report(sentence.span(), original.span())
  return found.sort((a, b) => a.start - b.start)

  function readParts(block: Block, whole: Candidate, ownLines: readonly Line[], ownSentences: readonly Sentence[]): void {
    const copiedLines = findCopiedLines(ownLines)
    for (const { span, first } of copiedLines) report(span, first)
    if (scope !== 'line') {
      const copies: (Copy | undefined)[] = []
      // One after the other, so that a sentence is also found again in its own paragraph.
      for (const sentence of ownSentences) {
        const words = ownSentences.length === 1 && sentence.from === 0 ? whole : candidate(sentence.folded)
        copies.push(copyOf(sentence, words))
        remember(words, sentence, block.kind)
      }
      if (copiedLines.length === 0) for (const { span, first } of joined(copies)) report(span, first)
    }
    remember(whole, block, block.kind)
  }

  function candidate(text: string): Candidate {
    if (text.length < Math.min(minLength.latin, minLength.han)) return { text, hash: undefined, isLong: false, openings: [] }
    const { hash, length, openings } = fingerprint(text, minLength)
    return { text, hash: length >= 1 ? hash : undefined, isLong: length >= factor, openings }
  }

  function originalOf({ hash, text }: Pick<Candidate, 'hash' | 'text'>): Original | undefined {
    const original = hash === undefined ? undefined : seen.get(hash)
    return original && haveSameWords(original.text, text) ? original : undefined
  }

  function remember({ hash, text }: Candidate, place: Block | Sentence, kind: BlockKind): void {
    if (hash !== undefined && !seen.has(hash)) seen.set(hash, { place, kind, text })
  }

  function report({ start, end }: Span, first: Span): void {
    found.push({ start, end, first, text: source.slice(start, end), removal: removalOf(source, { start, end }, first) })
  }

  /** A line is compared with those of its own block: elsewhere it may be part of a longer paragraph. */
  function findCopiedLines(ownLines: readonly Line[]): Copy[] {
    if (ownLines.length < 2) return []
    const own = new Map<number, Line>()
    return ownLines.flatMap((line): Copy[] => {
      const { hash } = candidate(line.text)
      const first = hash === undefined ? undefined : own.get(hash)
      if (hash !== undefined && !first) own.set(hash, line)
      return first && haveSameWords(first.text, line.text) ? [{ span: line, first }] : []
    })
  }

  function copyOf(sentence: Sentence, words: Candidate): Copy | undefined {
    const first = originalOf(words)
    const copy = first && isCopy(sentence.block, words, first) ? { span: sentence.span(), first: spanOf(first.place) } : scope === 'clause' ? openingOf(sentence, words) : undefined
    return copy && !sentence.isQuoted(1) ? copy : undefined
  }

  /** The longest of the first clauses that says what a whole sentence has said. */
  function openingOf(sentence: Sentence, { openings }: Candidate): Copy | undefined {
    for (let i = openings.length - 1; i >= 0; i--) {
      const { end, hash, length } = openings[i]!
      if (length < factor || !seen.has(hash)) continue
      const first = originalOf({ hash, text: sentence.folded.slice(0, end) })
      if (first && first.kind !== 'heading') return { span: sentence.span(0, end), first: spanOf(first.place) }
    }
    return undefined
  }
}

const spanOf = (place: Block | Sentence): Span => ('span' in place ? place.span() : place)

/** Headings are repeated on purpose, and so are short points of lists. */
const isCopy = (block: Block, { isLong }: Candidate, original: Original): boolean => original.kind !== 'heading' && (block.kind !== 'list-item' || isLong)

function isOwnProse({ kind, role, isSetApart }: Block, format: SourceDocument['format']): boolean {
  if (kind === 'table-cell' || kind === 'table-header' || kind === 'quotation') return false
  if (role === 'references' || role === 'disclaimer' || role === 'byline') return false
  return !isSetApart || format !== 'html'
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

/** A copy right below its original, the same byte for byte, can go without a loss. */
function removalOf(source: string, copy: Span, first: Span): Span | undefined {
  if (copy.start - first.end > widestGap) return undefined
  const between = source.slice(first.end, copy.start)
  const isBelow = /^\s*[\n\r]\s*$/.test(between)
  return isBelow && source.slice(first.start, first.end) === source.slice(copy.start, copy.end) ? { start: first.end, end: copy.end } : undefined
}
