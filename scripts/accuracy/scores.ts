/** What one class was labelled and what it was read as. */
export interface Judged {
  readonly expected: string
  readonly found: string
}

export interface ClassScores {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 of one class. */
export function classScores(name: string, rows: readonly Judged[]): ClassScores {
  const both = rows.filter(({ expected, found }) => expected === name && found === name).length
  const precision = both / Math.max(1, rows.filter(({ found }) => found === name).length)
  const recall = both / Math.max(1, rows.filter(({ expected }) => expected === name).length)
  return { name, precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The mean F1 of all classes. */
export const macroF1 = (scores: readonly ClassScores[]): number => scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
