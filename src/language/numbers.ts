import { isAsciiLetter, isDigit, isSpace } from './characters.js'
import { findChineseNumerals, myriads } from './chinese/numerals.js'
import { findDigits } from './digits.js'
import { findNumberWords, scales } from './english/number-words.js'
import type { Language } from './language.js'
import { type NumberToken, type RawNumber, rawFraction } from './number-token.js'
import { WordSet } from './word-set.js'

export type { NumberToken } from './number-token.js'

/**
 * Finds the numbers of a folded sentence: digits, words, Chinese numerals, with their scale, percent sign, range and
 * fraction. Ordinals, labels ("Fig. 2", 图3), citation marks, addresses and digits in identifiers are not numbers.
 *
 * @returns tokens in order, without overlap. Linear time; meant for the sentences a rule asks about, not for all.
 */
export function findNumbers(text: string, language: Language): readonly NumberToken[] {
  const english = language === 'en'
  const found = merge(english ? findNumberWords(text) : findChineseNumerals(text), findDigits(text))
  if (found.length === 0) return found
  for (const number of found) {
    if (english) scaleEnglish(number, text)
    else scaleChinese(number, text)
    readPercent(number, text)
  }
  const apart = withoutOverlap(found)
  const joined = apart.length < 2 ? apart : join(apart, text, english ? relateEnglish : relateChinese)
  for (const number of joined) {
    number.approximate ||= english ? isAboutEnglish(number, text) : isAboutChinese(number, text)
    number.year ||= isYear(number, text, english)
  }
  return joined
}

function merge(one: RawNumber[], other: RawNumber[]): RawNumber[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  // The longer of two that begin together comes first, and the other falls to `withoutOverlap`.
  return [...one, ...other].sort((a, b) => a.start - b.start || b.end - a.end)
}

function withoutOverlap(numbers: RawNumber[]): RawNumber[] {
  if (numbers.length < 2) return numbers
  const kept: RawNumber[] = []
  let end = 0
  for (const number of numbers) {
    if (number.start < end) continue
    kept.push(number)
    end = number.end
  }
  return kept
}

function multiply(number: RawNumber, times: number): void {
  number.value *= times
  number.decimals = 0
  if (number.range) number.range = { low: number.range.low * times, high: number.range.high * times }
}

const endsInDigit = ({ end }: RawNumber, text: string): boolean => end > 0 && isDigit(text.charCodeAt(end - 1))

const englishScale = /[ -](dozen|hundred|thousand|million|billion|trillion)\b/iy

/** "1.2 million". Numbers in words carry their scale already. */
function scaleEnglish(number: RawNumber, text: string): void {
  if (number.fraction || number.end === text.length || !endsInDigit(number, text)) return
  const gap = text.charCodeAt(number.end)
  if (gap !== 0x20 && gap !== 0x2d) return
  englishScale.lastIndex = number.end
  const scale = englishScale.exec(text)
  if (!scale) return
  multiply(number, scales[scale[1]!.toLowerCase()]!)
  number.end += scale[0].length
}

const chineseScale = /^\s?([余多])?([百千])?([万亿])?([余多])?/

/** 1.2万, 300多万, 5百万, 3千. */
function scaleChinese(number: RawNumber, text: string): void {
  if (number.fraction || number.percent || !endsInDigit(number, text)) return
  const first = behindSpace(text, number.end)
  if (first === text.length || !'余多百千万亿'.includes(text[first]!)) return
  const match = chineseScale.exec(text.slice(number.end, number.end + 5))!
  const [whole, over, hundreds, myriad, more] = match
  const rest = text.slice(number.end + whole.length, number.end + whole.length + 1)
  // 5千克 and 3百分点 have a unit, not a scale.
  if (hundreds && !myriad && /[克米卡瓦分]/.test(rest)) return
  multiply(number, (hundreds === '百' ? 100 : hundreds === '千' ? 1000 : 1) * (myriads[myriad ?? ''] ?? 1))
  if (!hundreds && !myriad && /多[少数样发]/.test((over ?? more ?? '') + rest)) return
  if (over || more) number.approximate = true
  number.end += whole.length
}

/** The place of the next character, that of the one behind it if it is a space, or the end of the text. */
function behindSpace(text: string, at: number): number {
  return at < text.length && isSpace(text.charCodeAt(at)) ? at + 1 : at
}

const percentWord = /(?:percent|per cent|pct)\b/iy

