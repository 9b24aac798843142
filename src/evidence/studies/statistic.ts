/** A figure that lets a reader judge a result. Offsets are into the sentence. */
export interface Statistic {
  readonly kind:
    | 'p-value' // P = .03
    | 'interval' // 95% CI
    | 'effect' // OR 1.4, a mean difference, "by 8 mmHg"
    | 'groups' // 12% versus 20%
    | 'from-to' // from 8% to 6%
    | 'spread' // 7.3 ± 1.2
  readonly start: number
  readonly end: number
}
