import { createResult } from '../linter/create-result.js'
import type { LintResult } from '../linter/lint-result.js'

/**
 * The result of a file that was named outright but is ignored: one warning that says why, as ESLint has it, so that
 * nobody takes silence for a clean bill.
 */
export function ignoredResult(filePath: string, ignoredBy: string): LintResult {
  const message = `File ignored (${ignoredBy})`
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return createResult(filePath, [{ ruleId: 'ignored-file', severity: 1, message, messageId: 'ignored', ...place }])
}
