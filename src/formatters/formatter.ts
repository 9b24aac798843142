import type { LintResult } from '../linter/lint-result.js'

/** What a formatter may know besides the results. */
export interface FormatterContext {
  /** Whether the output may hold ANSI colours. */
  readonly color: boolean
}

/**
 * Turns results into the text to print, without a newline at its end; the empty string means that there is
 * nothing to print. Pure: the same results give the same text.
 */
export type Formatter = (results: readonly LintResult[], context: FormatterContext) => string
