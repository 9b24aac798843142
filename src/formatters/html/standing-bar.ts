import { marks, standings } from '../evidence-card/words.js'
import type { StandingCount } from './claim-counts.js'
import { escapeHtml } from './escape-html.js'
import { stackedBar } from './stacked-bar.js'

/** How many claims stand how, as a bar and in words. */
export function standingBar(counts: readonly StandingCount[], language: 'en' | 'zh'): string {
  const whole = counts.reduce((sum, { count }) => sum + count, 0)
  const label = ({ standing, count }: StandingCount) => `${count} ${escapeHtml(standings[standing][language])}`
  const legend = counts.map((one) => `<li class="${one.standing}"><span class="sign">${marks[one.standing]}</span>${label(one)}</li>`)
  return `${stackedBar(counts.map((one) => ({ kind: one.standing, size: one.count, label: label(one) })), whole)}<ul class="legend">${legend.join('')}</ul>`
}
