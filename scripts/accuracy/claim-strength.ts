import { fold } from '../../src/document/fold.js'
import type { ClaimStrength } from '../../src/evidence/claims/claim-strength.js'
import { readClaimStrength } from '../../src/evidence/claims/read-claim-strength.js'
import { readRows, type Row } from './rows.js'
import { type ClassScores, classScores } from './scores.js'

const classes: readonly ClaimStrength[] = ['none', 'correlational', 'conditional-causal', 'direct-causal']

interface Labelled {
  readonly text: string
  readonly label: string
}

interface Pair {
  readonly text: string
  readonly abstract_text: string
  readonly press_strength: string
  readonly abstract_strength: string
}

/**
 * The sets of labelled sentences: press releases (Yu et al., COLING 2020), conclusions of abstracts (Yu et al., EMNLP
 * 2019), and pairs of both (Sumner 2014, Bratton 2019), which nobody looked at while the reader was made.
 */
const sets = {
  causal_eureka: (folder: string): Labelled[] => readRows<Row & { label: string }>(folder, 'causal_eureka'),
  causal_pubmed: (folder: string): Labelled[] => readRows<Row & { label: string }>(folder, 'causal_pubmed'),
  'insciout, press': (folder: string): Labelled[] => readPairs(folder).map(({ text, press_strength: label }) => ({ text, label })),
  'insciout, abstracts': (folder: string): Labelled[] => readPairs(folder).map(({ abstract_text: text, abstract_strength: label }) => ({ text, label })),
} as const

const readPairs = (folder: string): Pair[] => readRows<Pair>(folder, 'insciout_exaggeration')

export type StrengthSet = keyof typeof sets

/** The names of the sets, those developed on first. */
export const strengthSets = Object.keys(sets) as StrengthSet[]

/** `readClaimStrength` against the labels of a set of sentences, class by class. */
export function scoreClaimStrength(folder: string, set: StrengthSet): { sentences: number; classes: ClassScores[] } {
  const rows = sets[set](folder).map(({ text, label }) => ({ expected: label.replace('_', '-'), found: readClaimStrength(fold(text), 'en') }))
  return { sentences: rows.length, classes: classes.map((name) => classScores(name, rows)) }
}
