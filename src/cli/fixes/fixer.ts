import type { DecodedText } from '../../document/decode.js'
import type { LintMessage } from '../../linter/lint-message.js'
import type { LintResult } from '../../linter/lint-result.js'
import type { RuleSetting } from '../../linter/lint.js'

/** Tells which fixes are applied. */
export type FixFilter = (message: LintMessage) => boolean

/** A file as it was read. */
export interface ReadFile {
  readonly filePath: string
  readonly bytes: Uint8Array
  readonly decoded: DecodedText
}

/**
 * Lints a file and fixes it.
 *
 * @param lint lints the text of the file, and fixes it if told which fixes are wanted
 * @param fail is told why a file could not be fixed
 */
export type Fixer = (
  file: ReadFile,
  lint: (isWanted?: FixFilter) => LintResult,
  settings: readonly RuleSetting[],
  fail: (message: string) => void,
) => LintResult