function readPercent(number: RawNumber, text: string): void {
  if (number.fraction || number.percent) return
  const at = behindSpace(text, number.end)
  if (at === text.length) return
  switch (text.charCodeAt(at)) {
    case 0x25: case 0xff05: // %
      number.end = at + 1
      break
    case 0x2030: // ‰
      number.end = at + 1
      number.value /= 10
      number.decimals++
      if (number.range) number.range = { low: number.range.low / 10, high: number.range.high / 10 }
      break
    case 0x50: case 0x70: // p
      percentWord.lastIndex = at
      if (!percentWord.test(text)) return
      number.end = percentWord.lastIndex
      break
    default:
      return
  }
  number.percent = true
}

const perTime = /^\s(?:days?|weeks?|months?|years?|hours?|minutes?|trials?|studies|centers?|centres?|hospitals?|countries|arms|groups)\b/i

/** "5 to 10", "between 5 and 10", "one in five". */
function relateEnglish(low: RawNumber, high: RawNumber, text: string): 'range' | 'fraction' | undefined {
  // The longest words are " out of every ".
  if (high.start - low.end > 14 && text.charCodeAt(low.end + 13) !== 0x20) return undefined
  const gap = text.slice(low.end, Math.min(high.start, low.end + 14))
  if (/^\s?(?:to|[-–~])\s?$/i.test(gap)) return /(?:\bfrom\s|±\s?)$/i.test(leadOf(low, text)) ? undefined : 'range'
  if (/^ and $/i.test(gap) && /\bbetween\s$/i.test(leadOf(low, text))) return 'range'
  if (!/^ (?:in|out of)(?: every)? $/i.test(gap) || low.percent || high.percent) return undefined
  const whole = !/out/i.test(gap) || low.value <= 10
  if (!whole || low.value > 20 || perTime.test(text.slice(high.end, high.end + 12)) || isYear(high, text, true)) return undefined
  return /out/i.test(gap) && !isRound(high.value) ? undefined : 'fraction'
}

/** 5至10, 三到五. */
function relateChinese(low: RawNumber, high: RawNumber, text: string): 'range' | undefined {
  if (high.start - low.end > 3) return undefined
  return /^\s?(?:至|到|[-–—~])\s?$/.test(text.slice(low.end, high.start)) && !/[从由自±]\s?$/.test(leadOf(low, text)) ? 'range' : undefined
}

/** The words before a number, as far as they tell what two numbers have to do with each other. */
const leadOf = ({ start }: RawNumber, text: string): string => text.slice(Math.max(0, start - 9), start)

/** "3 out of 10" is a share; in "12 out of 34 patients" the 34 is a count of its own. */
function isRound(value: number): boolean {
  return value === 10 || value === 100 || value === 1000 || value <= 5
}

type Relation = (low: RawNumber, high: RawNumber, text: string) => 'range' | 'fraction' | undefined

/** Makes one token of neighbours that belong together. */
function join(numbers: readonly RawNumber[], text: string, relate: Relation): RawNumber[] {
  const joined: RawNumber[] = []
  let last: RawNumber | undefined
  for (const number of numbers) {
    const together = last && isSimple(last) && isSimple(number) && number.start > last.end ? combine(last, number, relate(last, number, text)) : undefined
    if (together) joined[joined.length - 1] = together
    else joined.push(number)
    last = together ?? number
  }
  return joined
}

const isSimple = ({ range, fraction }: RawNumber): boolean => range === undefined && fraction === undefined

function combine(low: RawNumber, high: RawNumber, relation: 'range' | 'fraction' | undefined): RawNumber | undefined {
  if (relation === undefined) return undefined
  if (relation === 'fraction') return low.value >= high.value || low.value < 1 ? undefined : rawFraction(low.start, high.end, low.value, high.value)
  // "5% to 10" mixes two things; in "5 to 10%" and "5 to 10 million" the end speaks for both.
  if (low.percent && !high.percent) return undefined
  const times = low.value < high.value && low.value < 1000 && high.value >= 1e4 ? sharedScale(high.value, low.value) : 1
  const bottom = low.value * times
  if (bottom >= high.value) return undefined
  return { ...high, start: low.start, decimals: Math.max(low.decimals, high.decimals), range: { low: bottom, high: high.value } }
}

/** The scale that "10 million" gives to the 5 of "5 to 10 million". */
function sharedScale(high: number, low: number): number {
  for (const scale of [1e9, 1e8, 1e6, 1e4, 1e3]) if (high >= scale && low * scale < high) return scale
  return 1
}

const about = [
  String.raw`about|around|approximately|approx\.?|nearly|almost|roughly|circa|ca\.|some|over|under|above|below|(?:more|fewer|less) than|at least|at most`,
  'up to|close to|an estimated|estimated at',
].join('|')
const aboutBefore = new RegExp(String.raw`(?:\b(?:${about})|[~≈<>≤≥])\s?$`, 'i')
const aboutAfter = /\s(?:or so|or more|or less|or fewer)\b/iy
/** What `aboutBefore` ends with, without a full stop. */
const aboutWords = new WordSet('about around approximately approx nearly almost roughly circa ca some over under above below than least most to estimated at'.split(' '))

