import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** A change told twice: by its two ends, and in per cent or by their difference. Offsets are into the sentence. */
export interface Change {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly from: Quantity
  readonly to: Quantity
  readonly stated: Quantity
  /** Which way the words around `stated` say that it went. */
  readonly direction: 'up' | 'down' | undefined
}

/** What the two ends give, if it is not what is stated, in the unit of the statement. */
export const misstatedChange = (change: Change, tolerance: number): number | undefined => (change.stated.role === 'percent' ? misstatedPercentage(change, tolerance) : misstatedDifference(change))

function misstatedDifference({ from, to, stated, direction }: Change): number | undefined {
  const exact = to.value - from.value
  const isTurned = (direction === 'up' && exact < 0) || (direction === 'down' && exact > 0)
  const rounding = (from.step + to.step + stated.step) / 2
  return Math.abs(Math.abs(exact) - stated.value) <= rounding && !isTurned ? undefined : Math.abs(exact)
}

/**
 * The change in per cent that the two ends give, if it is not the one stated.
 * Between two percentages the stated figure may be their difference as well.
 *
 * @param tolerance in percentage points, on top of the rounding of all three numbers
 */
function misstatedPercentage({ from, to, stated, direction }: Change, tolerance: number): number | undefined {
  const exact = (100 * (to.value - from.value)) / from.value
  const turned = (direction === 'up' && exact < 0) || (direction === 'down' && exact > 0)
  const size = Math.abs(exact)
  const rounding = (50 * (from.step + to.step * (1 + size / 100))) / from.value + stated.step / 2
  const points = from.role === 'percent' && Math.abs(Math.abs(to.value - from.value) - stated.value) <= tolerance + stated.step / 2
  const close = points || Math.abs(size - stated.value) <= tolerance + rounding
  return close && !turned ? undefined : exact
}
