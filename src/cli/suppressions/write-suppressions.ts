import path from 'node:path'
import { UserError } from '../../config/user-error.js'
import { printSuppressions } from '../../linter/suppressions/print-suppressions.js'
import { keyOf, type SuppressionEntry } from '../../linter/suppressions/suppression-entry.js'
import { writeAtomically } from '../write-atomically.js'
import { letGitMerge } from './let-git-merge.js'

/**
 * Writes the suppressions file. None is made for no entries.
 *
 * @param before what the file held, if there was one
 * @returns what to tell the user
 * @throws UserError when the file cannot be written; it is as it was then
 */
export function writeSuppressions(
  file: string,
  before: readonly SuppressionEntry[] | undefined,
  after: readonly SuppressionEntry[],
): string[] {
  if (!before && after.length === 0) return []
  try {
    writeAtomically(file, printSuppressions(after))
  } catch (error) {
    throw new UserError(`${file}: the suppressions cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
  const told = `${file}: ${describeChange(before ?? [], after)}; ${after.length} suppressed in all.`
  if (before || !letGitMerge(file)) return [told]
  const attributes = path.join(path.dirname(file), '.gitattributes')
  const why = 'added a line, so that git merges the suppressions of two branches. Commit both files.'
  return [told, `${attributes}: ${why}`]
}

function describeChange(before: readonly SuppressionEntry[], after: readonly SuppressionEntry[]): string {
  const known = new Set(before.map(keyOf))
  const kept = new Set(after.map(keyOf))
  const added = after.filter((entry) => !known.has(keyOf(entry))).length
  const removed = before.filter((entry) => !kept.has(keyOf(entry))).length
  const parts = [added > 0 && `${added} added`, removed > 0 && `${removed} removed`]
  return parts.filter(Boolean).join(', ') || 'nothing changed'
}
