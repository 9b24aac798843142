import type { LintResult } from '../linter/lint-result.js'

/** What a run found and what kept it from finding more. */
export interface Outcome {
  readonly results: LintResult[]
  /** Said on standard error; they do not change the exit code. */
  readonly notes: Set<string>
  /** Said on standard error; with any of them the run could not do all of its work and exits with 2. */
  readonly failures: string[]
}
