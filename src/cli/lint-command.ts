import { type ConfigResolver, createConfigResolver } from '../config/resolve-config.js'
import { loadFormatter } from '../formatters/load-formatter.js'
import type { LintResult } from '../linter/lint-result.js'
import type { Cache } from './cache/cache.js'
import type { Changes } from './changes/find-changes.js'
import { configOptions } from './config-options.js'
import { errorsOnly } from './errors-only.js'
import type { ExitCode } from './exit-code.js'
import { createIgnoreRules } from './ignore-rules.js'
import { lintFiles } from './lint-files.js'
import { lintStdin } from './lint-stdin.js'
import type { Outcome } from './outcome.js'
import type { CommandLine } from './parse-arguments.js'
import type { PlainReport } from './plain-report.js'
import { createProgress } from './progress.js'
import { mayBeSuppressed } from './suppressions/may-be-suppressed.js'
import type { LintPool } from './threads/lint-pool.js'
import type { Terminal } from './terminal.js'
import { warn } from './warn.js'

/** Lints what the command line names, prints the report and what else there is to say, and gives the exit code. */
export async function lintCommand(command: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const print = isPlain(command) ? undefined : await (await import('./reports/prepare-reports.js')).prepareReports(command, terminal)
  const changes = await findChanges(command, terminal)
  const configs = createConfigResolver(configOptions(command, terminal.cwd))
  const { quiet, color = terminal.color } = command
  const plain = canPrintAtOnce(command, terminal, changes) ? (await import('./plain-report.js')).createPlainReport({ quiet, color }, terminal) : undefined
  const outcome = await withoutKnown(await lint(command, configs, terminal, changes, plain?.print), command, configs, terminal, changes)
  const { notes, failures } = outcome
  const results = command.quiet ? errorsOnly(outcome.results) : outcome.results
  const maxWarningsExceeded = tooManyWarnings(outcome, command)
  // When nothing could be linted, an empty report would look like a clean one.
  if (outcome.results.length > 0 || failures.length === 0) {
    const facts = { cwd: terminal.cwd, rules: configs.rules(), encoding: command.encoding, maxWarningsExceeded }
    if (plain) plain.end(outcome.results)
    else if (print) failures.push(...(await print(results, facts)))
    else await printPlain(results, command, terminal)
  }
  if (command.stats && isPlain(command)) terminal.warn((await import('./stats-table.js')).statsTable(outcome.results))
  for (const text of [...notes, ...failures]) warn(text, terminal)
  if (maxWarningsExceeded && !hasErrors(outcome)) warn(`Found too many warnings (maximum: ${maxWarningsExceeded.maxWarnings}).`, terminal)
  if (failures.length > 0) return 2
  return hasErrors(outcome) || maxWarningsExceeded ? 1 : 0
}

/** Whether only the default report is printed, which needs least and so is there soonest. */
function isPlain({ reports }: CommandLine): boolean {
  return reports.length === 1 && reports[0]!.format === 'stylish' && reports[0]!.file === undefined
}

/** Whether nothing that comes later can change the report, and no line of progress stands in its way. */
function canPrintAtOnce(command: CommandLine, { cwd, status }: Terminal, changes: Changes | undefined): boolean {
  return isPlain(command) && !command.stdin && !changes && !status && !mayBeSuppressed(command, cwd)
}

async function printPlain(results: readonly LintResult[], { color }: CommandLine, terminal: Terminal): Promise<void> {
  const stylish = await loadFormatter('stylish')
  const text = stylish(results, { color: color ?? terminal.color })
  if (text !== '') terminal.out(text)
}

/** What `--since` or `--staged` limits the report to. */
async function findChanges({ since, staged }: CommandLine, { cwd }: Terminal): Promise<Changes | undefined> {
  if (since === undefined && !staged) return undefined
  const { changesSince, stagedChanges } = await import('./changes/find-changes.js')
  return since === undefined ? stagedChanges(cwd) : changesSince(since, cwd)
}

/** Takes out what is suppressed in bulk, and what is not on a changed line. */
async function withoutKnown(
  outcome: Outcome,
  command: CommandLine,
  configs: ConfigResolver,
  { cwd, today }: Terminal,
  changes: Changes | undefined,
): Promise<Outcome> {
  let known = outcome
  if (mayBeSuppressed(command, cwd)) {
    const { suppress } = await import('./suppressions/suppress.js')
    known = suppress(outcome, command, { cwd, today, ruleIds: new Set(configs.rules().map(({ id }) => id)) })
  }
  if (!changes) return known
  const { onlyChanged } = await import('./changes/only-changed.js')
  return { ...known, results: onlyChanged(known.results, changes) }
}

async function lint(
  command: CommandLine,
  configs: ConfigResolver,
  terminal: Terminal,
  changes: Changes | undefined,
  onResult: PlainReport['print'] | undefined,
): Promise<Outcome> {
  const { cwd, readStdin, status } = terminal
  const fixer = command.fix && (await import('./fixes/create-fixer.js')).createFixer(command)
  const options = { cwd, configOf: configs.ofFile, ignoresOf: createIgnoreRules(cwd, configs.ofFolder), encoding: command.encoding, stats: command.stats, fixer, changes }
  if (command.stdin) return lintStdin(await readStdin(), command.stdinFilename, options)
  const cache = await openCache(command, cwd)
  const openPool = (files: number): Promise<LintPool | undefined> => {
    terminal.expectFiles?.(files)
    // What is staged is read from git, which threads know nothing of; it is little.
    return changes?.read ? Promise.resolve(undefined) : openThreads(command, files, terminal)
  }
  const progress = status && createProgress(status)
  try {
    const outcome = await lintFiles(command.patterns, { ...options, cache, openPool, onResult, onProgress: progress?.show }, command.errorOnUnmatchedPattern)
    for (const note of cache?.save() ?? []) outcome.notes.add(note)
    return outcome
  } finally {
    progress?.end()
  }
}

/** The threads of `--concurrency`. */
async function openThreads({ concurrency, argv }: CommandLine, files: number, { cwd, threads }: Terminal): Promise<LintPool | undefined> {
  if (concurrency === 'off' || !threads) return undefined
  const [{ countThreads }, { createLintPool }] = await Promise.all([import('./threads/count-threads.js'), import('./threads/create-lint-pool.js')])
  const count = countThreads(concurrency, files, threads.cores)
  return count > 0 ? createLintPool(count, threads.script, { argv, cwd }) : undefined
}

/** The results of earlier runs. None with fixes, since they change what would be kept. */
async function openCache({ cache, cacheLocation, cacheStrategy, staged, encoding, fix }: CommandLine, cwd: string): Promise<Cache | undefined> {
  if (!cache || fix) return undefined
  const { createCache } = await import('./cache/create-cache.js')
  // What is staged is not what the time of the file speaks of.
  return createCache({ cwd, location: cacheLocation, strategy: staged ? 'content' : cacheStrategy, encoding })
}

const hasErrors = ({ results }: Outcome): boolean => results.some(({ errorCount }) => errorCount > 0)

/** Warnings count whether or not they are printed. */
function tooManyWarnings({ results }: Outcome, { maxWarnings }: CommandLine): { maxWarnings: number; foundWarnings: number } | undefined {
  const foundWarnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return maxWarnings >= 0 && foundWarnings > maxWarnings ? { maxWarnings, foundWarnings } : undefined
}
