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
  let errorCount = 0
  let fatalErrorCount = 0
  let fixableCount = 0
  let fixableErrorCount = 0
  for (const { severity, fatal, fix } of messages) {
    if (severity === 2) errorCount++
    if (fatal) fatalErrorCount++
    if (fix) fixableCount++
    if (fix && severity === 2) fixableErrorCount++
  }
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount,
    fatalErrorCount,
    warningCount: messages.length - errorCount,
    fixableErrorCount,
    fixableWarningCount: fixableCount - fixableErrorCount,
    ...(output !== undefined && { output }),
    ...(source !== undefined && output === undefined && messages.length > 0 && { source }),
    ...(stats && { stats }),
    usedDeprecatedRules: [],
  }
}
