import type { ReportArticle } from './report-article.js'

/** The width of the drawing; places are rounded to it. */
const width = 1000

/** A thin strip that stands for an article from its first word to its last, with a tick at every finding. */
export function strip({ notes, reading }: ReportArticle): string {
  const length = Math.max(1, reading?.document.source.length ?? 1)
  const ticks = notes.map(({ start, message }) => {
    const x = Math.min(width - 6, Math.round((start / length) * width))
    return `<rect class="${message.severity === 2 ? 'error' : 'warning'}" x="${x}" y="0" width="6" height="10"/>`
  })
  return `<svg class="strip" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${[...new Set(ticks)].join('')}</svg>`
}
