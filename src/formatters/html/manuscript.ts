import type { Block } from '../../document/block.js'
import type { Rule } from '../../rule.js'
import { escapeHtml } from './escape-html.js'
import { firstAfter, rowId } from './line-link.js'
import { markText } from './mark-text.js'
import { noteList } from './note-list.js'
import type { Note, Reading, ReportArticle } from './report-article.js'

/** How much is shown of what is not prose, such as front matter, where a note is about it. */
const longestSnippet = 160

/** The text of an article as a reader reads it, without markup, with these notes marked in it and set in the margin. */
export function manuscript(article: ReportArticle, reading: Reading, notes: readonly Note[], rules: ReadonlyMap<string, Rule>): string {
  const seen = new Set<number>()
  const rows = placeNotes(notes, reading.document.blocks).map(({ block, marked, notes: own }) => {
    const { line } = reading.lines.position((block ?? own[0]!).start)
    // Several blocks may begin on a line, such as the cells of a table; a link to the line leads to the first.
    const id = seen.has(line) ? '' : ` id="${rowId(article, line)}"`
    seen.add(line)
    const text = block ? blockText(block, marked, article.id) : snippet(reading.document.source, own[0]!)
    return `<div class="row ${block ? classOf(block) : 'markup'}"${id}><span class="line">${line}</span><div class="text">${text}</div>${noteList(article, reading, own, rules)}</div>`
  })
  return `<div class="manuscript" lang="${article.language}">${rows.join('\n')}</div>`
}

interface Row {
  /** None for a note that is about no prose. */
  readonly block: Block | undefined
  /** The notes to mark in it. */
  readonly marked: Note[]
  /** The notes that begin in it. */
  readonly notes: Note[]
}

/** Puts each note beside the block where it begins, and marks it in all blocks that it covers. */
function placeNotes(notes: readonly Note[], blocks: readonly Block[]): Row[] {
  const rows: Row[] = blocks.map((block) => ({ block, marked: [], notes: [] }))
  const strays = new Map<number, Row[]>()
  for (const note of notes) {
    const first = firstAfter(blocks, note.start)
    const end = Math.max(note.end, note.start + 1)
    for (let index = first; index < blocks.length && blocks[index]!.start < end; index++) rows[index]!.marked.push(note)
    if (first < rows.length && blocks[first]!.start < end) rows[first]!.notes.push(note)
    else strays.set(first, [...(strays.get(first) ?? []), { block: undefined, marked: [], notes: [note] }])
  }
  return [...rows.flatMap((row, index) => [...(strays.get(index) ?? []), row]), ...(strays.get(rows.length) ?? [])]
}

function blockText(block: Block, marked: readonly Note[], id: string): string {
  const html = markText(block.prose, marked, id)
  const header = block.kind === 'table-cell' && block.columnHeader !== undefined ? `<span class="column">${escapeHtml(block.columnHeader)}</span> ` : ''
  if (block.kind === 'title') return `<h3>${html}</h3>`
  if (block.kind === 'heading') return `<h4>${html}</h4>`
  if (block.kind === 'quotation') return `<blockquote>${html}</blockquote>`
  return `<p>${header}${html}</p>`
}

function classOf({ kind, role }: Block): string {
  return role === 'body' || role === 'conclusion' ? kind : `${kind} ${role}`
}

function snippet(source: string, { start, end }: Note): string {
  const text = source.slice(start, Math.min(end, start + longestSnippet)).trim()
  return text === '' ? '' : `<code>${escapeHtml(text)}${end - start > longestSnippet ? '…' : ''}</code>`
}
