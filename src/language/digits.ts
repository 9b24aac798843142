import { isAsciiLetter, isDigit, isHan, isSpace } from './characters.js'
import { type RawNumber, rawFraction, rawNumber } from './number-token.js'
import { WordSet } from './word-set.js'

/** Citation marks `[3, 5]`, journal places `2020,9(4):427-432` and addresses are read whole. Each expression is bounded or consumes what it reads: linear time. */
const citation = /\[\d[\d, \u2013-]{0,40}\]/y
const journal = /(?:19|20)\d\d[,;]\s?\d{1,4}\s?\(\d[^()]{0,12}\)\s?:\s?\w{1,10}(?:[-\u2013]\w{1,10})?/y
const address = /https?:\/\/[\x21-\x7e]+/y

/** What joins the parts of a word or an identifier: `CD34+cells`, `IL-6`, `10.1101/2024.1`, `5-10mg`. */
const joints = "./@'\u2019+~\u2013-"

const number = '(?:\\d{1,3}(?:[,\\u2009\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?'
const unit =
  'mg|g|kg|[\\u00b5\\u03bcu]g|mcg|ng|m[lL]|[lL]|d[lL]|[\\u00b5\\u03bcu][lL]|m?mol|[\\u00b5\\u03bcnp]mol|IU|iu|U|mm|cm|m|km|nm|' +
  '[\\u00b5\\u03bc]m|h|hr|hrs|min|mins|s|sec|ms|d|[wW]|wk|wks|mo|y|yr|yrs|x|kcal|cal|k[jJ]|mmHg|k?Pa|M?Hz|Gy|Mb|kb|bp'

/** A number or a range, then a unit, a thousand ("5k"), or the rest of a compound ("37-year-old"). */
const plain = new RegExp(
  `^(${number})(?:[-\\u2013~](${number}))?(?:(k|K|bn)|(?:${unit})(?:/[A-Za-z]+)*|[-\\u2013][a-z][a-z'\\u2019-]*)?$`,
)
const quotient = /^(\d{1,4}(?:\.\d+)?)\/(\d{1,4})$/
const list = /^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?)+$/

/** "25-hydroxyvitamin", "17-beta": names of substances. */
const chemical = /^\d+-(?:hydroxy|deoxy|methyl|alpha|beta|oxo|keto|dihydro)/

/** More digits than these without a separator are a code or a telephone number. */
const longestInteger = 9

