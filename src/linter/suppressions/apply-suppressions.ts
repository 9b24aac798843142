import type { LintMessage, SuppressedLintMessage } from '../lint-message.js'
import type { LintResult } from '../lint-result.js'
import { replaceMessages } from '../replace-messages.js'
import { isExpired, keyOf, type SuppressionEntry } from './suppression-entry.js'

export interface SuppressionOptions {
  /** The name of a linted file in the entries. */
  readonly fileOf: (filePath: string) => string
  /** Today's date, as `2026-11-22`. */
  readonly today: string
}

export interface SuppressionsApplied {
  readonly results: readonly LintResult[]
  /** Entries of the linted files that match no finding any more. */
  readonly stale: readonly SuppressionEntry[]
  /** Entries that would suppress a finding if they had not expired. */
  readonly expired: readonly SuppressionEntry[]
}

/** Moves the findings that the entries name to the suppressed ones. One entry suppresses one finding. */
export function applySuppressions(
  results: readonly LintResult[],
  entries: readonly SuppressionEntry[],
  { fileOf, today }: SuppressionOptions,
): SuppressionsApplied {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const matched = new Set<SuppressionEntry>()
  const linted = new Set<string>()
  const applied = results.map((result) => {
    const file = fileOf(result.filePath)
    if (!result.messages.some(({ ruleId }) => ruleId === 'ignored-file')) linted.add(file)
    const kept: LintMessage[] = []
    const suppressed: SuppressedLintMessage[] = []
    for (const message of result.messages) {
      const { ruleId: rule, fingerprint } = message
      const entry = fingerprint === undefined ? undefined : byKey.get(keyOf({ file, rule, fingerprint }))
      if (entry) matched.add(entry)
      if (!entry || isExpired(entry, today)) kept.push(message)
      else suppressed.push({ ...message, suppressions: [{ kind: 'file', justification: entry.reason ?? '' }] })
    }
    return suppressed.length > 0 ? replaceMessages(result, kept, [...result.suppressedMessages, ...suppressed]) : result
  })
  return {
    results: applied,
    stale: entries.filter((entry) => linted.has(entry.file) && !matched.has(entry)),
    expired: entries.filter((entry) => matched.has(entry) && isExpired(entry, today)),
  }
}
