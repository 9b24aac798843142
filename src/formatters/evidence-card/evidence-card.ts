import { Chalk, type ChalkInstance } from 'chalk'
import type { CardCheck } from '../../evidence/card/check-article.js'
import type { CardStudy } from '../../evidence/card/describe-studies.js'
import type { EvidenceCard } from '../../evidence/card/evidence-card.js'
import type { Language } from '../../language/language.js'
import { displayWidth } from '../display-width.js'
import { fit, pad } from '../fit.js'
import type { ColorContext } from '../formatter.js'
import { pageWidth } from '../page-width.js'
import { printable, withoutControls } from '../printable.js'
import { wrap } from '../wrap.js'
import { claimRows } from './claims.js'
import { studyRows } from './studies.js'
import { checks as checkWords, headings, tells } from './words.js'

/** Prints an evidence card in 80 columns. Purely a view: what it says is decided in the evidence room. */
export function evidenceCard(filePath: string, card: EvidenceCard, language: Language, { color }: ColorContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const { title, studies, bestStudy, claims, checks } = card
  const best = studies.find(({ number }) => number === bestStudy)
  const section = (name: 'studies' | 'claims' | 'checks', lines: readonly string[]) => ['', chalk.bold(headings[name][language]), ...lines]
  return [
    chalk.underline(withoutControls(filePath)),
    ...wrap(fit(title === undefined ? headings.untitled[language] : printable(title), 2 * pageWidth - 8), pageWidth).map((line) => chalk.bold(line)),
    ...section('studies', studyRows(studies, language, chalk)),
    ...(best ? ['', ...bestLines(best, language)] : []),
    ...section('claims', claimRows(claims, language, chalk)),
    ...section('checks', checkRows(checks, language, chalk)),
  ].join('\n')
}

/** Which study can tell most, and what that is. */
function bestLines({ number, tells: level }: CardStudy, language: Language): string[] {
  const text = `${headings.best[language].replace('{n}', String(number))} ${tells[level][language]}`
  return wrap(text, pageWidth - 2).map((line) => `  ${line}`)
}

function checkRows(checks: readonly CardCheck[], language: Language, chalk: ChalkInstance): string[] {
  const labelWidth = Math.max(...checks.map(({ id }) => displayWidth(checkWords[id][language])))
  return checks.map(({ id, isMet, lines }) => {
    const mark = isMet ? chalk.green('✓') : chalk.red('✗')
    const label = checkWords[id][language]
    if (lines.length === 0) return `  ${mark}  ${label}`
    const word = lines.length === 1 ? headings.line : headings.lines
    const places = language === 'zh' ? `${lines.join('、')} ${word.zh}` : `${word.en} ${lines.join(', ')}`
    return `  ${mark}  ${pad(label, labelWidth)}  ${chalk.dim(places)}`
  })
}
