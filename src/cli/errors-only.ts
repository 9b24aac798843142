import { createResult } from '../linter/create-result.js'
import type { LintResult } from '../linter/lint-result.js'

/** What `--quiet` leaves: the files with errors, without their warnings. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  return results
    .filter(({ errorCount }) => errorCount > 0)
    .map(({ filePath, messages, source }) => {
      const errors = messages.filter(({ severity }) => severity === 2)
      return createResult(filePath, errors, source)
    })
}
