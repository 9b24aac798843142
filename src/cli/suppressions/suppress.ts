import { existsSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../../config/did-you-mean.js'
import { UserError } from '../../config/user-error.js'
import { applySuppressions, type SuppressionOptions } from '../../linter/suppressions/apply-suppressions.js'
import { suppressFindings } from '../../linter/suppressions/suppress-findings.js'
import { isExpired, type SuppressionEntry } from '../../linter/suppressions/suppression-entry.js'
import type { Outcome } from '../outcome.js'
import type { CommandLine } from '../parse-arguments.js'
import { describeEntries } from './describe-entries.js'
import { defaultLocation } from './may-be-suppressed.js'
import { readSuppressions } from './read-suppressions.js'
import { writeSuppressions } from './write-suppressions.js'

/** Where a run takes place. */
interface Place {
  /** Absolute path of the working folder, which the entries' paths count from. */
  readonly cwd: string
  /** As `2026-11-22`. */
  readonly today: string
  /** The ids of all rules, to check those of `--suppress-rule`. */
  readonly ruleIds: ReadonlySet<string>
}

/**
 * Takes out of an outcome what the suppressions file names, having written that file first if the command line says so.
 *
 * @throws UserError when the file is broken, missing where it was named, or cannot be written
 */
export function suppress(outcome: Outcome, command: CommandLine, { cwd, today, ruleIds }: Place): Outcome {
  const { suppressAll, suppressRules, pruneSuppressions, suppressionsLocation } = command
  const file = path.resolve(cwd, suppressionsLocation ?? defaultLocation)
  const isAdding = suppressAll || suppressRules.length > 0
  checkRules(suppressRules, ruleIds)
  const found = readSuppressions(file, pruneSuppressions)
  if (!found && suppressionsLocation !== undefined && !isAdding) {
    throw new UserError(`${file}: there is no such suppressions file. Make it with --suppress-all or --suppress-rule.`)
  }

  const options = { today, fileOf: (filePath: string) => path.relative(cwd, filePath).replaceAll(path.sep, '/') }
  const isWanted = (ruleId: string) => suppressAll || suppressRules.includes(ruleId)
  let entries = found ?? []
  if (isAdding) entries = suppressFindings(outcome.results, entries, options, isWanted)
  if (pruneSuppressions) entries = prune(entries, outcome, cwd, options)
  const written = isAdding || pruneSuppressions ? writeSuppressions(file, found, entries) : []

  const { results, stale, expired } = applySuppressions(outcome.results, entries, options)
  // While a text is being written, in an editor, nobody wants to be told to tidy up.
  const isUntidy = stale.length > 0 && !command.stdin && !command.passOnUnprunedSuppressions
  return {
    results: [...results],
    notes: new Set([...outcome.notes, ...written, ...(expired.length > 0 ? [describeExpired(file, expired)] : [])]),
    failures: [...outcome.failures, ...(isUntidy ? [describeStale(file, stale)] : [])],
  }
}

/** Leaves out what is not found any more, what has expired, and what belongs to files that are gone. */
function prune(
  entries: readonly SuppressionEntry[],
  { results }: Outcome,
  cwd: string,
  options: SuppressionOptions,
): SuppressionEntry[] {
  const stale = new Set(applySuppressions(results, entries, options).stale)
  const isOfUse = (entry: SuppressionEntry) => !stale.has(entry) && !isExpired(entry, options.today)
  return entries.filter((entry) => isOfUse(entry) && existsSync(path.resolve(cwd, entry.file)))
}

function describeStale(file: string, stale: readonly SuppressionEntry[]): string {
  const found = describeEntries(stale, 'is no longer found', 'are no longer found')
  return `${file}: ${found}\nRun healthlint --prune-suppressions, so that it cannot come back unseen.`
}

function describeExpired(file: string, expired: readonly SuppressionEntry[]): string {
  const found = describeEntries(expired, 'has expired, so this is reported', 'have expired, so these are reported')
  return `${file}: ${found}`
}

function checkRules(rules: readonly string[], known: ReadonlySet<string>): void {
  const unknown = rules.filter((rule) => !known.has(rule))
  if (unknown.length === 0) return
  const message = (rule: string) => `--suppress-rule: there is no rule "${rule}".${didYouMean(rule, known)}`
  throw new UserError(unknown.map(message).join('\n'))
}
