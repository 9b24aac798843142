import { documentationOf } from '../../explain/documentation-of.js'
import type { LocalText, Rule } from '../../rule.js'
import { escapeHtml } from './escape-html.js'
import { lineLink } from './line-link.js'
import type { Note, Reading, ReportArticle } from './report-article.js'
import { words } from './words.js'

/** Notes as they stand in the margin: what is wrong, what to write instead, and on request why. */
export function noteList(article: ReportArticle, reading: Reading | undefined, notes: readonly Note[], rules: ReadonlyMap<string, Rule>): string {
  if (notes.length === 0) return ''
  return `<ol class="notes">${notes.map((note) => item(note, article, reading, rules)).join('')}</ol>`
}

function item({ number, message }: Note, article: ReportArticle, reading: Reading | undefined, rules: ReadonlyMap<string, Rule>): string {
  const { ruleId, severity, message: text, related = [], suggestions = [], line, column } = message
  const say = (local: LocalText) => escapeHtml(local[article.language])
  const rule = rules.get(ruleId)
  const url = rule && documentationOf(rule)
  const others = related.map((other) => {
    const place = `${say(words.see)} ${other.line}`
    return `${reading ? `<a href="${lineLink(article, reading, other.line)}">${place}</a>` : place}: ${escapeHtml(other.message)}`
  })
  const offers = [...others, ...suggestions.map(({ desc }) => `${say(words.instead)}: ${escapeHtml(desc)}`)]
  return [
    `<li class="note ${severity === 2 ? 'error' : 'warning'}" id="${article.id}-n${number}">`,
    reading ? `<a class="number" href="${lineLink(article, reading, line)}">${number}</a>` : `<span class="number">${number}</span>`,
    `<p>${escapeHtml(text)}</p>`,
    offers.length > 0 ? `<ul>${offers.map((offer) => `<li>${offer}</li>`).join('')}</ul>` : '',
    `<footer><span class="rule">${url === undefined ? escapeHtml(ruleId) : externalLink(url, ruleId)}</span> <span>${line}:${column}</span>`,
    rule ? `<details><summary>${say(words.why)}</summary><p>${say(rule.why)}</p></details>` : '',
    '</footer>',
    '</li>',
  ].join('')
}

/** Only addresses of the web become links: a plugin's may be anything. */
export function externalLink(url: string, text: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text)
}
