import type { Sentence } from '../../language/sentence.js'

/** What cannot be right about a statistic. */
export type StatisticFaultKind =
  | 'rate' // a rate above 100 % or below 0
  | 'p-range' // P above 1 or below 0
  | 'p-zero' // P = 0.000
  | 'p-significant' // P = .08, called significant
  | 'interval-outside' // an interval that leaves its estimate out
  | 'interval-significant' // a ratio's interval includes 1, and the result is called significant
  | 'heterogeneity' // I² = 41 %, called low
  | 'heterogeneity-unit' // I² = 41
  | 'spread' // SD above a mean that cannot be negative
  | 'unit' // a daily amount in g/L

/** Offsets are into the sentence. */
export interface StatisticFault {
  readonly kind: StatisticFaultKind
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** The figures as written: a rate, a P value, an interval, SD and mean. */
  readonly figures: readonly string[]
}