function isAboutEnglish(number: RawNumber, text: string): boolean {
  if (mayBeAbout(number.start, text) && aboutBefore.test(text.slice(Math.max(0, number.start - 18), number.start))) return true
  if (number.end === text.length || !isSpace(text.charCodeAt(number.end))) return false
  aboutAfter.lastIndex = number.end
  return aboutAfter.test(text)
}

/** Whether the word before a number is one of `aboutWords`, or a sign. */
function mayBeAbout(start: number, text: string): boolean {
  let to = start
  if (to > 0 && isSpace(text.charCodeAt(to - 1))) to--
  if (to === 0) return false
  if (!isAsciiLetter(text.charCodeAt(to - 1)) && text.charCodeAt(to - 1) !== 0x2e) return '~≈<>≤≥'.includes(text[to - 1]!)
  if (text.charCodeAt(to - 1) === 0x2e) to--
  let from = to
  while (from > 0 && from > start - 18 && isAsciiLetter(text.charCodeAt(from - 1))) from--
  return from < to && aboutWords.has(text, from, to)
}

const aboutBeforeChinese = /(?:(?<![节预合契])约|大约|大概|将近|接近|差不多|超过|超|逾|至少|最多|最少|不到|不足|几乎|[~≈<>≤≥])\s?$/
const nearlyBefore = /(?<![最附远邻])近\s?$/
const aboutAfterChinese = /\s?[\u3400-\u9fff]{0,3}(?:左右|上下)/y
const time = /\s?(?:个?月|年|周|日|天|期|代)/y
/** What `aboutBeforeChinese` and `nearlyBefore` end with. */
const aboutEndings = '约概近多过超逾少到足乎~≈<>≤≥'

function isAboutChinese({ start, end }: RawNumber, text: string): boolean {
  let isNearly = false
  const to = start > 0 && isSpace(text.charCodeAt(start - 1)) ? start - 1 : start
  if (to > 0 && aboutEndings.includes(text[to - 1]!)) {
    const words = text.slice(Math.max(0, start - 5), start)
    if (aboutBeforeChinese.test(words)) return true
    isNearly = nearlyBefore.test(words)
  }
  aboutAfterChinese.lastIndex = end
  if (aboutAfterChinese.test(text)) return true
  // 近5年 is "the past five years", 近300例 "nearly 300 cases".
  time.lastIndex = end
  return isNearly && !time.test(text)
}

const beforeYear = [
  'in|since|by|during|until|till|from|to|of|before|after|year|early|late|mid|a|an|the|and|through|between|around|circa|spring|summer|autumn',
  'winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov',
  'dec',
].join('|')
const yearBefore = new RegExp(String.raw`(?:\b(?:${beforeYear})\.?\s|[(/;]|\d,\s|-)$`, 'i')
const counted = [
  'patients?|people|persons|participants|volunteers|adults|children|men|women|cases|deaths|subjects|individuals|mice|rats|cells|mg|ml|g|kg|iu',
  'kcal|calories|steps|euros?|dollars|pounds|times|samples|trials|studies|articles|doctors|hospitals|babies|births|nurses|households|records',
].join('|')
const countedAfter = new RegExp(String.raw`^\s(?:[a-z]+\s){0,2}?(?:${counted})\b`)

/** 1900 to 2099 without a sign, separator or unit, where the words around it speak of a time. */
function isYear(number: RawNumber, text: string, english: boolean): boolean {
  const { value, range } = number
  if (number.percent || number.fraction || number.decimals > 0 || !(range ? isOfOurTime(range.low) && isOfOurTime(range.high) : isOfOurTime(value))) return false
  const written = text.slice(number.start, number.end)
  if (!/^\d{4}(?:\s?\S{1,2}\s?\d{4})?$/.test(written)) return false
  const before = text.slice(Math.max(0, number.start - 12), number.start)
  const after = text.slice(number.end, number.end + 40)
  if (/^\s?年(?!龄)/.test(after)) return true
  if (!english) return /(?:^|[\s(,;，（])$/.test(before) && /^(?:$|[\s),;.:，）。])/.test(after) && !/^\s?[\u3400-\u9fff]/.test(after)
  if (countedAfter.test(after) || /[$€£¥]\s?$/.test(before)) return false
  return yearBefore.test(before) || /^(?:$|[).,;:?!])/.test(after) || range !== undefined
}

const isOfOurTime = (value: number): boolean => value >= 1900 && value <= 2099 && Number.isInteger(value)
