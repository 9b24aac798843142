import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { figure, halfStep, toNumber } from './number-pattern.js'
import { callsSignificant, isCalledSignificant } from './significance.js'
import type { StatisticFault } from './statistic-fault.js'

const unit = String.raw`(?:\s?%|\s?(?:mm ?Hg|mg\/dL|mmol\/L|kg\/m2|kg|cm|mm|points?|percentage points|days?|weeks?|months?|years?|个百分点))?`
/** "95% confidence interval". */
const named = 'CI|CrI|confidence intervals?|credible intervals?|置信区间|可信区间|信赖区间|可信赖区间'
const called = String.raw`9[059](?:\.\d)?\s?%\s?(?:的)?(?:${named})(?:\s?\(CI\))?`
const interval = pattern(new RegExp(
  String.raw`(?<![A-Za-z]|\d[-–])(${figure})(${unit})\s?[([,;]{1,2}\s?${called}\s?[:=,]?\s?(?:of\s|from\s|为)?[[(]?\s?(${figure})\s?%?\s?(?:to|-|–|—|~|至|到|,|;|and)\s?(${figure})\s?(%?)`,
  'gi',
))

const level = pattern(/9[059][^,;.]{0,4}%/)

/** The number before the bracket is not the estimate: a group's value, a P value, a count, a spread. */
const notEstimate = /(?:\b(?:vs\.?|versus|to|and|with|than|SD|SE|n|N|studies|trials|participants|P|p|I2|Chi2|df)|与|和|至|到|[±²]|\+\/-|[,/<>≤≥])\s?=?\s?$/

const ratioLabel = /(?:\b(?:a?RR|a?HR|a?OR|IRR|(?:hazard|odds|risk|rate) ratio|relative risk)s?|相对危险度|风险比|比值比|危险比)[^.;\d]{0,24}$/i

/** Words that call the result a gain without a doubt, beside "significant". */
const denied = { en: /\b(?:not?|non|nor|without|neither|never|fail\w*|insignifican\w*|borderline|trend|but|although|while|whereas)\b|n't/i, zh: /无|不|未|没|非|趋势|但|而/ }

/** Intervals of a sentence that miss their estimate, or include no effect where one is claimed. */
export function findIntervalFaults(sentence: Sentence): StatisticFault[] {
  const { folded, language } = sentence
  if (!sentence.test(level)) return []
  const matches = sentence.matchesOf(interval)
  const faults: StatisticFault[] = []
  matches.forEach((match) => {
    const [whole, estimate = '', scale = '', first = '', second = '', scaleBehind = ''] = match
    const before = folded.slice(Math.max(0, match.index - 60), match.index)
    const value = toNumber(estimate)
    const [low, high] = [toNumber(first), toNumber(second)].sort((a, b) => a - b) as [number, number]
    const at = { sentence, start: match.index, end: match.index + whole.trimEnd().length, figures: [estimate, first, second] }
    const isRatio = ratioLabel.test(before)
    if (!isRatio && notEstimate.test(before.slice(-16))) return
    // A percentage beside an interval of proportions, or a fall told without its sign.
    const otherScale = (scale.includes('%') && scaleBehind === '' && high <= 1 && value > 1) || (low < 0 && -value >= low && -value <= high)
    const rounding = Math.max(halfStep(estimate), halfStep(first), halfStep(second)) + 1e-9
    if (!otherScale && (value < low - rounding || value > high + rounding)) faults.push({ kind: 'interval-outside', ...at })
    else if (isRatio && matches.length === 1 && low < 1 && high > 1 && isClaimed(match.index, at.end)) faults.push({ kind: 'interval-significant', ...at })
  })
  return faults

  function isClaimed(start: number, end: number): boolean {
    const rest = folded.slice(end)
    if (denied[language].test(folded)) return false
    return callsSignificant(folded.slice(0, start), language) || callsSignificant(rest, language) || isCalledSignificant(rest, language)
  }
}
