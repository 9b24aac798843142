import { textBefore, textBetween } from './around.js'
import type { ImpossibleValue } from './impossible-value.js'
import { isCountable, type Quantity } from './quantity.js'

/** "35% of the 15 patients", 15例患者中35%. */
const percentOf = { en: /^\sof\s(?:the\s|these\s|those\s|our\s|all\s)?$/i, zh: /^\s?(?:例|名|人|位)(?:患者|受试者|参与者|志愿者)?中,?(?:有|约)?$/ }

/** Means of whole numbers: how many, how often. */
const meanCount = { en: /\b(?:mean|average)\s(?:number|count)\sof\s[^,;.\d]{1,50}\b(?:was|is|of)\s$/i, zh: /平均[^,;。\d]{0,10}(?:次数|个数|数量|例数|人数)(?:为|是|约)?$/ }

/**
 * The GRIM test: n people give only n + 1 percentages, and the mean of their counts is a multiple of 1/n.
 * Source: Brown and Heathers (2016).
 */
export function findImpossibleValues(quantities: readonly Quantity[]): ImpossibleValue[] {
  return quantities.flatMap((one, i) => {
    const { sentence, approximate, range, role } = one
    const { language } = sentence
    if (approximate || range || one.fraction) return []
    const next = quantities[i + 1]
    const previous = quantities[i - 1]
    if (role === 'percent') {
      const whole = language === 'en' ? next : previous
      if (!whole || whole.approximate || !isCountable(whole)) return []
      const isOf = language === 'en' ? whole.role === 'count' && percentOf.en.test(textBetween(one, whole)) : percentOf.zh.test(textBetween(whole, one))
      if (!isOf) return []
      return check(one, whole, 100)
    }
    if (one.decimals === 0 || !meanCount[language].test(textBefore(one, 80))) return []
    const sizes = quantities.filter((size) => isCountable(size) && /\bn\s?=\s?$/i.test(textBefore(size, 5)))
    return sizes.length === 1 ? check(one, sizes[0]!, 1) : []
  })
}

function check(value: Quantity, size: Quantity, scale: number): ImpossibleValue[] {
  const unit = 10 ** -value.decimals
  // With more people than steps of the scale every value is possible.
  if (size.value * unit >= scale) return []
  const exact = (value.value * size.value) / scale
  const possible = [Math.floor(exact), Math.ceil(exact)].map((count) => (scale * count) / size.value)
  if (possible.some((one) => Math.abs(one - value.value) <= unit / 2 + 1e-9)) return []
  const [below, above] = possible.map((one) => one.toFixed(value.decimals) + (scale === 100 ? '%' : '')) as [string, string]
  return [{ start: Math.min(value.start, size.start), end: Math.max(value.end, size.end), value, size, below, above }]
}
