import { createResult } from '../../src/linter/create-result.js'
import type { LintMessage } from '../../src/linter/lint-message.js'
import type { LintResult } from '../../src/linter/lint-result.js'

/** A message at 1:1 unless told otherwise. */
export function message(given: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'hype-language',
    severity: 2,
    message: 'A message',
    messageId: 'found',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    ...given,
  }
}

export function result(filePath: string, ...messages: readonly LintMessage[]): LintResult {
  return createResult(filePath, messages, { source: 'the source' })
}
