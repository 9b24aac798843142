import type { Format, ParseProblem } from '../document/document.js'
import { parseDocument } from '../document/parse-document.js'
import { createResult } from './create-result.js'
import { lint, type Locale, type RuleSetting } from './lint.js'
import type { LintResult } from './lint-result.js'

export interface SourceOptions {
  /** Absolute path, or `<text>`; only for the result. */
  readonly filePath: string
  readonly format: Format
  readonly settings: readonly RuleSetting[]
  readonly locale: Locale
  /** What was wrong with the bytes that the text was decoded from. */
  readonly decodeProblem?: ParseProblem | undefined
}

/** Lints one decoded text. */
export function lintSource(source: string, options: SourceOptions): LintResult {
  const { filePath, format, settings, locale, decodeProblem } = options
  const parsed = parseDocument(source, format)
  const document = decodeProblem ? { ...parsed, problems: [decodeProblem, ...parsed.problems] } : parsed
  return createResult(filePath, lint(document, settings, locale), { source })
}
