import type { LintResult } from '../linter/lint-result.js'
import { replaceMessages } from '../linter/replace-messages.js'

/** What `--quiet` leaves: the files with errors, without their warnings. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  return results.filter(({ errorCount }) => errorCount > 0).map((result) => replaceMessages(result, errorsOf(result.messages), errorsOf(result.suppressedMessages)))
}

function errorsOf<Message extends { readonly severity: 1 | 2 }>(messages: readonly Message[]): Message[] {
  return messages.filter(({ severity }) => severity === 2)
}
