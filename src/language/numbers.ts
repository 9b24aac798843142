import { findChineseNumerals, myriads } from './chinese/numerals.js'
import { findDigits } from './digits.js'
import { findNumberWords, scales } from './english/number-words.js'
import type { Language } from './language.js'
import type { NumberToken, RawNumber } from './number-token.js'

export type { NumberToken } from './number-token.js'

/**
 * Finds the numbers of a folded sentence: digits, words, Chinese numerals, with their scale, percent sign, range and
 * fraction. Ordinals, labels ("Fig. 2", 图3), citation marks, addresses and digits in identifiers are not numbers.
 *
 * @returns tokens in order, without overlap. Linear time; meant for the sentences a rule asks about, not for all.
 */
export function findNumbers(text: string, language: Language): NumberToken[] {
  const english = language === 'en'
  const named = english ? findNumberWords(text) : findChineseNumerals(text)
  const raw = merge(named, findDigits(text))
  for (const number of raw) {
    if (english) scaleEnglish(number, text)
    else scaleChinese(number, text)
    readPercent(number, text)
  }
  const joined = english ? joinEnglish(withoutOverlap(raw), text) : joinChinese(withoutOverlap(raw), text)
  return joined.map((number) => ({
    ...number,
    approximate: number.approximate ?? (english ? isAboutEnglish(number, text) : isAboutChinese(number, text)),
    percent: number.percent ?? false,
    year: number.year ?? isYear(number, text, english),
  }))
}

function merge(one: RawNumber[], other: RawNumber[]): RawNumber[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  // The longer of two that begin together comes first, and the other falls to `withoutOverlap`.
  return [...one, ...other].sort((a, b) => a.start - b.start || b.end - a.end)
}

function withoutOverlap(numbers: readonly RawNumber[]): RawNumber[] {
  const kept: RawNumber[] = []
  for (const number of numbers) if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number)
  return kept
}

function multiply(number: RawNumber, times: number): void {
  number.value *= times
  number.decimals = 0
  if (number.range) number.range = { low: number.range.low * times, high: number.range.high * times }
}

const englishScale = /^[ -](dozen|hundred|thousand|million|billion|trillion)\b/i

/** "1.2 million". Numbers in words carry their scale already. */
function scaleEnglish(number: RawNumber, text: string): void {
  if (number.fraction) return
  const scale = /\d/.test(text[number.end - 1] ?? '') && englishScale.exec(text.slice(number.end, number.end + 12))
  if (!scale) return
  multiply(number, scales[scale[1]!.toLowerCase()]!)
  number.end += scale[0].length
}

const chineseScale = /^\s?([余多])?([百千])?([万亿])?([余多])?/

/** 1.2万, 300多万, 5百万, 3千. */
function scaleChinese(number: RawNumber, text: string): void {
  if (number.fraction || number.percent || !/\d/.test(text[number.end - 1] ?? '')) return
  const match = chineseScale.exec(text.slice(number.end, number.end + 5))!
  const [whole, over, hundreds, myriad, more] = match
  const rest = text.slice(number.end + whole.length, number.end + whole.length + 1)
  // 5千克 and 3百分点 have a unit, not a scale.
  if (hundreds && !myriad && /[克米卡瓦分]/.test(rest)) return
  if (!over && !hundreds && !myriad && !more) return
  multiply(number, (hundreds === '百' ? 100 : hundreds === '千' ? 1000 : 1) * (myriads[myriad ?? ''] ?? 1))
  if (!hundreds && !myriad && /多[少数样发]/.test((over ?? more ?? '') + rest)) return
  if (over || more) number.approximate = true
  number.end += whole.length
}

function readPercent(number: RawNumber, text: string): void {
  if (number.fraction || number.percent) return
  const sign = /^\s?(?:[%％]|percent\b|per cent\b|pct\b)|^\s?‰/i.exec(text.slice(number.end, number.end + 10))
  if (!sign) return
  number.percent = true
  number.end += sign[0].length
  if (!sign[0].endsWith('‰')) return
  number.value /= 10
  number.decimals++
  if (number.range) number.range = { low: number.range.low / 10, high: number.range.high / 10 }
}

const perTime = /^\s(?:days?|weeks?|months?|years?|hours?|minutes?|trials?|studies|centers?|centres?|hospitals?|countries|arms|groups)\b/i

/** "5 to 10", "between 5 and 10", "one in five". */
function joinEnglish(numbers: readonly RawNumber[], text: string): RawNumber[] {
  return join(numbers, text, (low, high, gap, before) => {
    if (/^\s?(?:to|[-–~])\s?$/i.test(gap)) return /(?:\bfrom\s|±\s?)$/i.test(before) ? undefined : 'range'
    if (/^ and $/i.test(gap) && /\bbetween\s$/i.test(before)) return 'range'
    if (!/^ (?:in|out of)(?: every)? $/i.test(gap) || low.percent || high.percent) return undefined
    const whole = !/out/i.test(gap) || low.value <= 10
    if (!whole || low.value > 20 || perTime.test(text.slice(high.end, high.end + 12)) || isYear(high, text, true)) return undefined
    return /out/i.test(gap) && !isRound(high.value) ? undefined : 'fraction'
  })
}

/** 5至10, 三到五. */
function joinChinese(numbers: readonly RawNumber[], text: string): RawNumber[] {
  return join(numbers, text, (_low, _high, gap, before) =>
    /^\s?(?:至|到|[-–—~])\s?$/.test(gap) && !/[从由自±]\s?$/.test(before) ? 'range' : undefined,
  )
}

