import type { TermEntry } from '../../term.js'
import { care } from './care.js'
import { certainty } from './certainty.js'
import { claims } from './claims.js'
import { framing } from './framing.js'
import { masks } from './masks.js'
import { promotion } from './promotion.js'
import { results } from './results.js'
import { studies } from './studies.js'

/** All Chinese wordings. `npm run generate` makes `terms.ts` of them, because to do so takes longer than to lint an article. */
export function chineseEntries(): TermEntry[] {
  return [claims, care, certainty, promotion, studies, results, framing, masks].flatMap((entries) => entries())
}
