import type { Study } from '../studies/study.js'

/** What people who were treated were compared with. */
export type Comparison =
  | 'placebo'
  | 'sham'
  | 'usual-care'
  | 'untreated'
  | 'group' // another group, of which no more is said
  | 'random' // allotted at random, so that there was one, but it is not named
  | 'none-admitted' // nobody, and the text says so
  | 'none'

const named: readonly (readonly [Comparison, RegExp])[] = [
  ['placebo', /placebo|dummy|安慰剂/i],
  ['sham', /sham|假手术|假治疗/i],
  ['usual-care', /usual|standard|常规|标准/i],
  ['untreated', /untreated|no.treatment|wait|未治疗|未用药|未干预|未服用|未接受|空白|等待/i],
]

/** What a study compared with, as far as its sentences tell. A comparison with the time before is none. */
export function comparisonOf({ sentences, hasComparator, isRandomised, admitsNoComparator }: Pick<Study, 'sentences' | 'hasComparator' | 'isRandomised' | 'admitsNoComparator'>): Comparison {
  if (hasComparator) {
    const terms = sentences.flatMap((sentence) => sentence.mentionsOf('comparator')).map(({ term }) => term.text)
    return named.find(([, pattern]) => terms.some((term) => pattern.test(term)))?.[0] ?? 'group'
  }
  if (isRandomised) return 'random'
  return admitsNoComparator ? 'none-admitted' : 'none'
}
