import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** One side of a share. */
export interface Amount {
  readonly value: number
  /** What one unit of its last digit is worth. */
  readonly step: number
  readonly approximate: boolean
  /** As written. */
  readonly text: string
}

/** A part of a whole and the percentage that the text gives for it: "15 of 60 (25%)". Offsets are into the sentence. */
export interface Share {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly part: Amount
  readonly whole: Amount
  readonly percent: Quantity
  /** The number of the whole where it stands in an earlier sentence. */
  readonly earlierWhole: Quantity | undefined
  /** Other counts nearby that the percentage may be of. */
  readonly otherWholes: readonly number[]
}

/** Tolerances in percentage points. */
export interface ShareTolerance {
  readonly tolerance: number
  /** Where "about" stands at the percentage or the part. */
  readonly approxTolerance: number
}

/** How far a whole said to be "about" so much, or rounded to so much, may be off: 5 % of itself. */
const most = 0.05

/** The least tolerance for a percentage without decimals: rounding alone takes half a point. */
const integerTolerance = 1

/** What percentage the part is, if that is not the one given, nor the share of another whole nearby. */
export function misstatedShare(share: Share, allowed: ShareTolerance): number | undefined {
  const { part, whole, percent, otherWholes } = share
  if (fits(part, whole, percent, allowed)) return undefined
  if (otherWholes.some((value) => fits(part, { ...whole, value, step: 1, approximate: false }, percent, allowed))) return undefined
  return (100 * part.value) / whole.value
}

/** What a count in millions or 亿 may have lost. */
const rounding = ({ value, step }: Amount): number => (step > 1 ? Math.min(step / 2, most * value) : 0)

function fits(part: Amount, whole: Amount, percent: Quantity, { tolerance, approxTolerance }: ShareTolerance): boolean {
  const loose = whole.approximate ? most * whole.value : rounding(whole)
  const blur = rounding(part)
  const low = (100 * (part.value - blur)) / (whole.value + loose)
  const high = (100 * (part.value + blur)) / (whole.value - loose)
  const allowed = percent.approximate || part.approximate ? approxTolerance : percent.decimals === 0 ? Math.max(tolerance, integerTolerance) : tolerance
  // Binary fractions must not decide at the border.
  return percent.value >= low - allowed - 1e-9 && percent.value <= high + allowed + 1e-9
}
