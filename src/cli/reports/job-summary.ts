import { appendFileSync } from 'node:fs'
import type { FormatterContext } from '../../formatters/formatter.js'
import { markdownReport } from '../../formatters/markdown.js'
import type { LintResult } from '../../linter/lint-result.js'

/** GitHub takes a megabyte of a step; so many rows stay well below it. */
const mostRows = 500

/**
 * Adds the findings to the summary of a GitHub job.
 *
 * @param file what `GITHUB_STEP_SUMMARY` names
 * @returns what went wrong, if anything
 */
export function addToJobSummary(file: string, results: readonly LintResult[], context: FormatterContext): string | undefined {
  try {
    appendFileSync(file, `${markdownReport(results, context, mostRows)}\n`)
    return undefined
  } catch (error) {
    return `${file}: the job summary cannot be written (${(error as NodeJS.ErrnoException).code}).`
  }
}
