import { hashText } from '../linter/hash-text.js'
import type { LintMessage } from '../linter/lint-message.js'

/**
 * Makes a function that names messages in a report, each differently: GitLab and GitHub drop what has the name of
 * something before it. Edits elsewhere in the article leave a name alone, so an old finding never looks new.
 */
export function createReportIds(): (path: string, message: LintMessage) => string {
  const seen = new Map<string, number>()
  return (path, { ruleId, message, fingerprint = message }) => {
    const key = `${path}\n${ruleId}\n${fingerprint}`
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hashText(occurrence === 0 ? key : `${key}\n${occurrence}`)
  }
}
