import type { Prose } from '../../document/prose.js'
import { escapeHtml } from './escape-html.js'
import { groupBy } from './group-by.js'
import type { Note } from './report-article.js'

/**
 * The prose of a block as HTML, with the notes marked in it; where notes overlap, the mark leads to the one that begins
 * last. A note that touches only markup, such as the address of a link, has no mark.
 *
 * @param id of the article; a mark leads to the note `ID-n` and its number
 */
export function markText(prose: Prose, notes: readonly Note[], id: string): string {
  if (notes.length === 0) return escapeHtml(prose.text)
  const ranges = rangesOf(prose, notes)
  const cuts = [...new Set([0, prose.text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const starting = groupBy(ranges, ({ from }) => from)
  const ending = groupBy(ranges, ({ to }) => to)
  const open = new Set<Range>()
  let html = ''
  for (const [index, cut] of cuts.entries()) {
    for (const range of ending.get(cut) ?? []) {
      open.delete(range)
      html += `<sup>${range.note.number}</sup>`
    }
    for (const range of starting.get(cut) ?? []) open.add(range)
    const text = escapeHtml(prose.text.slice(cut, cuts[index + 1] ?? cut))
    html += text === '' ? '' : wrap(text, [...open], id)
  }
  return html
}

interface Range {
  readonly note: Note
  /** Offsets into the prose. */
  readonly from: number
  readonly to: number
}

function wrap(text: string, open: readonly Range[], id: string): string {
  const top = open.at(-1)
  if (!top) return text
  const severity = open.some(({ note }) => note.message.severity === 2) ? 'error' : 'warning'
  return `<a class="mark ${severity}" href="#${id}-n${top.note.number}">${text}</a>`
}

/** The part of the prose that each note covers. Later notes first where they begin together, so that shorter ones win. */
function rangesOf(prose: Prose, notes: readonly Note[]): Range[] {
  const spans = Array.from({ length: prose.text.length }, (_, at) => prose.span(at, at + 1))
  const firstWhere = (test: (at: number) => boolean): number => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (test(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  return notes
    .map((note) => ({ note, from: firstWhere((at) => spans[at]!.end > note.start), to: firstWhere((at) => spans[at]!.start >= note.end) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to)
}
