import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { StatisticFault } from './statistic-fault.js'

const iSquared = pattern(/\bI\s?(?:2|²|\^2)\s?(?:statistics?|values?|值)?\s?(?:为|=|was|is|of|:|约)\s?(\d+(?:\.\d+)?)\s?(%?)/g)

const calledLow = {
  en: new RegExp([
    String.raw`\b(?:low|little|no|minimal|negligible|without|small)\s(?:[a-z]+\s){0,2}?heterogeneity`,
    String.raw`\b(?:high|good|highly|strong|excellent)\s(?:consisten\w+|homogene\w+|agreement)`,
    String.raw`heterogeneity\s(?:was|is)\s(?:low|small|minimal|negligible)`,
  ].join('|'), 'i'),
  zh: /异质性(?:较|很|极|非常)?(?:低|小)|一致性(?:较|很|极|非常)?(?:高|好|强)|(?:无|没有|未见)(?:明显|显著)?异质性/,
}
/** Up to 40 % "might not be important"; above, nobody calls it low. Source: Cochrane Handbook 10.10.2. */
const highestLow = 40

/** How far from the figure its reading may stand. */
const reach = 60

/** I² values that are misread, impossible or without their unit. */
export function findHeterogeneityFaults(sentence: Sentence): StatisticFault[] {
  const { folded, language } = sentence
  return sentence.matchesOf(iSquared).flatMap(({ index, 0: whole, 1: written = '', 2: sign }): StatisticFault[] => {
    const value = Number(written)
    const end = index + whole.trimEnd().length
    const at = { sentence, start: index, end, figures: [`${written}%`] }
    if (value > 100) return [{ kind: 'rate', ...at }]
    const after = calledLow[language].exec(folded.slice(end, end + reach))
    const before = calledLow[language].exec(folded.slice(Math.max(0, index - reach), index))
    if (value > highestLow && (after || before)) return [{ kind: 'heterogeneity', ...at, end: after ? end + after.index + after[0].length : end }]
    return sign === '' && value > 1 ? [{ kind: 'heterogeneity-unit', ...at }] : []
  })
}
