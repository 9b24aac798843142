import type { LintResult } from '../linter/lint-result.js'

/** What all files together have. */
export type ProblemCounts = Pick<LintResult, (typeof counted)[number]>

const counted = ['errorCount', 'fatalErrorCount', 'warningCount', 'fixableErrorCount', 'fixableWarningCount'] as const

/** Adds up the counts of all files. */
export function countProblems(results: readonly LintResult[]): ProblemCounts {
  const sum = (name: (typeof counted)[number]) => results.reduce((total, result) => total + result[name], 0)
  return Object.fromEntries(counted.map((name) => [name, sum(name)])) as unknown as ProblemCounts
}
