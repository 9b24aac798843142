import type { LintMessage } from './lint-message.js'
import type { LintResult } from './lint-result.js'

/**
 * Counts the messages of a file into a result.
 *
 * @param filePath absolute path, or `<text>`
 * @param source the decoded text; kept only when there is a message about it
 */
export function createResult(filePath: string, messages: readonly LintMessage[], source?: string): LintResult {
  const count = (test: (message: LintMessage) => unknown) => messages.filter(test).length
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: count(({ severity }) => severity === 2),
    fatalErrorCount: count(({ fatal }) => fatal),
    warningCount: count(({ severity }) => severity === 1),
    fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix),
    fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix),
    ...(source !== undefined && messages.length > 0 && { source }),
    usedDeprecatedRules: [],
  }
}
