import { type ConfigResolver, createConfigResolver } from '../config/resolve-config.js'
import { loadFormatter } from '../formatters/load-formatter.js'
import type { LintResult } from '../linter/lint-result.js'
import { errorsOnly } from './errors-only.js'
import type { ExitCode } from './exit-code.js'
import type { Changes } from './changes/find-changes.js'
import { configOptions } from './config-options.js'
import { createIgnoreRules } from './ignore-rules.js'
import { lintFiles } from './lint-files.js'
import { lintStdin } from './lint-stdin.js'
import type { Outcome } from './outcome.js'
import type { CommandLine } from './parse-arguments.js'
import { mayBeSuppressed } from './suppressions/may-be-suppressed.js'
import type { Terminal } from './terminal.js'
import { warn } from './warn.js'

/** Lints what the command line names, prints the report and what else there is to say, and gives the exit code. */
export async function lintCommand(command: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const changes = await findChanges(command, terminal)
  const configs = createConfigResolver(configOptions(command, terminal.cwd))
  const outcome = await withoutKnown(await lint(command, configs, terminal, changes), command, configs, terminal, changes)
  const { results, notes, failures } = outcome
  // When nothing could be linted, an empty report would look like a clean one.
  if (results.length > 0 || failures.length === 0) await report(results, command, terminal)
  for (const text of [...notes, ...failures]) warn(text, terminal)
  return exitCode(outcome, command, terminal)
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
  const ruleIds = new Set(configs.rules().map(({ id }) => id))
  const known = mayBeSuppressed(command, cwd) ? (await import('./suppressions/suppress.js')).suppress(outcome, command, cwd, ruleIds, today) : outcome
  return changes ? { ...known, results: (await import('./changes/only-changed.js')).onlyChanged(known.results, changes) } : known
}

async function lint(command: CommandLine, configs: ConfigResolver, { cwd, readStdin }: Terminal, changes: Changes | undefined): Promise<Outcome> {
  const fixer = command.fix && (await import('./fixes/create-fixer.js')).createFixer(command)
  const options = { cwd, configOf: configs.ofFile, ignoresOf: createIgnoreRules(cwd, configs.ofFolder), encoding: command.encoding, fixer, changes }
  return command.stdin
    ? lintStdin(await readStdin(), command.stdinFilename, options)
    : lintFiles(command.patterns, options, command.errorOnUnmatchedPattern)
}

async function report(results: readonly LintResult[], command: CommandLine, terminal: Terminal): Promise<void> {
  const format = await loadFormatter(command.format)
  const text = format(command.quiet ? errorsOnly(results) : results, { color: command.color ?? terminal.color })
  if (text !== '') terminal.out(text)
}

function exitCode({ results, failures }: Outcome, { maxWarnings }: CommandLine, terminal: Terminal): ExitCode {
  const errors = results.some(({ errorCount }) => errorCount > 0)
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  const tooMany = maxWarnings >= 0 && warnings > maxWarnings
  if (tooMany && !errors) warn(`Found too many warnings (maximum: ${maxWarnings}).`, terminal)
  if (failures.length > 0) return 2
  return errors || tooMany ? 1 : 0
}