/** "3 out of 10" is a share; in "12 out of 34 patients" the 34 is a count of its own. */
function isRound(value: number): boolean {
  return value === 10 || value === 100 || value === 1000 || value <= 5
}

type Relation = (low: RawNumber, high: RawNumber, gap: string, before: string) => 'range' | 'fraction' | undefined

/** Makes one token of neighbours that belong together. */
function join(numbers: readonly RawNumber[], text: string, relate: Relation): RawNumber[] {
  const joined: RawNumber[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    const simple = last && !last.range && !last.fraction && !number.range && !number.fraction
    const gap = simple ? text.slice(last.end, Math.min(number.start, last.end + 14)) : ''
    const relation = simple && gap !== '' ? relate(last, number, gap, text.slice(Math.max(0, last.start - 9), last.start)) : undefined
    const together = last && relation ? combine(last, number, relation) : undefined
    if (together) joined[joined.length - 1] = together
    else joined.push(number)
  }
  return joined
}

function combine(low: RawNumber, high: RawNumber, relation: 'range' | 'fraction'): RawNumber | undefined {
  const span = { start: low.start, end: high.end }
  if (relation === 'fraction') {
    if (low.value >= high.value || low.value < 1) return undefined
    return { ...span, value: low.value / high.value, decimals: 0, fraction: { numerator: low.value, denominator: high.value } }
  }
  // "5% to 10" mixes two things; in "5 to 10%" and "5 to 10 million" the end speaks for both.
  if (low.percent && !high.percent) return undefined
  const times = low.value < high.value && low.value < 1000 && high.value >= 1e4 ? sharedScale(high.value, low.value) : 1
  const bottom = low.value * times
  if (bottom >= high.value) return undefined
  return {
    ...high,
    ...span,
    decimals: Math.max(low.decimals, high.decimals),
    range: { low: bottom, high: high.value },
  }
}

/** The scale that "10 million" gives to the 5 of "5 to 10 million". */
function sharedScale(high: number, low: number): number {
  for (const scale of [1e9, 1e8, 1e6, 1e4, 1e3]) if (high >= scale && low * scale < high) return scale
  return 1
}

const aboutBefore = /(?:\b(?:about|around|approximately|approx\.?|nearly|almost|roughly|circa|ca\.|some|over|under|above|below|(?:more|fewer|less) than|at least|at most|up to|close to|an estimated|estimated at)|[~≈<>≤≥])\s?$/i
const aboutAfter = /^\s(?:or so|or more|or less|or fewer)\b/i

function isAboutEnglish(number: RawNumber, text: string): boolean {
  return aboutBefore.test(text.slice(Math.max(0, number.start - 18), number.start)) || aboutAfter.test(text.slice(number.end, number.end + 12))
}

const aboutBeforeChinese = /(?:(?<![节预合契])约|大约|大概|将近|接近|差不多|超过|超|逾|至少|最多|最少|不到|不足|几乎|[~≈<>≤≥])\s?$/
const nearlyBefore = /(?<![最附远邻])近\s?$/
const aboutAfterChinese = /^\s?[\u3400-\u9fff]{0,3}(?:左右|上下)/

function isAboutChinese(number: RawNumber, text: string): boolean {
  const before = text.slice(Math.max(0, number.start - 5), number.start)
  const after = text.slice(number.end, number.end + 7)
  if (aboutBeforeChinese.test(before) || aboutAfterChinese.test(after)) return true
  // 近5年 is "the past five years", 近300例 "nearly 300 cases".
  return nearlyBefore.test(before) && !/^\s?(?:个?月|年|周|日|天|期|代)/.test(after)
}

const yearBefore =
  /(?:\b(?:in|since|by|during|until|till|from|to|of|before|after|year|early|late|mid|a|an|the|and|through|between|around|circa|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s|[(/;]|\d,\s|-)$/i
const countedAfter =
  /^\s(?:[a-z]+\s){0,2}?(?:patients?|people|persons|participants|volunteers|adults|children|men|women|cases|deaths|subjects|individuals|mice|rats|cells|mg|ml|g|kg|iu|kcal|calories|steps|euros?|dollars|pounds|times|samples|trials|studies|articles|doctors|hospitals|babies|births|nurses|households|records)\b/

/** 1900 to 2099 without a sign, separator or unit, where the words around it speak of a time. */
function isYear(number: RawNumber, text: string, english: boolean): boolean {
  const years = number.range ? [number.range.low, number.range.high] : [number.value]
  if (number.percent || number.fraction || number.decimals > 0 || !years.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2099)) {
    return false
  }
  const written = text.slice(number.start, number.end)
  if (!/^\d{4}(?:\s?\S{1,2}\s?\d{4})?$/.test(written)) return false
  const before = text.slice(Math.max(0, number.start - 12), number.start)
  const after = text.slice(number.end, number.end + 40)
  if (/^\s?年(?!龄)/.test(after)) return true
  if (!english) return /(?:^|[\s(,;，（])$/.test(before) && /^(?:$|[\s),;.:，）。])/.test(after) && !/^\s?[\u3400-\u9fff]/.test(after)
  if (countedAfter.test(after) || /[$€£¥]\s?$/.test(before)) return false
  return yearBefore.test(before) || /^(?:$|[).,;:?!])/.test(after) || number.range !== undefined
}
