import path from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { rules } from '../../rules/index.js'
import { createConfigResolver } from '../config/resolve-config.js'
import { UserError } from '../config/user-error.js'
import { loadFormatter } from '../formatters/load-formatter.js'
import type { LintResult } from '../linter/lint-result.js'
import { errorsOnly } from './errors-only.js'
import { createIgnoreRules } from './ignore-rules.js'
import { lintFiles } from './lint-files.js'
import { lintStdin } from './lint-stdin.js'
import type { Outcome } from './outcome.js'
import { type CommandLine, parseArguments } from './parse-arguments.js'
import type { Terminal } from './terminal.js'

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code: 0 nothing wrong, 1 errors or too many warnings, 2 could not do all of its work
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = parseArguments(argv)
    if (command.help || command.version) {
      terminal.out(command.help ? (await import('./help.js')).help : packageJson.version)
      return 0
    }
    const outcome = await lint(command, terminal)
    await report(outcome.results, command, terminal)
    for (const text of outcome.notes) warn(text, terminal)
    for (const text of outcome.failures) warn(text, terminal)
    return exitCode(outcome, command, terminal)
  } catch (error) {
    if (error instanceof UserError) warn(error.message, terminal)
    else terminal.warn(crash(error))
    return 2
  }
}

async function lint(command: CommandLine, { cwd, readStdin }: Terminal): Promise<Outcome> {
  const configOf = createConfigResolver({
    rules,
    cwd,
    configFile: command.config === undefined ? undefined : path.resolve(cwd, command.config),
    override: { name: '--rule', extends: [], rules: command.rules },
    locale: command.locale,
  })
  const options = { cwd, configOf, ignoresOf: createIgnoreRules(cwd, configOf) }
  return command.stdin
    ? lintStdin(await readStdin(), command.stdinFilename, options)
    : lintFiles(command.patterns, options, command.errorOnUnmatchedPattern)
}

async function report(results: readonly LintResult[], command: CommandLine, terminal: Terminal): Promise<void> {
  const format = await loadFormatter(command.format)
  const text = format(command.quiet ? errorsOnly(results) : results, { color: command.color ?? terminal.color })
  if (text !== '') terminal.out(text)
}

function exitCode({ results, failures }: Outcome, { maxWarnings }: CommandLine, terminal: Terminal): 0 | 1 | 2 {
  const errors = results.some(({ errorCount }) => errorCount > 0)
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  const tooMany = maxWarnings >= 0 && warnings > maxWarnings
  if (tooMany && !errors) warn(`Found too many warnings (maximum: ${maxWarnings}).`, terminal)
  if (failures.length > 0) return 2
  return errors || tooMany ? 1 : 0
}

/** One message a line, each saying who speaks. */
function warn(text: string, terminal: Terminal): void {
  for (const line of text.split('\n')) terminal.warn(`healthlint: ${line}`)
}

function crash(error: unknown): string {
  const details = error instanceof Error ? error.stack : String(error)
  return `healthlint ${packageJson.version} stopped over a mistake of its own. Please report this:\n${details}`
}
