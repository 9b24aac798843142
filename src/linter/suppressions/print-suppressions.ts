import { keyOf, type SuppressionEntry } from './suppression-entry.js'

/**
 * The last item of the list. It stands last so that every line above it ends with a comma: then lines can be added and
 * taken out anywhere, by hand or by git (`merge=union`), and the file stays JSON.
 */
export const lastItem = { format: 'healthlint-suppressions', version: 1 } as const

/** Writes entries as JSON: one line each, sorted, without anything that an edit elsewhere in an article changes. */
export function printSuppressions(entries: readonly SuppressionEntry[]): string {
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))))
  return `[\n${[...sorted.map(inOrder), lastItem].map((item) => `  ${printItem(item)}`).join(',\n')}\n]\n`
}

function inOrder({ file, rule, fingerprint, text, reason, expires }: SuppressionEntry): object {
  return { file, rule, fingerprint, text, reason, expires }
}

function printItem(item: object): string {
  const members = Object.entries(item).filter(([, value]) => value !== undefined)
  return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`
}
