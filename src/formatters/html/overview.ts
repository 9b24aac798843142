import { documentationOf } from '../../explain/documentation-of.js'
import type { LocalText, Rule } from '../../rule.js'
import { claimCounts } from './claim-counts.js'
import { donut } from './donut.js'
import { escapeHtml } from './escape-html.js'
import { groupBy } from './group-by.js'
import { externalLink } from './note-list.js'
import type { ReportArticle } from './report-article.js'
import { stackedBar } from './stacked-bar.js'
import { standingBar } from './standing-bar.js'
import { strip } from './strip.js'
import { countWords, groups, words } from './words.js'

/** How many rules are named as those that ask for most. */
const rulesShown = 5

/** Everything at a glance: how the articles fare, what their claims stand on, what kinds of problems there are. */
export function overview(articles: readonly ReportArticle[], rules: ReadonlyMap<string, Rule>, language: 'en' | 'zh'): string {
  const say = (text: LocalText) => escapeHtml(text[language])
  const claims = claimCounts(articles.flatMap(({ reading }) => reading?.card.claims ?? []))
  const panels = [
    panel('articles', say(words.articles), articlesPanel(articles, say)),
    claims.length > 0 ? panel('standing', say(words.claims), standingBar(claims, language)) : '',
    panel('kinds', say(words.kinds), kindsPanel(articles, rules, say)),
    panel('often', say(words.often), oftenPanel(articles, rules, language)),
  ]
  return `<section class="overview">${panels.join('')}</section>`
}

function panel(name: string, title: string, body: string): string {
  return body === '' ? '' : `<section class="panel ${name}"><h2>${title}</h2>${body}</section>`
}

function articlesPanel(articles: readonly ReportArticle[], say: (text: LocalText) => string): string {
  const count = (test: (article: ReportArticle) => boolean) => articles.filter(test).length
  const parts = [
    { kind: 'error', size: count(({ result }) => result.errorCount > 0), label: say(words.withErrors) },
    { kind: 'warning', size: count(({ result }) => result.errorCount === 0 && result.warningCount > 0), label: say(words.withWarnings) },
    { kind: 'good', size: count(({ notes }) => notes.length === 0), label: say(words.clean) },
  ]
  const legend = parts.filter(({ size }) => size > 0).map(({ kind, size, label }) => `<li class="${kind}"><b>${size}</b> ${label}</li>`)
  return `${donut(parts, articles.length)}<ul class="legend">${legend.join('')}</ul>`
}

function kindsPanel(articles: readonly ReportArticle[], rules: ReadonlyMap<string, Rule>, say: (text: LocalText) => string): string {
  const messages = articles.flatMap(({ notes }) => notes.map(({ message }) => message))
  const byGroup = groupBy(messages, ({ ruleId }) => rules.get(ruleId)?.group ?? 'file')
  const most = Math.max(...[...byGroup.values()].map(({ length }) => length))
  const rows = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => {
    const members = byGroup.get(group)
    if (!members) return []
    const errors = members.filter(({ severity }) => severity === 2).length
    const label = say(countWords(errors, members.length - errors))
    const bar = stackedBar([
      { kind: 'error', size: errors, label },
      { kind: 'warning', size: members.length - errors, label },
    ], most)
    return [`<tr><th scope="row">${say(groups[group])}</th><td>${bar}</td><td class="count">${members.length}</td></tr>`]
  })
  return rows.length === 0 ? '' : `<table>${rows.join('')}</table>`
}

function oftenPanel(articles: readonly ReportArticle[], rules: ReadonlyMap<string, Rule>, language: 'en' | 'zh'): string {
  const byRule = groupBy(articles.flatMap(({ notes }) => notes), ({ message }) => message.ruleId)
  const rows = [...byRule]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, { length }]) => {
      const rule = rules.get(id)
      if (!rule) return []
      const url = documentationOf(rule)
      return [`<li><b>${length}</b> <span>${escapeHtml(rule.summary[language])}<small>${url === undefined ? escapeHtml(id) : externalLink(url, id)}</small></span></li>`]
    })
  return rows.length === 0 ? '' : `<ol>${rows.slice(0, rulesShown).join('')}</ol>`
}

/** A table of contents in which each article is drawn as a strip with its findings. */
export function contents(articles: readonly ReportArticle[], language: 'en' | 'zh'): string {
  const rows = articles.map((article) => {
    const { id, path, title, result } = article
    const kind = result.errorCount > 0 ? 'error' : result.warningCount > 0 ? 'warning' : 'good'
    const counts = escapeHtml(countWords(result.errorCount, result.warningCount)[language])
    return `<li><a class="${kind}" href="#${id}"><span class="name"><b lang="${article.language}">${escapeHtml(title)}</b>${title === path ? '' : `<small>${escapeHtml(path)}</small>`}</span>${strip(article)}<span class="counts">${counts}</span></a></li>`
  })
  return `<nav class="contents"><ol>${rows.join('')}</ol></nav>`
}
