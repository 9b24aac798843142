import type { LintMessage, SuppressedLintMessage } from './lint-message.js'
import type { LintStats } from './lint-stats.js'

/** What linting one file gave, in the shape of ESLint's JSON. */
export interface LintResult {
  /** Absolute path, or `<text>` for standard input without a file name. */
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly SuppressedLintMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The decoded text; only when there are messages and no `output`. */
  readonly source?: string
  /** The fixed text; only when fixes were applied. */
  readonly output?: string
  /** Only when it was asked for. */
  readonly stats?: LintStats
  readonly usedDeprecatedRules: readonly never[]
}
