import type { SuppressionEntry } from '../../linter/suppressions/suppression-entry.js'

/** More entries than this are not listed one by one. */
const most = 5

/**
 * Says something of entries, with the first of them below: `2 suppressions are no longer found:`.
 *
 * @param one what is said of a single entry
 * @param many what is said of several
 */
export function describeEntries(entries: readonly SuppressionEntry[], one: string, many: string): string {
  const head = entries.length === 1 ? `1 suppression ${one}:` : `${entries.length} suppressions ${many}:`
  const words = ({ text }: SuppressionEntry) => (text === undefined ? '' : `: "${text}"`)
  const lines = entries.slice(0, most).map((entry) => `  ${entry.file}: ${entry.rule}${words(entry)}`)
  return [head, ...lines, ...(entries.length > most ? [`  and ${entries.length - most} more`] : [])].join('\n')
}
