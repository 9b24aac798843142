import { isDigit, isHan, isSpace } from './characters.js'
import type { RawNumber } from './number-token.js'

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

/** Words before a number that make it a name: "Fig. 2", "type 2", "week 12" (but not "every year 900"), 图3, 第5. */
const labelBefore =
  /(?:(?:^|[^A-Za-z])(?:figs?|figures?|tables?|nos?|numbers?|phases?|types?|stages?|grades?|steps?|box|chapters?|sections?|refs?|references?|eqs?|equations?|panels?|appendix|vol|volumes?|issues?|pp?|pages?|supplements?|class|category|articles?|(?<!(?:every|each|per|this|last|a|one) )(?:week|day|month|year)|version|pmid|pmcid|isbn|issn|doi|room|tel|phone|fax|suite)\.?:?\s?|[第图表#]\s?|附录|附件|案例|步骤|文献|方法|(?:微信|QQ|电话|热线|邮编|客服)[::]?\s?)$/i

const months = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const monthBefore = new RegExp(`(?:^|[^A-Za-z])(?:${months})\\.?\\s$`)
const monthAfter = new RegExp(`^\\s(?:${months})\\b`)

/** Finds what is written in digits. Ordinals, labels, days of a month and identifiers are left out. */
export function findDigits(text: string): RawNumber[] {
  const found: RawNumber[] = []
  if (!/\d/.test(text)) return found
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    if (isDigit(text.charCodeAt(start)) && !isLabel(text, start, end) && !isJoinedToDigit(text, end)) readPiece(text, text.slice(start, end), start, found)
    start = end
  }
  return found
}

/** Where the piece ends that is read whole, so that no part of an identifier is taken for a number. */
function pieceEnd(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (code === 0x5b) return endOf(citation, text, start) || start + 1
  if (!isWordUnit(code)) return start + 1
  const whole = isDigit(code) ? endOf(journal, text, start) : code === 0x68 ? endOf(address, text, start) : 0
  return whole || wordEnd(text, start)
}

/** Where what a sticky expression finds ends, or 0. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) continue
    const next = text.charCodeAt(at + 1)
    if (isWordUnit(next) && joints.includes(text[at]!)) continue
    if ((code === 0x2c || code === 0x3a) && isDigit(next) && isDigit(text.charCodeAt(at - 1))) continue
    return Math.min(at, text.length)
  }
}

/** Digits and the letters that can be part of an identifier: Latin, Greek and the micro sign. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x5f
  return code === 0xb5 || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x3ff)
}

/** A power or a ratio. */
function isJoinedToDigit(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  return (code === 0x5e || code === 0x3a) && isDigit(text.charCodeAt(end + 1))
}

function readPiece(text: string, piece: string, start: number, found: RawNumber[]): void {
  if (isPlain(piece)) {
    push(text, found, start, piece)
    return
  }
  const fraction = quotient.exec(piece)
  if (fraction) {
    const numerator = Number(fraction[1])
    const denominator = Number(fraction[2])
    if (numerator < denominator) {
      const value = numerator / denominator
      found.push({ start, end: start + piece.length, value, decimals: 0, fraction: { numerator, denominator } })
    } else {
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
  const [, first = '', second, scale] = match
  const separator = first.length
  if (second === undefined) {
    push(text, found, start, first, scale)
    return
  }
  const low = toNumber(first)
  const high = toNumber(second)
  if (!isCount(first) || !isCount(second) || low >= high) return
  const times = scaleOf(scale)
  found.push({
    start,
    end: start + separator + 1 + second.length + (scale?.length ?? 0),
    value: high * times,
    decimals: times > 1 ? 0 : Math.max(places(first), places(second)),
    range: { low: low * times, high: high * times },
  })
}

/** Nothing but digits, as most are. */
function isPlain(piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (!isDigit(piece.charCodeAt(at))) return false
  return true
}

function push(text: string, found: RawNumber[], start: number, digits: string, scale?: string): void {
  const end = start + digits.length + (scale?.length ?? 0)
  // ".05": the point before the digits, unless it ends a sentence.
  if (text[start - 1] === '.' && !/[\w.)\]%]/.test(text[start - 2] ?? ' ')) {
    found.push({ start: start - 1, end, value: Number(`0.${digits.replace('.', '')}`), decimals: digits.length })
    return
  }
  if (!isCount(digits)) return
  const sign = text[start - 1]
  const negative = (sign === '-' || sign === '\u2212') && !/[^\s(=:,<>~≤≥[]/.test(text[start - 2] ?? ' ')
  const times = scaleOf(scale)
  const value = toNumber(digits) * times
  found.push({
    start: negative ? start - 1 : start,
    end,
    value: negative ? -value : value,
    decimals: times > 1 ? 0 : places(digits),
  })
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
  const before = text.slice(Math.max(0, start - 14), start)
  if (labelBefore.test(before)) return true
  const after = text.slice(end, end + 12)
  if (start < 9 && /^\s*[(]?\d{1,2}$/.test(text.slice(0, end)) && /^[.)、]/.test(after)) return true // a list mark
  if (isHan(text.charCodeAt(isSpace(text.charCodeAt(end)) ? end + 1 : end))) {
    if (/^\s?(?:型|期(?!间)|级|号|楼|室)/.test(after)) return true
    if (/[年月]$/.test(before) && /^(?:月|日|号)/.test(after)) return true
    if (/^月\d{1,2}[日号]/.test(after)) return true
  }
  if (end - start > 2) return false
  if (monthAfter.test(after)) return true
  return monthBefore.test(before) && !/^\s[a-z]/.test(after)
}
