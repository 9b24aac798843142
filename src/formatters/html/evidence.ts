import type { CardClaim } from '../../evidence/card/describe-claims.js'
import type { CardStudy } from '../../evidence/card/describe-studies.js'
import type { LocalText } from '../../rule.js'
import { basisOf, figuresOf, sourcesOf, subjectsOf } from '../evidence-card/phrases.js'
import { checks as checkWords, columns, comparisons, designs, headings, marks, tells } from '../evidence-card/words.js'
import { claimCounts } from './claim-counts.js'
import { escapeHtml } from './escape-html.js'
import { lineLink } from './line-link.js'
import type { Reading, ReportArticle } from './report-article.js'
import { standingBar } from './standing-bar.js'

/** The evidence card of an article: what it stands on, what it claims, what readers look for. */
export function evidence(article: ReportArticle, reading: Reading): string {
  const { language } = article
  const { studies, bestStudy, claims, checks } = reading.card
  const say = (text: LocalText) => escapeHtml(text[language])
  const toLine = (line: number) => `<a class="line" href="${lineLink(article, reading, line)}">${line}</a>`
  const best = studies.find(({ number }) => number === bestStudy)

  const studyRows = studies.map((study) => `<tr class="${study.tells}"><th scope="row">${study.number}</th>${cells(study).map((cell) => `<td>${cell}</td>`).join('')}<td>${toLine(study.line)}</td></tr>`)
  const claimRows = claims.map((claim) => claimRow(claim, basisOf(claim, language), toLine(claim.line)))
  const checkRows = checks.map(({ id, isMet }) => `<li class="${isMet ? 'met' : 'unmet'}">${say(checkWords[id])}</li>`)
  return `<section class="card"><div class="studies"><h4>${say(headings.studies)}</h4>${
    studies.length === 0
      ? `<p class="none bad">${say(headings.noStudies)}</p>`
      : `<div class="wide"><table><thead><tr><th></th>${Object.values(columns).map((column) => `<th scope="col">${say(column)}</th>`).join('')}<th scope="col">${say(headings.line)}</th></tr></thead><tbody>${studyRows.join('')}</tbody></table></div>`
  }${best ? `<p class="best">${say(headings.best).replace('{n}', String(best.number))} ${say(tells[best.tells])}</p>` : ''}</div><div class="claims"><h4>${say(headings.claims)}</h4>${
    claims.length === 0 ? `<p class="none good">${say(headings.noClaims)}</p>` : `${standingBar(claimCounts(claims), language)}<ul>${claimRows.join('')}</ul>`
  }</div><div class="checks"><h4>${say(headings.checks)}</h4><ul>${checkRows.join('')}</ul></div></section>`

  function cells(study: CardStudy): string[] {
    const { design, comparison, figures, sources } = study
    const none = headings.nothing[language]
    return [
      subjectsOf(study, language),
      design ? designs[design][language] : headings.notSaid[language],
      comparisons[comparison][language],
      figuresOf(figures, language) || none,
      sourcesOf(sources, language) || none,
    ].map(escapeHtml)
  }
}

function claimRow({ standing, text }: CardClaim, basis: string, place: string): string {
  return `<li class="${standing}"><span class="sign">${marks[standing]}</span><q>${escapeHtml(text)}</q><small>${escapeHtml(basis)}</small>${place}</li>`
}
