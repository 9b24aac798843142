import type { LintMessage, SuppressedLintMessage } from './lint-message.js'
import type { LintResult } from './lint-result.js'
import type { LintStats } from './lint-stats.js'

export interface ResultDetails {
  /** The decoded text; kept only when there is a message about it. */
  readonly source?: string | undefined
  /** The fixed text, in place of `source`. */
  readonly output?: string | undefined
  readonly suppressedMessages?: readonly SuppressedLintMessage[]
  readonly stats?: LintStats | undefined
}

/**
 * Counts the messages of a file into a result.
 *
 * @param filePath absolute path, or `<text>`
 */
export function createResult(
  filePath: string,
  messages: readonly LintMessage[],
  { source, output, suppressedMessages = [], stats }: ResultDetails = {},
): LintResult {
  const count = (test: (message: LintMessage) => unknown) => messages.filter(test).length
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: count(({ severity }) => severity === 2),
    fatalErrorCount: count(({ fatal }) => fatal),
    warningCount: count(({ severity }) => severity === 1),
    fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix),
    fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix),
    ...(output !== undefined && { output }),
    ...(source !== undefined && output === undefined && messages.length > 0 && { source }),
    ...(stats && { stats }),
    usedDeprecatedRules: [],
  }
}
