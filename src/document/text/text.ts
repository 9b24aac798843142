import { findAsides } from '../asides.js'
import type { Link } from '../document.js'
import { type Draft, type ParsedSource, proseOnly } from '../blocks/draft.js'
import { width } from '../blocks/implied.js'
import { objectReplacement, ProseWriter } from '../prose-writer.js'
import { isPager, lineRole } from '../blocks/roles.js'
import { readTextComments } from './text-comments.js'
import { paragraphsOf, readLineGroups, type TextLine } from './text-lines.js'
import { findTitle } from './text-title.js'
import { hasWords } from '../words.js'

/** A block being found: its draft, its folded text, and whether a line follows it without a blank one between. */
interface Found {
  draft: Draft
  readonly text: string
  readonly nextInGroup: boolean
}

/** Reads plain text: paragraphs by the line, lists, captions and a title. `assemble` finds the headings. */
export function parseText(source: string): ParsedSource {
  const comments = readTextComments(source)
  const links: Link[] = []
  const found: Found[] = []
  for (const group of readLineGroups(source, comments)) {
    const paragraphs = paragraphsOf(group)
    paragraphs.forEach((lines, index) => {
      const draft = toDraft(source, lines, links)
      if (draft) found.push({ draft, text: lines.length === 1 ? lines[0]!.text : '', nextInGroup: index + 1 < paragraphs.length })
    })
  }
  markFurniture(found)
  return { metadata: {}, drafts: found.map(({ draft }) => draft), links, images: [], comments, problems: [] }
}

function toDraft(source: string, lines: readonly TextLine[], links: Link[]): Draft | undefined {
  const first = lines[0]!
  const { marker } = first
  const writer = new ProseWriter(source)
  let end = first.start
  lines.forEach((line, index) => {
    const start = index === 0 ? line.start + (marker?.length ?? 0) : line.start
    if (index > 0) writer.gap(end, start, 'soft break')
    writeLine(writer, source, start, line.end, links)
    end = line.end
  })
  const prose = writer.build()
  if (!hasWords(prose.text)) return undefined
  const inline = proseOnly(prose)
  const isItem = marker?.kind === 'bullet' || (marker?.kind === 'number' && marker.length > 0)
  return {
    kind: isItem ? 'list-item' : 'paragraph',
    depth: 0,
    start: first.start,
    end,
    read: () => inline,
    numbering: marker?.kind === 'number' && marker.length > 0 ? marker.style : undefined,
  }
}

function writeLine(writer: ProseWriter, source: string, start: number, end: number, links: Link[]): void {
  let from = start
  for (const aside of findAsides(source.slice(start, end))) {
    const at = start + aside.start
    const to = start + aside.end
    writer.text(from, at)
    if (aside.isUrl) {
      writer.replace(objectReplacement, at, to)
      links.push({ start: at, end: to, url: source.slice(at, to) })
    }
    from = to
  }
  writer.text(from, end)
}

/** Names the title, and sets apart the page around the article: masthead, repeated lines, ways to other articles. */
function markFurniture(found: Found[]): void {
  const title = findTitle(found)
  const seen = new Set<string>()
  found.forEach((block, index) => {
    const { draft, text } = block
    if (index === title?.index) block.draft = { ...draft, kind: 'title', depth: 1 }
    else if (title?.afterMasthead && index < title.index && lineRole(text, true) !== 'byline') block.draft = { ...draft, furniture: true }
    else if (isLine(block) && seen.has(text)) block.draft = { ...draft, furniture: true }
    else if (isLine(block) && block.nextInGroup && isPager(found[index + 1]?.text ?? '')) block.draft = { ...draft, furniture: true }
    if (isLine(block)) seen.add(text)
  })
}

/** A short line that is no sentence: what a page repeats under a picture, or links to another article with. */
function isLine({ draft, text }: Found): boolean {
  return draft.kind !== 'list-item' && width(text) >= 6 && width(text) <= 60 && !/[.。!;]$/.test(text)
}
