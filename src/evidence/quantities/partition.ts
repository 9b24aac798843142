import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** Shares that are said to make up a whole. Offsets are into the sentence. */
export interface Partition {
  readonly sentence: Sentence
  /** Where the text speaks of the whole. */
  readonly start: number
  readonly end: number
  readonly shares: readonly Quantity[]
}

/** What the shares add up to, if that is not 100. Every share may be off by half of its last digit. */
export function misstatedSum({ shares }: Partition, tolerance: number): number | undefined {
  const sum = shares.reduce((total, { value }) => total + value, 0)
  const rounding = shares.reduce((total, { decimals }) => total + 0.5 * 10 ** -decimals, 0)
  const digits = Math.max(...shares.map(({ decimals }) => decimals))
  return Math.abs(sum - 100) > Math.max(tolerance, rounding) + 1e-9 ? Number(sum.toFixed(digits)) : undefined
}
