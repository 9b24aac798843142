import { LineIndex } from '../../document/line-index.js'
import type { LintMessage } from '../lint-message.js'
import type { LintResult } from '../lint-result.js'
import type { SuppressionOptions } from './apply-suppressions.js'
import { isExpired, keyOf, type SuppressionEntry } from './suppression-entry.js'

/** Reported words longer than this are cut. */
const longestText = 60

/**
 * Adds an entry for every finding that has none. Warnings get one too: most findings in prose are warnings, and a
 * repository that allows none (`--max-warnings 0`) could not start otherwise. Entries that are there keep their reason,
 * except that an expired one is made anew.
 *
 * @param isWanted whether findings of a rule are suppressed
 */
export function suppressFindings(
  results: readonly LintResult[],
  entries: readonly SuppressionEntry[],
  { fileOf, today }: SuppressionOptions,
  isWanted: (ruleId: string) => boolean,
): SuppressionEntry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  for (const { filePath, messages, source, output } of results) {
    const text = output ?? source ?? ''
    const lines = new LineIndex(text)
    for (const message of messages) {
      const { ruleId: rule, fingerprint } = message
      if (fingerprint === undefined || !isWanted(rule)) continue
      const entry = { file: fileOf(filePath), rule, fingerprint }
      const known = byKey.get(keyOf(entry))
      if (!known || isExpired(known, today)) byKey.set(keyOf(entry), { ...entry, text: wordsOf(message, text, lines) })
    }
  }
  return [...byKey.values()]
}

function wordsOf({ line, column, endLine, endColumn }: LintMessage, text: string, lines: LineIndex): string {
  const start = lines.lineStart(line) + column - 1
  // Findings may be whole sections; no more of one is read than is shown.
  const end = Math.min(lines.lineStart(endLine) + endColumn - 1, start + 4 * longestText)
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
  const characters = [...words]
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('').trimEnd()}…` : words
}
