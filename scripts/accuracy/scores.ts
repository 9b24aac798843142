/** What one thing was labelled and what it was read as. */
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

/** Yes-or-no answers against yes-or-no labels. */
export interface Answers {
  readonly hit: number
  readonly miss: number
  readonly falseAlarm: number
  readonly pass: number
}

/** Counts pairs of label and answer. */
export function countAnswers(pairs: readonly (readonly [expected: boolean, found: boolean])[]): Answers {
  const count = (expected: boolean, found: boolean) => pairs.filter((pair) => pair[0] === expected && pair[1] === found).length
  return { hit: count(true, true), miss: count(true, false), falseAlarm: count(false, true), pass: count(false, false) }
}

/** The mean of the recall of both answers: .5 is a coin, whatever the base rate. */
export const balancedAccuracy = ({ hit, miss, falseAlarm, pass }: Answers): number =>
  (hit / Math.max(1, hit + miss) + pass / Math.max(1, pass + falseAlarm)) / 2

/** How often a member of `high` has the larger value than one of `low`; ties count half. Mann and Whitney's U, scaled. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  const sorted = low.toSorted((a, b) => a - b)
  const below = (value: number, orEqual: boolean): number => {
    let from = 0
    let to = sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) from = middle + 1
      else to = middle
    }
    return from
  }
  const wins = high.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0)
  return wins / (high.length * low.length)
}
