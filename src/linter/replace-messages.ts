import { createResult } from './create-result.js'
import type { LintMessage, SuppressedLintMessage } from './lint-message.js'
import type { LintResult } from './lint-result.js'

/** A result with other messages, counted anew. The text stays as long as there is a message about it. */
export function replaceMessages(
  { filePath, source, output, suppressedMessages, stats }: LintResult,
  messages: readonly LintMessage[],
  suppressed: readonly SuppressedLintMessage[] = suppressedMessages,
): LintResult {
  return createResult(filePath, messages, { source, output, suppressedMessages: suppressed, stats })
}
