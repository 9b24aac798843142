import type { Quantity } from './quantity.js'

/** A percentage or mean that no whole number of so many people gives. Offsets are into the sentence. */
export interface ImpossibleValue {
  readonly start: number
  readonly end: number
  readonly value: Quantity
  readonly size: Quantity
  /** The nearest values that are possible, as they would be written. */
  readonly below: string
  readonly above: string
}