/** Words before a number that make it a name: "Fig. 2", "type 2". */
const labels = new WordSet(
  (
    'fig figs figure figures table tables no nos number numbers phase phases type types stage stages grade grades step steps ' +
    'box chapter chapters section sections ref refs reference references eq eqs equation equations panel panels appendix vol ' +
    'volume volumes issue issues p pp page pages supplement supplements class category article articles version pmid pmcid ' +
    'isbn issn doi room tel phone fax suite'
  ).split(' '),
)
/** "week 12", but not "every year 900". */
const periods = new WordSet(['week', 'day', 'month', 'year'])
const countsPeriods = /(?:every|each|per|this|last|a|one) $/i
/** 图3, 第5, 微信:591574. */
const chineseLabel = /(?:[第图表#]\s?|附录|附件|案例|步骤|文献|方法|(?:微信|QQ|电话|热线|邮编|客服):?\s?)$/i
/** How far back a label may begin. */
const labelReach = 14

const months = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const monthBefore = new RegExp(`(?:^|[^A-Za-z])(?:${months})\\.?\\s$`)
const monthAfter = new RegExp(`\\s(?:${months})\\b`, 'y')

/** The next character that may be part of a number, or of an address with one in it. */
const digit = /\d/g
const digitOrAddress = /\d|h(?=ttps?:\/\/[\x21-\x7e])/g

const none: RawNumber[] = []

/** Finds what is written in digits. Ordinals, labels, days of a month and identifiers are left out. */
export function findDigits(text: string): RawNumber[] {
  const candidate = text.includes('://') ? digitOrAddress : digit
  candidate.lastIndex = 0
  if (!candidate.test(text)) return none
  const found: RawNumber[] = []
  let from = 0
  do {
    const start = pieceStart(text, from, candidate.lastIndex - 1)
    const cited = start > from && text.charCodeAt(start - 1) === 0x5b ? endOf(citation, text, start - 1) : 0
    const end = cited || pieceEnd(text, start)
    if (!cited && isDigit(text.charCodeAt(start)) && !isJoinedToDigit(text, end) && !isLabel(text, start, end)) readPiece(text, text.slice(start, end), start, found)
    from = end
    candidate.lastIndex = end
  } while (candidate.test(text))
  return found
}

/** Where the piece begins that `at` is a part of, not before `from`, where another may end; there is no digit between. */
function pieceStart(text: string, from: number, at: number): number {
  let start = at
  while (start > from) {
    const code = text.charCodeAt(start - 1)
    if (!isWordUnit(code) && !(start - 1 > from && joints.includes(text[start - 1]!) && isWordUnit(text.charCodeAt(start - 2)))) break
    start--
  }
  return start
}

/** Where the piece ends that is read whole, so that no part of an identifier is taken for a number. */
function pieceEnd(text: string, start: number): number {
  const code = text.charCodeAt(start)
  const whole = isDigit(code) ? endOf(journal, text, start) : code === 0x68 ? endOf(address, text, start) : 0
  return whole || wordEnd(text, start)
}

/** Where what a sticky expression finds ends, or 0. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

function wordEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) continue
    if (at + 1 === text.length) return at
    const next = text.charCodeAt(at + 1)
    if (isWordUnit(next) && joints.includes(text[at]!)) continue
    if ((code === 0x2c || code === 0x3a) && isDigit(next) && isDigit(text.charCodeAt(at - 1))) continue
    return at
  }
  return text.length
}

/** Digits and the letters that can be part of an identifier: Latin, Greek and the micro sign. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x5f
  return code === 0xb5 || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x3ff)
}

/** A power or a ratio. */
function isJoinedToDigit(text: string, end: number): boolean {
  if (end + 1 >= text.length) return false
  const code = text.charCodeAt(end)
  return (code === 0x5e || code === 0x3a) && isDigit(text.charCodeAt(end + 1))
}

function readPiece(text: string, piece: string, start: number, found: RawNumber[]): void {
  if (isPlain(piece)) {
    push(text, found, start, piece)
    return
  }
  const fraction = piece.includes('/') ? quotient.exec(piece) : null
  if (fraction) {
    const numerator = Number(fraction[1])
    const denominator = Number(fraction[2])
    if (numerator < denominator) found.push(rawFraction(start, start + piece.length, numerator, denominator))
    else {
      push(text, found, start, fraction[1]!)
      push(text, found, start + fraction[1]!.length + 1, fraction[2]!)
    }
    return
  }
  const match = chemical.test(piece) ? null : plain.exec(piece)
  if (!match) {
    if (!list.test(piece)) return
    let at = start
    for (const item of piece.split(',')) {
      push(text, found, at, item)
      at += item.length + 1
    }
    return
  }
  const first = match[1]!
  const second = match[2]
  const scale = match[3]
  if (second === undefined) {
    push(text, found, start, first, scale)
    return
  }
  const low = toNumber(first)
  const high = toNumber(second)
  if (!isCount(first) || !isCount(second) || low >= high) return
  const times = scaleOf(scale)
  const end = start + first.length + 1 + second.length + (scale?.length ?? 0)
  const range = rawNumber(start, end, high * times, times > 1 ? 0 : Math.max(places(first), places(second)))
  range.range = { low: low * times, high: high * times }
  found.push(range)
}

/** Nothing but digits, as most are. */
function isPlain(piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (!isDigit(piece.charCodeAt(at))) return false
  return true
}

function push(text: string, found: RawNumber[], start: number, digits: string, scale?: string): void {
  const end = start + digits.length + (scale?.length ?? 0)
  const sign = start > 0 ? text.charCodeAt(start - 1) : 0
  // ".05": the point before the digits, unless it ends a sentence.
  if (sign === 0x2e && !/[\w.)\]%]/.test(text[start - 2] ?? ' ')) {
    found.push(rawNumber(start - 1, end, Number(`0.${digits.replace('.', '')}`), digits.length))
    return
  }
  if (!isCount(digits)) return
  const negative = (sign === 0x2d || sign === 0x2212) && !/[^\s(=:,<>~≤≥[]/.test(text[start - 2] ?? ' ')
  const times = scaleOf(scale)
  const value = toNumber(digits) * times
  found.push(rawNumber(negative ? start - 1 : start, end, negative ? -value : value, times > 1 ? 0 : places(digits)))
}

/** Not a code: "0089", "13900001111". */
function isCount(digits: string): boolean {
  const point = digits.indexOf('.')
  const length = point < 0 ? digits.length : point
  if (digits.startsWith('0') && length > 1 && isDigit(digits.charCodeAt(1))) return false
  return length <= longestInteger || (length <= 20 && /^[^.]*[,\u2009\u202f]/.test(digits))
}

function toNumber(digits: string): number {
  const value = Number(digits)
  return Number.isNaN(value) ? Number(digits.replaceAll(/[,\u2009\u202f]/g, '')) : value
}

function places(digits: string): number {
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}

function scaleOf(suffix: string | undefined): number {
  if (suffix === undefined) return 1
  return suffix === 'bn' ? 1e9 : 1e3
}

function isLabel(text: string, start: number, end: number): boolean {
  if (start > 0 && isNamedBefore(text, start)) return true
  if (end === text.length) return end - start <= 2 && isDayBehindMonth(text, start, end)
  const next = text.charCodeAt(end)
  if (start < 9 && (next === 0x2e || next === 0x29 || next === 0x3001) && /^\s*[(]?\d{1,2}$/.test(text.slice(0, end))) return true // a list mark
  const spaced = isSpace(next)
  if (end + 1 < text.length || !spaced) {
    if (isHan(spaced ? text.charCodeAt(end + 1) : next)) {
      const after = text.slice(end, end + 12)
      if (/^\s?(?:型|期(?!间)|级|号|楼|室)/.test(after)) return true
      if (start > 0 && '年月'.includes(text[start - 1]!) && /^(?:月|日|号)/.test(after)) return true
      if (/^月\d{1,2}[日号]/.test(after)) return true
    }
  }
  if (end - start > 2) return false
  if (spaced) {
    monthAfter.lastIndex = end
    if (monthAfter.test(text)) return true
  }
  return isDayBehindMonth(text, start, end)
}

/** "Fig. 2", "week 12", 图3. */
function isNamedBefore(text: string, start: number): boolean {
  const limit = Math.max(0, start - labelReach)
  const to = withoutMarks(text, limit, start)
  if (to === limit) return false
  const last = text.charCodeAt(to - 1)
  if (!isAsciiLetter(last)) return last > 0x7f || last === 0x23 ? chineseLabel.test(text.slice(limit, start)) : false
  let from = to - 1
  while (from > limit && isAsciiLetter(text.charCodeAt(from - 1))) from--
  if (labels.has(text, from, to)) return true
  if (periods.has(text, from, to)) return !countsPeriods.test(text.slice(limit, from))
  return (last | 0x20) === 0x71 && chineseLabel.test(text.slice(limit, start)) // QQ
}

/** Where the words before `start` end, without a space, a colon and a full stop behind them. */
function withoutMarks(text: string, limit: number, start: number): number {
  let end = start
  if (end > limit && isSpace(text.charCodeAt(end - 1))) end--
  if (end > limit && text.charCodeAt(end - 1) === 0x3a) end--
  if (end > limit && text.charCodeAt(end - 1) === 0x2e) end--
  return end
}

/** "April 25" but not "in April 25 patients". */
function isDayBehindMonth(text: string, start: number, end: number): boolean {
  if (start === 0 || !isSpace(text.charCodeAt(start - 1)) || !monthBefore.test(text.slice(Math.max(0, start - labelReach), start))) return false
  if (end + 1 >= text.length || !isSpace(text.charCodeAt(end))) return true
  const following = text.charCodeAt(end + 1)
  return following < 0x61 || following > 0x7a
}
