import type { ChalkInstance } from 'chalk'
import type { CardClaim, Standing } from '../../evidence/card/describe-claims.js'
import type { Language } from '../../language/language.js'
import { displayWidth } from '../display-width.js'
import { fit, pad } from '../fit.js'
import { pageWidth } from '../page-width.js'
import { printable } from '../printable.js'
import { basisOf } from './phrases.js'
import { layOut } from './table.js'
import { headings, marks, standings } from './words.js'

/** Each claim with its mark, and below them how many there are of each kind. */
export function claimRows(claims: readonly CardClaim[], language: Language, chalk: ChalkInstance): string[] {
  if (claims.length === 0) return [`  ${chalk.green('✓')} ${headings.noClaims[language]}`]
  const paint: Readonly<Record<Standing, ChalkInstance>> = { backed: chalk.green, hedged: chalk.green, weak: chalk.yellow, bare: chalk.red, 'not-made': chalk.dim }
  const facts = layOut([
    { cells: claims.map((claim) => basisOf(claim, language)), most: 20 },
    { cells: claims.map(({ line }) => String(line)), most: 6, align: 'right' },
  ]).map((cells) => cells.join('  '))
  const room = pageWidth - 5 - 2 - displayWidth(facts[0]!)
  const rows = claims.map(({ standing, text }, row) => `  ${paint[standing](marks[standing])}  ${pad(fit(printable(text), room), room)}  ${facts[row]}`)
  const counts = (Object.keys(marks) as Standing[])
    .map((standing) => [standing, claims.filter((claim) => claim.standing === standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${paint[standing](marks[standing])} ${count} ${standings[standing][language]}`)
  return [...rows, '', `  ${counts.join('   ')}`]
}
