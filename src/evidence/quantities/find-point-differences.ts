import { textAfter, textBefore, textBetween } from './around.js'
import type { Quantity } from './quantity.js'
import type { PointDifference } from './relative-effect.js'

const change = {
  before: {
    en: /\b(?:increas\w*|decreas\w*|reduc\w+|improve\w*|gain|rise|drop|fall|rose|fell|up|down|higher|lower|differ\w*)\s(?:(?:of|by|was)\s)?(?:about\s|nearly\s|almost\s)?$/i,
    zh: /(?:提高|降低|下降|升高|增加|减少|上升|高出|低了?|相差|提升|增长)(?:了|约|近|达|分别)*$/,
  },
  after: { en: /^\s(?:higher|lower|more|less|fewer|increase|decrease|reduction|improvement|gain|drop|fall|rise|difference)\b/i, zh: /^的?(?:提高|降低|下降|差异|差距)/ },
}

/**
 * The percentages that a sentence gives for a change and that are the difference of two rates right before it:
 * 73% and 56%, "an increase of 17%". None if 17 is the relative change as well, or called absolute.
 */
export function findPointDifferences(quantities: readonly Quantity[]): PointDifference[] {
  const percents = quantities.filter(({ role }) => role === 'percent')
  if (percents.length < 3) return []
  const found: PointDifference[] = []
  percents.forEach((stated, i) => {
    const { sentence, range } = stated
    if (range) return
    const next = percents[i + 1]
    // "by 17% (from 56% to 73%)"
    const opened = next !== undefined && /^\s?[(,]\s?(?:from\s|[由从自])?$/.test(textBetween(stated, next))
    const a = opened ? next : percents[i - 2]
    const b = opened ? percents[i + 2] : percents[i - 1]
    if (!a || !b || !isDifference(a, b, stated)) return
    if (isChange(stated) && !isChange(a) && !isChange(b) && !/\babsolute\b|绝对/i.test(sentence.folded)) found.push({ sentence, rates: [a, b], stated })
  })
  return found
}

function isChange(one: Quantity): boolean {
  const { language } = one.sentence
  return change.before[language].test(textBefore(one, 40)) || change.after[language].test(textAfter(one, 16))
}

function isDifference(a: Quantity, b: Quantity, { value, step }: Quantity): boolean {
  if (a.range || b.range || a.value === b.value) return false
  const rounding = Math.max(step, a.step, b.step) / 2 + 1e-9
  if (Math.abs(Math.abs(a.value - b.value) - value) > rounding) return false
  const relative = [a, b].map((base) => (100 * Math.abs(a.value - b.value)) / base.value)
  return relative.every((one) => Math.abs(one - value) > 1)
}
