import type { SourceDocument } from '../../document/document.js'
import type { Sentence } from '../../language/sentence.js'
import type { Caption, FigureKind, FigureProblem, FigureReference } from './figure.js'
import { findCaptions } from './find-captions.js'
import { findFigureReferences } from './find-figure-references.js'

/** “Below” and “above” reach so many blocks. */
const reach = 6

/** A caption with fewer words may be the same for two figures. */
const shortestCaption = 4

const fileName = /^\S{1,80}\.(?:png|jpe?g|gif|webp|svg|bmp)$/i

/** References to figures and tables that are not there, and captions whose numbers cannot be right. */
export function findFigureProblems(document: SourceDocument, sentences: readonly Sentence[]): FigureProblem[] {
  const captions = findCaptions(document)
  const references = findFigureReferences(sentences)
  if (captions.length === 0 && references.length === 0) return []
  return [...captionProblems(captions), ...referenceProblems(document, captions, references)].sort((a, b) => a.start - b.start)
}

function captionProblems(captions: readonly Caption[]): FigureProblem[] {
  const first = new Map<string, Caption>()
  let previous: Caption | undefined
  return captions.flatMap((caption): FigureProblem[] => {
    const key = `${caption.kind} ${caption.number}${caption.panel}`
    const other = first.get(key)
    const neighbour = previous
    previous = caption
    if (!other) first.set(key, caption)
    const { start, end, words } = caption
    const text = `${caption.number}${caption.panel}`
    const problem = (kind: FigureProblem['problem'], { start: from, end: to }: Caption): FigureProblem => {
      return { problem: kind, start, end, text, related: { start: from, end: to }, hasOthers: true }
    }
    if (neighbour && isNear(neighbour, caption) && isRenumbered(neighbour, caption)) return [problem('renumbered', neighbour)]
    return other && differ(other.words, words) ? [problem('reused', other)] : []
  })
}

const isNear = (one: Caption, other: Caption): boolean => one.blockIndex >= 0 && other.blockIndex - one.blockIndex <= 2

/** The same words under another number. */
const isRenumbered = (one: Caption, other: Caption): boolean =>
  one.kind === other.kind && one.number !== other.number && other.words.length >= shortestCaption && one.words === other.words

/** Neither is a shorter form of the other. */
const differ = (one: string, other: string): boolean => one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one)

/** The captions of one number. */
interface Numbered {
  readonly blocks: Set<number>
  /** Panels with a caption of their own. */
  readonly panels: Set<string>
  /** The first caption that lists its panels. */
  listing: Caption | undefined
}

function referenceProblems(document: SourceDocument, captions: readonly Caption[], references: readonly FigureReference[]): FigureProblem[] {
  const { blocks, images } = document
  let hasPictureNear: ((blockIndex: number) => boolean) | undefined
  const byNumber = new Map<string, Numbered>()
  for (const caption of captions) {
    const key = `${caption.kind} ${caption.number}`
    const known = byNumber.get(key) ?? { blocks: new Set(), panels: new Set(), listing: undefined }
    known.blocks.add(caption.blockIndex)
    known.panels.add(caption.panel)
    if (caption.panels.size > 0) known.listing ??= caption
    byNumber.set(key, known)
  }
  const hasTable = blocks.some(({ kind }) => kind === 'table-cell')
  const count: Record<FigureKind, number> = {
    figure: images.length,
    // Where each table has a caption, a number that none of them has is missing.
    table: hasTable && tablesOf(document) > captions.filter(({ kind }) => kind === 'table').length ? Number.POSITIVE_INFINITY : 0,
  }
  const hasOthers: Record<FigureKind, boolean> = {
    figure: images.length > 0 || captions.some(({ kind }) => kind === 'figure'),
    table: hasTable || captions.some(({ kind }) => kind === 'table'),
  }
  return references.flatMap(({ start, end, text, kind, number, panel, blockIndex }): FigureProblem[] => {
    const problem = (name: FigureProblem['problem'], related?: Caption): FigureProblem[] => [
      { problem: name, start, end, text, related: related && { start: related.start, end: related.end }, hasOthers: hasOthers[kind] },
    ]
    if (number === undefined) return (hasPictureNear ??= pictureCounter(document))(blockIndex) ? [] : problem('no-picture')
    const known = byNumber.get(`${kind} ${number}`)
    // Pictures without numbers are counted in order.
    if (!known) return number <= count[kind] ? [] : problem('missing')
    const { listing } = known
    if (panel === '' || !listing || known.blocks.has(blockIndex)) return []
    return listing.panels.has(panel) || known.panels.has(panel) ? [] : problem('panel', listing)
  })
}

/** How many tables there are: runs of cells. */
const tablesOf = ({ blocks }: SourceDocument): number => blocks.filter(({ kind }, index) => kind === 'table-cell' && blocks[index - 1]?.kind !== 'table-cell').length

/** Tells whether a picture, a table, a caption or the bare name of an image file stands within reach of a block. */
function pictureCounter({ blocks, images }: SourceDocument): (blockIndex: number) => boolean {
  /** How many pictures stand before each block, and in the end. */
  const before: number[] = [0]
  let image = 0
  for (const block of blocks) {
    let count = before.at(-1)!
    for (; image < images.length && images[image]!.start < block.end; image++) count++
    if (block.kind === 'table-cell' || block.kind === 'caption' || fileName.test(block.prose.folded.trim())) count++
    before.push(count)
  }
  before.push(before.at(-1)! + images.length - image)
  return (index) => before[Math.min(before.length - 1, index + reach + 1)]! > before[Math.max(0, index - reach)]!
}

