import { existsSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../../config/did-you-mean.js'
import { UserError } from '../../config/user-error.js'
import { applySuppressions, type SuppressionOptions } from '../../linter/suppressions/apply-suppressions.js'
import { printSuppressions } from '../../linter/suppressions/print-suppressions.js'
import { suppressFindings } from '../../linter/suppressions/suppress-findings.js'
import { isExpired, keyOf, type SuppressionEntry } from '../../linter/suppressions/suppression-entry.js'
import type { Outcome } from '../outcome.js'
import type { CommandLine } from '../parse-arguments.js'
import { writeAtomically } from '../write-atomically.js'
import { defaultLocation } from './may-be-suppressed.js'
import { letGitMerge } from './let-git-merge.js'
import { readSuppressions } from './read-suppressions.js'
import { describeEntries } from './describe-entries.js'

/**
 * Takes out of an outcome what the suppressions file names, having written that file first if the command line says so.
 *
 * @param ruleIds of all rules, to check those of `--suppress-rule`
 * @param today as `2026-11-22`
 * @throws UserError when the file is broken, missing where it was named, or cannot be written
 */
export function suppress(outcome: Outcome, command: CommandLine, cwd: string, ruleIds: ReadonlySet<string>, today: string): Outcome {
  const { suppressAll, suppressRules, pruneSuppressions, suppressionsLocation } = command
  const file = path.resolve(cwd, suppressionsLocation ?? defaultLocation)
  const isAdding = suppressAll || suppressRules.length > 0
  checkRules(suppressRules, ruleIds)
  const found = readSuppressions(file, pruneSuppressions)
  if (!found && suppressionsLocation !== undefined && !isAdding) {
    throw new UserError(`${file}: there is no such suppressions file. Make it with --suppress-all or --suppress-rule.`)
  }
  const options: SuppressionOptions = { today, fileOf: (filePath) => path.relative(cwd, filePath).replaceAll(path.sep, '/') }
  let entries = found ?? []
  if (isAdding) entries = suppressFindings(outcome.results, entries, options, (ruleId) => suppressAll || suppressRules.includes(ruleId))
  if (pruneSuppressions) entries = prune(entries, outcome, cwd, options)
  const notes = new Set(outcome.notes)
  if (isAdding || pruneSuppressions) for (const note of write(file, found, entries)) notes.add(note)

  const { results, stale, expired } = applySuppressions(outcome.results, entries, options)
  if (expired.length > 0) notes.add(`${file}: ${describeEntries(expired, 'has expired, so this is reported', 'have expired, so these are reported')}`)
  // While a text is being written, in an editor, nobody wants to be told to tidy up.
  const isStale = stale.length > 0 && !command.stdin && !command.passOnUnprunedSuppressions
  const failure = `${file}: ${describeEntries(stale, 'is no longer found', 'are no longer found')}\nRun healthlint --prune-suppressions, so that it cannot come back unseen.`
  return { results: [...results], notes, failures: isStale ? [...outcome.failures, failure] : outcome.failures }
}

/** Leaves out what is not found any more, what has expired, and what belongs to files that are gone. */
function prune(entries: readonly SuppressionEntry[], { results }: Outcome, cwd: string, options: SuppressionOptions): SuppressionEntry[] {
  const { stale } = applySuppressions(results, entries, options)
  const gone = new Set(stale)
  return entries.filter((entry) => !gone.has(entry) && !isExpired(entry, options.today) && existsSync(path.resolve(cwd, entry.file)))
}

function write(file: string, before: readonly SuppressionEntry[] | undefined, after: readonly SuppressionEntry[]): string[] {
  if (!before && after.length === 0) return []
  try {
    writeAtomically(file, printSuppressions(after))
    const attributes = before ? false : letGitMerge(file)
    const known = new Set(before?.map(keyOf))
    const kept = new Set(after.map(keyOf))
    const added = [...kept].filter((key) => !known.has(key)).length
    const removed = [...known].filter((key) => !kept.has(key)).length
    const counts = [added > 0 && `${added} added`, removed > 0 && `${removed} removed`].filter(Boolean).join(', ') || 'nothing changed'
    return [
      `${file}: ${counts}; ${kept.size} suppressed in all.`,
      ...(attributes ? [`${path.join(path.dirname(file), '.gitattributes')}: added a line, so that git merges the suppressions of two branches. Commit both files.`] : []),
    ]
  } catch (error) {
    throw new UserError(`${file}: the suppressions cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function checkRules(rules: readonly string[], known: ReadonlySet<string>): void {
  const unknown = rules.filter((rule) => !known.has(rule))
  if (unknown.length > 0) throw new UserError(unknown.map((rule) => `--suppress-rule: there is no rule "${rule}".${didYouMean(rule, known)}`).join('\n'))
}
