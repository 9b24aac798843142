import type { ClaimStrength } from '../claims/claim-strength.js'
import { associationPatterns as association } from './association-patterns.js'
import { causalPatterns as cause } from './causal-patterns.js'
import { noFindingPatterns as without } from './no-finding-patterns.js'

/** None of these tells a finding, whatever else a part of a sentence holds. */
const unfound = [without.background, without.ranking, without.advice, without.moreResearch, without.paperwork, without.openQuestion]
const finding = /\b(?:found|shows?|showed|suggests?|demonstrat\w+|concluded?|reveal\w*)\b/i
/** Between what was found and what is to be done now. */
const turn = /[;:]\s|,\s(?:but|and|so|yet|while|whereas|although|though|however|therefore|thus|which|supporting|suggesting)\b|\s(?:but|whereas|although|however)\s/gi

/**
 * How strongly an English sentence ties one thing to another, told by the first of these that holds: nothing is
 * found yet, an association, a softened cause, a plain cause, a comparison. Advice and open questions take back only
 * the part of the sentence in which they stand. The classes are those of Yu et al. (EMNLP 2019, COLING 2020); the
 * patterns are constructions, without weights.
 */
export function readEnglishClaimStrength(folded: string): ClaimStrength {
  const strength = readPart(folded)
  return strength === 'none' ? readFoundPart(folded) : strength
}

/** A sentence that ends in advice or in a question may have told a finding before. */
function readFoundPart(folded: string): ClaimStrength {
  const end = Math.min(...unfound.map((pattern) => folded.search(pattern)).filter((index) => index >= 0))
  if (!Number.isFinite(end)) return 'none'
  const cut = [...folded.slice(0, end).matchAll(turn)].at(-1)?.index
  return cut === undefined ? 'none' : readPart(folded.slice(0, cut))
}

function readPart(folded: string): ClaimStrength {
  const holds = (pattern: RegExp): boolean => pattern.test(folded)
  const conjectures = holds(cause.mayAct)
  if (unfound.some(holds) && !(conjectures && !holds(without.moreResearch) && !holds(without.openQuestion))) return 'none'
  if (holds(association.together)) return conjectures && !holds(association.mayBe) ? 'conditional-causal' : 'correlational'
  if (conjectures) return 'conditional-causal'
  if ((holds(without.aim) && !holds(finding)) || holds(without.published)) return 'none'
  if (!cause.actsOn.some(holds)) {
    if (holds(association.tellsRisk) || holds(association.marks)) return 'correlational'
    const named = cause.names.some(holds)
    if (!named && (holds(association.comparesRisk) || holds(cause.happened))) return 'correlational'
    if (!named && !cause.works.some(holds)) return holds(association.compares) ? 'correlational' : 'none'
  }
  return holds(cause.softened) && !/\bsuggests? that\b/i.test(folded) ? 'conditional-causal' : 'direct-causal'
}
