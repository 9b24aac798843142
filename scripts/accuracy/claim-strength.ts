import { fold } from '../../src/document/fold.js'
import type { ClaimStrength } from '../../src/evidence/claims/claim-strength.js'
import { readClaimStrength } from '../../src/evidence/claims/read-claim-strength.js'
import { readRows, type Row } from './rows.js'
import { type ClassScores, classScores } from './scores.js'

const classes: readonly ClaimStrength[] = ['none', 'correlational', 'conditional-causal', 'direct-causal']

/**
 * `readClaimStrength` against the labels of a set of sentences, class by class. The sets are causal_eureka (sentences
 * of press releases; Yu et al., COLING 2020) and causal_pubmed (conclusions of abstracts; Yu et al., EMNLP 2019).
 */
export function scoreClaimStrength(folder: string, set: 'causal_eureka' | 'causal_pubmed'): { sentences: number; classes: ClassScores[] } {
  const rows = readRows<Row & { label: string }>(folder, set).map(({ text, label }) => ({
    expected: label.replace('_', '-'),
    found: readClaimStrength(fold(text), 'en'),
  }))
  return { sentences: rows.length, classes: classes.map((name) => classScores(name, rows)) }
}
