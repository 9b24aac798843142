import type { Format } from '../document/document.js'
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
}

/** Lints one decoded text. */
export function lintSource(source: string, { filePath, format, settings, locale }: SourceOptions): LintResult {
  return createResult(filePath, lint(parseDocument(source, format), settings, locale), source)
}
