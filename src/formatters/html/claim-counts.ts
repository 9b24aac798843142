import type { CardClaim, Standing } from '../../evidence/card/describe-claims.js'
import { marks } from '../evidence-card/words.js'

export interface StandingCount {
  readonly standing: Standing
  readonly count: number
}

/** How many claims stand how, best first, without those that none does. */
export function claimCounts(claims: readonly CardClaim[]): StandingCount[] {
  return (Object.keys(marks) as Standing[])
    .map((standing) => ({ standing, count: claims.filter((claim) => claim.standing === standing).length }))
    .filter(({ count }) => count > 0)
}
