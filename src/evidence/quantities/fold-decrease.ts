import type { Sentence } from '../../language/sentence.js'
import type { Quantity } from './quantity.js'

/** A fall told as a multiple or by more than 100 %. Offsets are into the sentence. */
export interface FoldDecrease {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** 3 for "decreased 3 times"; a percentage above 100 keeps its value. */
  readonly amount: number
  readonly isPercent: boolean
  /** Where the words for the amount are: "3 times", "by 3-fold". */
  readonly amountStart: number
  readonly amountEnd: number
  /** The fall in per cent, where the text gives both ends and they agree with the multiple. */
  readonly confirmed: number | undefined
  /** Both ends as written. */
  readonly ends: readonly [from: Quantity, to: Quantity] | undefined
}
