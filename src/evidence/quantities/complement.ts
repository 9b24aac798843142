import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** Two rates that must add up to 100 %, such as survival and mortality at one time. */
export interface Complement {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly one: Quantity
  readonly other: Quantity
  /** Where a rate is only bounded: "under 10%". */
  readonly bound: 'below' | 'above' | undefined
}

/** Two names of rates that exclude each other. */
export interface ComplementPair {
  readonly one: string
  readonly other: string
}

/**
 * Whether the two rates cannot both hold.
 *
 * @param tolerance in percentage points
 */
export function isContradictory({ one, other, bound }: Complement, tolerance: number): boolean {
  const rest = 100 - one.value
  if (bound === 'below') return rest > other.value + tolerance
  if (bound === 'above') return rest < other.value - tolerance
  return Math.abs(rest - other.value) > tolerance
}
