import { type Pattern, pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { Statistic } from './statistic.js'

/** Changes measured in these units are effects; a bare number after "by" may be a year or a dose. */
const unit = [
  String.raw`%|per ?cent|percentage points?|points?|mm ?hg|kg|kilos?|kilograms?|pounds|g\b|mg|ml|cm|mm\b|m\b|met(?:re|er)s?|mmol|[µu]mol|kcal`,
  'beats|units|litres?|days?|weeks?|months?|years?|hours?|minutes?|个百分点|分|倍|天|周|月|年|例|米|次|公斤|千克|毫米|岁',
].join('|')
/** "Odds ratio", "NNT": measures of an effect that a figure follows. */
const measures = [
  'a?or|a?rr|a?hr|irr|smd|wmd|md|nnt|nnh|arr|rrr|cohen\'s d|(?:odds|hazard|risk|rate) ratio|relative risk|mean difference|effect size',
  'number needed to treat',
].join('|')
const number = String.raw`[-−+]?\d[\d.,]*`

/** By kind; each reads ASCII digits, which folded text has. */
const patterns: readonly (readonly [Statistic['kind'], Pattern])[] = [
  ['p-value', pattern(/\bp(?:[- ]?values?|值)?\s{0,2}(?:(?:for|of|was|were|is|为)\b[^.;,]{0,16}?)?\s{0,2}[=<>≤≥]{1,2}\s{0,2}0?\.\d+|\bp\s{0,2}(?:of|was)\s{0,2}0?\.\d+/i)],
  ['interval', pattern(/\b\d\d(?:\.\d)?\s?%?\s?(?:ci\b|cis\b|confidence (?:interval|limits)|credible interval|cri\b)|\d\d\s?%?\s?的?(?:ci|置信区间|可信区间|信赖区间|可信赖区间)|置信区间|可信区间|信赖区间|可信赖区间/i)],
  ['effect', pattern(new RegExp(String.raw`\b(?:${measures})\b[^.;\d]{0,24}[-−]?\d`, 'i'))],
  ['effect', pattern(/(?:相对危险度|风险比|比值比|危险比|均数差|效应量|需治疗人数|绝对差)[^。;\d]{0,12}\d/)],
  ['effect', pattern(/(?:^|[\s(,;])(?:t|f|z|r|β|d|χ2|χ²|η2)\s?(?:\(\d[^)]{0,12}\)\s?)?[=]\s?[-−]?\d/i)],
  ['effect', pattern(new RegExp(`\\bby\\s(?:about\\s|around\\s|almost\\s|nearly\\s|roughly\\s|over\\s|up to\\s|an average of\\s|a mean of\\s)?${number}\\s?-?(?:${unit})`, 'i'))],
  ['effect', pattern(new RegExp(`(?:下降|降低|升高|提高|增加|减少|延长|缩短|改善|上升|减轻|多|少|高|低)(?:了|约|达|近|超过|出){0,3}\\s?${number}\\s?(?:${unit})`))],
  ['from-to', pattern(new RegExp(`\\bfrom\\s[^,;]{0,30}?\\d[^;]{0,50}?\\bto\\s[^,;]{0,24}?\\d`, 'i'))],
  ['from-to', pattern(/\d[^。;]{0,14}?(?:降|升|增|减|下降|上升|提高|增加|减少|改善|变)(?:至|到|为)[^。;\d]{0,6}\d/)],
  ['groups', pattern(new RegExp(`\\d[^;。]{0,60}?(?:\\b(?:vs?|versus|compared (?:with|to)|against|as opposed to|than)\\b|对比|相比|比|vs)[^;。\\d]{0,40}[-−]?\\d`, 'i'))],
  ['groups', pattern(new RegExp(`\\d\\s?%[^;。]{0,50}?(?:\\band\\b|\\bbut\\b|与|和|、|,)[^;。\\d]{0,40}\\d[\\d.]*\\s?%`, 'i'))],
  ['spread', pattern(/\d\s?(?:±|\+\/-)\s?\d|\bs\.?[de]\.?\s?[=:]?\s?\d|\biqr\b/i)],
]

const hasDigit = pattern(/\d/)

/**
 * The statistics of a sentence, one for each pattern that it shows. I² and sample sizes are none: they tell of
 * the studies, not of the result. Sources: SAMPL, and CONSORT item 17a (both groups, effect and precision).
 */
export function findStatistics(sentence: Sentence): Statistic[] {
  const found: Statistic[] = []
  if (!sentence.test(hasDigit)) return found
  for (const [kind, sign] of patterns) {
    const match = sentence.exec(sign)
    if (match) found.push({ kind, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Whether a sentence has a statistic. */
export const tellsStatistic = (sentence: Sentence): boolean => sentence.test(hasDigit) && patterns.some(([, sign]) => sentence.test(sign))
