import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import { textAfter, textBefore, textBetween } from './around.js'
import type { Quantity } from './quantity.js'
import type { RelativeEffect } from './relative-effect.js'

/** Says how much in absolute terms. */
const absolute = wordings(
  /\babsolute\b/i,
  /percentage[- ]points?/i,
  /\bNNT\b|number needed/i,
  /need(?:ed)? to (?:be )?treat/i,
  /for every \S+ (?:people|patients|women|men|children|adults)/i,
  /risk difference/i,
  /个百分点|绝对|需治|需要治疗/i,
  /rate difference/i,
)

/** "from 4 to 2 per 1,000", 每10万人: a rate without a percent sign. */
const perMany = {
  en: /^\s?(?:[a-z-]+\s){0,3}?(?:per|in|of|out of|in every)\s(?:every\s)?(?:100|1,?000|10,?000|100,?000|person|patient|year)/i,
  zh: /^\s?(?:例|人)?\/(?:10?万|千|人)/,
}
const ofMany = { en: /\bper\s(?:100|1,?000|10,?000|100,?000)/i, zh: /每(?:百|千|万|十万|百万|1000|10万|1万|100)[^,。]{0,6}$/ }

/**
 * Whether the values of both sides of a change stand in its sentence or those around it: for each figure two rates,
 * which are percentages other than the change itself, counts of a whole, or rates per so many.
 *
 * @param window the sentence and those around it
 * @param read gives the numbers of a sentence
 */
export function hasAbsoluteValues(effects: readonly RelativeEffect[], window: readonly Sentence[], read: (sentence: Sentence) => readonly Quantity[]): boolean {
  if (window.some((sentence) => sentence.testSome(absolute))) return true
  const figures = new Set(effects.flatMap((effect) => effect.figures))
  const needed = 2 * Math.max(1, ...effects.map((effect) => effect.figures.length))
  const rates = window.flatMap((sentence) => read(sentence).filter((one, i, all) => !figures.has(one) && isRate(one, all[i - 1], all[i + 1])))
  return rates.length >= needed
}

/** "48 versus 72", "12 of 100". */
const pairs = /^\s?(?:[a-z-]+\s)?(?:vs\.?|versus|compared (?:with|to)|against|对|比|vs)\s?$|^\s(?:(?:people|patients|women|men)\s)?(?:out )?of\s(?:the\s|every\s)?$/i
const opensFall = /[由从自]\s?$/
const fallsTo = /^\s?[例人名位]?[^,。;]{0,4}?[减降升增少多][至到为]\s?$/
const versus = /vs|versus|compared|against|对|比/

function isRate(one: Quantity, previous: Quantity | undefined, next: Quantity | undefined): boolean {
  const { language } = one.sentence
  if (one.role === 'percent') return one.value <= 100
  if (one.fraction) return /\d/.test(one.text)
  if (one.role !== 'count' && one.role !== 'number' && one.role !== 'measure') return false
  const after = textAfter(one, 60)
  if (perMany[language].test(after) || (language === 'zh' && ofMany.zh.test(textBefore(one, 12)))) return true
  const gap = next ? textBetween(one, next) : ''
  const back = previous ? textBetween(previous, one) : ''
  // "of 10,000 women 6"
  if (previous && previous.value >= one.value && /\b(?:of|among)\s(?:every\s|the\s)?$/i.test(textBefore(previous, 14)) && /^\s[^.;,()]{1,40}$/.test(back)) return true
  // Each number that opens a pair, and the one that closes a comparison.
  if (pairs.test(gap) || (versus.test(back) && pairs.test(back))) return true
  // 由30人减至20人
  if (language === 'zh' && one.role === 'count') {
    if (opensFall.test(textBefore(one, 2)) ? fallsTo.test(gap) : fallsTo.test(back) && opensFall.test(textBefore(previous!, 2))) return true
  }
  // "from 4 to 2 per 1,000"
  const isEnd = /\bfrom\s$/i.test(textBefore(one, 6)) ? /^\sto\s$/i.test(gap) : /^\sto\s$/i.test(back)
  return isEnd && perMany.en.test(after.replace(/^\sto\s\S+/, ''))
}
