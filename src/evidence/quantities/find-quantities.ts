import type { NumberToken } from '../../language/numbers.js'
import type { Sentence } from '../../language/sentence.js'
import type { Quantity, QuantityRole } from './quantity.js'

const countedBeings = [
  'patients?|people|persons?|participants?|volunteers?|adults?|children|infants?|babies|men|women|boys|girls|cases?|subjects?',
  'individuals?|mice|rats|animals?|deaths?|respondents?|controls|survivors?|students?|pupils?|nurses|runners|workers|employees',
  'teenagers|adolescents|pensioners|veterans|smokers|athletes|cyclists|swimmers|clients|customers|parents|mothers|couples|twins',
  'newborns|toddlers|residents|soldiers|drivers|inpatients|outpatients|rabbits|pigs|monkeys',
].join('|')
const englishUnits = [
  'mg|g|kg|[µμ]g|mcg|ng|pg|m[lL]|[lL]|d[lL]|m?mol|[µμn]mol|IU|U|mmHg|mm Hg|mm|cm|m|km|kcal|kJ|Hz|Gy|steps?|points?|drops?|cups?',
  'glasses|tablets?|capsules?',
].join('|')
const chineseUnits = '毫克|克|千克|公斤|斤|微克|毫升|升|厘米|米|毫米|千卡|大卡|分(?!钟)|片|粒|滴|元|万元|次'
/** Told by what follows the number; the first that fits wins. */
const roles: readonly (readonly [QuantityRole, RegExp])[] = [
  ['points', /^[ -]?(?:percentage[- ]points?|per cent points|个?百分点)/i],
  ['fold', /^[ -]?(?:times?\b|folds?\b)|^\s?倍/i],
  ['time', /^[ -]?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|minutes?|mins?|h|d|w|wk|mo|y)\b|^\s?(?:个?(?:小时|工作日|月|星期|季度)|周|年|天|日|岁|分钟)/i],
  ['measure', new RegExp(String.raw`^[ -]?(?:${englishUnits})\b|^\s?(?:${chineseUnits})`)],
  ['count', new RegExp(String.raw`^\s?(?:[a-z-]+\s){0,3}?(?:${countedBeings})\b|^\s?(?:余|多)?(?:例|名|人|位|只|头|条|个(?!月|百分点|小时))`, 'i')],
]

/** "95% CI", 95%置信区间. */
const level = /^\s?-?\s?(?:CI|CrI|CL|confidence|credib|uncertainty|prediction|的?(?:置信|可信))/i

const none: Quantity[] = []

/** The numbers of a sentence and their roles, in order. */
export function findQuantities(sentence: Sentence): readonly Quantity[] {
  const { numbers, text, folded } = sentence
  if (numbers.length === 0) return none
  const found: Quantity[] = []
  for (const number of numbers) {
    const { start, end, value, approximate, percent, year, decimals, range, fraction } = number
    const written = text.slice(start, end)
    const { role, unit } = readUnit(number, folded)
    const words = unit === 0 ? written : text.slice(start, end + unit)
    found.push({ start, end, value, approximate, percent, year, decimals, range, fraction, sentence, text: written, role, step: stepOf(number, written), words })
  }
  return found
}

/** The role of a number and how long its unit is. */
function readUnit({ end, percent, year }: NumberToken, folded: string): { readonly role: QuantityRole; readonly unit: number } {
  const after = folded.slice(end, end + 40)
  if (percent) return { role: level.test(after) ? 'level' : /^\s?-?points?\b/i.test(after) ? 'points' : 'percent', unit: 0 }
  if (year) return { role: 'year', unit: 0 }
  for (const [role, pattern] of roles) {
    const match = pattern.exec(after)
    if (match) return { role, unit: match[0].length }
  }
  return { role: 'number', unit: 0 }
}

/** A number in words is taken for exact; one with a scale is as exact as its digits. */
function stepOf({ value, decimals, percent }: NumberToken, text: string): number {
  if (percent || Math.abs(value) < 1000) return 10 ** -decimals
  const written = /\d[\d,]*(\.\d+)?/.exec(text)
  const digits = written ? Number(written[0].replaceAll(',', '')) : 0
  if (digits === 0) return 10 ** -decimals
  return (Math.abs(value) / digits) * 10 ** -((written?.[1]?.length ?? 1) - 1)
}
