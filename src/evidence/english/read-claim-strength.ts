import type { ClaimStrength } from '../claim-strength.js'
import { strengthCues } from './strength-cues.js'
import { strengthWeights } from './strength-weights.js'

const classes = ['none', 'correlational', 'conditional-causal', 'direct-causal'] as const
const cues = (Object.keys(strengthCues) as (keyof typeof strengthCues)[]).map((name) => ({ pattern: strengthCues[name], weights: strengthWeights[name] }))

/** The strength of an English sentence: the class for which its cues weigh most. */
export function readEnglishClaimStrength(folded: string): ClaimStrength {
  const sums = [...strengthWeights.always]
  for (const { pattern, weights } of cues) {
    if (pattern.test(folded)) weights.forEach((weight, i) => (sums[i]! += weight))
  }
  return classes[sums.indexOf(Math.max(...sums))]!
}
