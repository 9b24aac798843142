import type { Block, BlockKind } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Duplicate, DuplicateScope, MinLength } from './duplicate.js'
import { findCutCopies } from './find-cut-copies.js'
import { endsOf, haveSameWords, lengthOf } from './fingerprint.js'
import { type FirstText, FirstTexts } from './first-texts.js'
import type { Line } from './lines.js'

/** Points of a list and clauses are copies only if they are this many times longer than a sentence must be. */
const factor = 3

/** White space wider than this parts nothing any more. In characters. */
const widestGap = 100

/** An opening has no more characters and clauses than these. */
const longestOpening = 400
const mostClauses = 4

/** Words where they stand first, and the kind of block that they stand in. */
interface Original extends FirstText {
  readonly place: Block | Sentence
  readonly kind: BlockKind
}

interface FirstLine extends FirstText {
  readonly line: Line
}

interface Copy {
  readonly span: Span
  readonly first: Span
}

const none: readonly Copy[] = []

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
  /** A text of fewer characters is too short to be a copy. */
  const shortest = Math.min(minLength.latin, minLength.han)
  const seen = new FirstTexts<Original>()
  const found: Duplicate[] = []

  let nextLine = 0
  let nextSentence = 0
  let above: string | undefined
  for (const block of blocks) {
    const firstLine = nextLine
    const firstSentence = nextSentence
    while (lines[nextLine]?.block === block) nextLine++
    while (sentences[nextSentence]?.block === block) nextSentence++

    const whole = block.prose.folded
    const ends = endsOf(whole, whole.length)
    const original = originalOf(whole, whole.length, ends)
    const repeatsAbove = original !== undefined && above !== undefined && haveSameWords(whole, above)
    above = whole
    if (block.kind === 'heading') {
      if (original && (repeatsAbove || original.kind === 'title')) report(block, spanOf(original.place))
      else remember(whole, ends, block, 'heading')
    } else if (isOwnProse(block, format)) {
      if (original && (repeatsAbove || isCopy(block, whole, original))) report(block, spanOf(original.place))
      else {
        const copiedLines = nextLine - firstLine > 1 ? findCopiedLines(lines.slice(firstLine, nextLine)) : none
        for (const { span, first } of copiedLines) report(span, first)
        const copies = scope === 'line' ? none : readSentences(firstSentence, nextSentence, block.kind)
        if (copiedLines.length === 0) for (const { span, first } of copies) report(span, first)
        remember(whole, ends, block, block.kind)
      }
    }
  }
  if (scope === 'clause') for (const { sentence, original } of findCutCopies(sentences)) report(sentence.span(), original.span())
  return found.sort((a, b) => a.start - b.start)

  /** The copies among the sentences of a block; those that follow each other, as they do in the original, are one. */
  function readSentences(from: number, to: number, kind: BlockKind): readonly Copy[] {
    let copies: Copy[] | undefined
    let last: Copy | undefined
    // One after the other, so that a sentence is also found again in its own paragraph.
    for (let i = from; i < to; i++) {
      const sentence = sentences[i]!
      const ends = endsOf(sentence.folded, sentence.folded.length)
      const copy = copyOf(sentence, ends)
      remember(sentence.folded, ends, sentence, kind)
      if (copy) {
        copies ??= []
        if (last && copy.first.start >= last.first.end) {
          copies[copies.length - 1] = last = { span: { start: last.span.start, end: copy.span.end }, first: { start: last.first.start, end: copy.first.end } }
        } else copies.push((last = copy))
      } else last = undefined
    }
    return copies ?? none
  }

  /** Where what stands in `text` before `end` stands first, if it is so many times as long as a copy must be. */
  function originalOf(text: string, end: number, ends: number, length = 1): Original | undefined {
    if (end < shortest * length) return undefined
    const original = seen.find(text, end, ends)
    return original && lengthOf(text.slice(0, end), minLength) >= length ? original : undefined
  }

  function remember(text: string, ends: number, place: Block | Sentence, kind: BlockKind): void {
    if (text.length >= shortest) seen.add({ text, hash: undefined, place, kind }, ends)
  }

  function report({ start, end }: Span, first: Span): void {
    found.push({ start, end, first, text: source.slice(start, end), removal: removalOf(source, { start, end }, first) })
  }

  /** A line is compared with those of its own block: elsewhere it may be part of a longer paragraph. */
  function findCopiedLines(ownLines: readonly Line[]): readonly Copy[] {
    const own = new FirstTexts<FirstLine>()
    const copies: Copy[] = []
    for (const line of ownLines) {
      const { text } = line
      if (text.length < shortest) continue
      const ends = endsOf(text, text.length)
      const first = own.find(text, text.length, ends)
      if (!first) own.add({ text, hash: undefined, line }, ends)
      else if (lengthOf(text, minLength) >= 1) copies.push({ span: line, first: first.line })
    }
    return copies
  }

  /** Headings are repeated on purpose, and so are short points of lists. */
  function isCopy({ kind }: Block, text: string, original: Original): boolean {
    return original.kind !== 'heading' && (kind !== 'list-item' || lengthOf(text, minLength) >= factor)
  }

  function copyOf(sentence: Sentence, ends: number): Copy | undefined {
    const { block, folded } = sentence
    const first = originalOf(folded, folded.length, ends)
    const copy = first && isCopy(block, folded, first) ? { span: sentence.span(), first: spanOf(first.place) } : scope === 'clause' ? openingOf(sentence) : undefined
    return copy && !sentence.isQuoted(1) ? copy : undefined
  }

  /** The longest of the first clauses that says what a whole sentence has said. */
  function openingOf(sentence: Sentence): Copy | undefined {
    const { folded } = sentence
    if (folded.length < shortest * factor) return undefined
    const ends = clauseEnds(folded)
    for (let i = ends.length - 1; i >= 0; i--) {
      const end = ends[i]!
      const first = originalOf(folded, end, endsOf(folded, end), factor)
      if (first && first.kind !== 'heading') return { span: sentence.span(0, end), first: spanOf(first.place) }
    }
    return undefined
  }
}

/** Where the first commas and semicolons stand. */
function clauseEnds(folded: string): readonly number[] {
  const ends: number[] = []
  let comma = folded.indexOf(',')
  let semicolon = folded.indexOf(';')
  while (ends.length < mostClauses && (comma >= 0 || semicolon >= 0)) {
    const end = semicolon < 0 || (comma >= 0 && comma < semicolon) ? comma : semicolon
    if (end >= longestOpening) break
    ends.push(end)
    if (end === comma) comma = folded.indexOf(',', end + 1)
    else semicolon = folded.indexOf(';', end + 1)
  }
  return ends
}

const spanOf = (place: Block | Sentence): Span => ('span' in place ? place.span() : place)

function isOwnProse({ kind, role, isSetApart }: Block, format: SourceDocument['format']): boolean {
  if (kind === 'table-cell' || kind === 'table-header' || kind === 'quotation') return false
  if (role === 'references' || role === 'disclaimer' || role === 'byline') return false
  return !isSetApart || format !== 'html'
}

/** A copy right below its original, the same byte for byte, can go without a loss. */
function removalOf(source: string, copy: Span, first: Span): Span | undefined {
  if (copy.start - first.end > widestGap) return undefined
  const between = source.slice(first.end, copy.start)
  const isBelow = /^\s*[\n\r]\s*$/.test(between)
  return isBelow && source.slice(first.start, first.end) === source.slice(copy.start, copy.end) ? { start: first.end, end: copy.end } : undefined
}
