import type { Rule } from '../../rule.js'
import { countProblems } from '../count-problems.js'
import type { PlainFormatter } from '../formatter.js'
import { escapeHtml } from './escape-html.js'
import { evidence } from './evidence.js'
import { manuscript } from './manuscript.js'
import { noteList } from './note-list.js'
import { contents, overview } from './overview.js'
import { type Note, reportArticle, type ReportArticle } from './report-article.js'
import { style } from './style.js'
import { countWords, headline, words } from './words.js'

/**
 * A page to look at: how the articles fare, and each with its evidence card and its text, the findings marked in it and
 * noted in the margin. One file without scripts; it loads nothing, and the policy in its head would not let it.
 */
export const html: PlainFormatter<'cwd' | 'rules' | 'sourceOf'> = (results, context) => {
  const articles = results.map((result, index) => reportArticle(result, index, context))
  const language = articles.length > 0 && articles.every((article) => article.language === 'zh') ? 'zh' : 'en'
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]))
  const { errorCount, warningCount } = countProblems(results)
  const dirty = results.filter(({ messages }) => messages.length > 0).length
  const suppressed = results.reduce((sum, { suppressedMessages }) => sum + suppressedMessages.length, 0)
  const kind = errorCount > 0 ? 'error' : warningCount > 0 ? 'warning' : 'good'
  const counts = [errorCount + warningCount > 0 && countWords(errorCount, warningCount)[language], suppressed > 0 && `${suppressed} ${words.suppressed[language]}`]
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title[language])}</title>
<style>${style}</style>
</head>
<body>
<header class="top ${kind}"><p class="brand">healthlint</p><h1>${escapeHtml(headline(errorCount + warningCount, results.length, dirty)[language])}</h1><p class="counts">${escapeHtml(counts.filter(Boolean).join(' · '))}</p></header>
<main>
${overview(articles, rules, language)}
${contents(articles, language)}
${articles.map((article) => section(article, rules)).join('\n')}
</main>
<footer class="foot">${escapeHtml(words.foot[language])}</footer>
</body>
</html>
`
}

function section(article: ReportArticle, rules: ReadonlyMap<string, Rule>): string {
  const { id, path, title, language, notes, result, reading } = article
  // What an article leaves out stands nowhere in its text.
  const isAboutTheWhole = ({ message }: Note) => reading === undefined || rules.get(message.ruleId)?.group === 'completeness'
  const whole = notes.filter(isAboutTheWhole)
  const inText = notes.filter((note) => !isAboutTheWhole(note))
  const counts = escapeHtml(countWords(result.errorCount, result.warningCount)[language])
  return `<article id="${id}" lang="${language}"><header><h2>${escapeHtml(title)}</h2><p><span class="path">${escapeHtml(path)}</span> <span class="counts">${counts}</span></p></header>
${reading ? evidence(article, reading) : ''}
${whole.length > 0 ? `<section class="whole">${noteList(article, reading, whole, rules)}</section>` : ''}
${reading && notes.length > 0 ? manuscript(article, reading, inText, rules) : ''}
</article>`
}
