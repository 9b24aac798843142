import type { Span } from '../document/span.js'

/** A number of a text. Offsets are UTF-16 units into that text, end exclusive; a sign and a `%` belong to it. */
export interface NumberToken extends Span {
  /** Of a range the upper end; of "hundreds" or 数百万 the magnitude (100, 1,000,000). */
  readonly value: number
  /** Whether the text says that the value is not exact: about, nearly, over, 约, 近, 余, 左右, "hundreds". */
  readonly approximate: boolean
  /** Whether `value` is a percentage: "2.5 %", 百分之三十 (30), 三成 (30), 千分之五 (0.5). */
  readonly percent: boolean
  /** Whether it names a year. */
  readonly year: boolean
  /** How many decimal places of `value` are given: 1 in "2.5 %", 0 in "1.2 million". */
  readonly decimals: number
  /** "5-10", "5 to 10", 5至10, but not "from 5 to 10", which tells of a change. */
  readonly range: { readonly low: number; readonly high: number } | undefined
  /** "one in five", "two thirds", 三分之一, 半数; `value` is then the quotient. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | undefined
}

/** A number as one of the readers finds it; what its neighbours say is added to it until it is a token. */
export interface RawNumber {
  start: number
  end: number
  value: number
  decimals: number
  approximate: boolean
  percent: boolean
  year: boolean
  range: { low: number; high: number } | undefined
  fraction: { numerator: number; denominator: number } | undefined
}

/** A number of which no more is known. All are made here, so that they are alike for V8. */
export function rawNumber(start: number, end: number, value: number, decimals: number): RawNumber {
  return { start, end, value, decimals, approximate: false, percent: false, year: false, range: undefined, fraction: undefined }
}

/** A share: its value is the quotient. */
export function rawFraction(start: number, end: number, numerator: number, denominator: number): RawNumber {
  const number = rawNumber(start, end, numerator / denominator, 0)
  number.fraction = { numerator, denominator }
  return number
}
