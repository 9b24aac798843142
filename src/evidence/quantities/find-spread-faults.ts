import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { figure, toNumber } from './number-pattern.js'
import type { StatisticFault } from './statistic-fault.js'

const spread = pattern(new RegExp(String.raw`(${figure})\s?(?:[A-Za-z/%]{1,8}\s?)?(?:±|\+\/-|[(,]?\s?\bSD\s?[=:]?\s?|[(,]?标准差(?:为|=|:)?\s?)\s?(${figure})`, 'g'))

const namesSpread = pattern(/±|\+\/-|\bSD\b|标准差/)

/** Changes, differences and scores on both sides of zero. */
const signed = [
  String.raw`changes?d?|differences?|z[- ]?scores?|t[- ]?scores?|delta|log\w*|increase[sd]?|decrease[sd]?|reduc\w+|gain(?:ed)?|loss|improve\w*`,
  'base excess|SMD|effect|slope|residual|adjusted|gap|SE',
].join('|')
/** Values that may be negative. */
const mayBeNegative = pattern(new RegExp(String.raw`\b(?:${signed})\b|Δ|变化|改变|差值|增加|减少|下降了|升高了|效应`, 'i'))

/**
 * Means whose standard deviation is larger: a value that cannot be negative is then so skewed that the mean misleads.
 * Source: SAMPL (mean and SD are for roughly normal data).
 */
export function findSpreadFaults(sentence: Sentence): StatisticFault[] {
  if (!sentence.test(namesSpread)) return []
  const matches = sentence.matchesOf(spread)
  // One negative mean shows that the scale has a negative side.
  if (matches.length === 0 || sentence.test(mayBeNegative) || matches.some(([, mean = '']) => toNumber(mean) < 0)) return []
  return matches.flatMap((match) => {
    const [whole, mean = '', deviation = ''] = match
    if (toNumber(mean) <= 0 || toNumber(deviation) <= toNumber(mean)) return []
    return [{ kind: 'spread' as const, sentence, start: match.index, end: match.index + whole.length, figures: [mean, deviation] }]
  })
}
