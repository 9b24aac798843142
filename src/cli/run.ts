import packageJson from '../../package.json' with { type: 'json' }
import { UserError } from '../config/user-error.js'
import type { ExitCode } from './exit-code.js'
import { parseArguments } from './parse-arguments.js'
import type { Terminal } from './terminal.js'
import { warn } from './warn.js'

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const command = parseArguments(argv)
    if (command.help || command.version) {
      terminal.out(command.help ? (await import('./help.js')).help : packageJson.version)
      return 0
    }
    if (command.explain !== undefined) return await (await import('./explain-command.js')).explainCommand(command.explain, command, terminal)
    if (command.printConfig !== undefined) return await (await import('./print-config-command.js')).printConfigCommand(command.printConfig, command, terminal)
    if (command.init) return await (await import('./init/init-command.js')).initCommand(terminal)
    if (command.listRules) return await (await import('./list-rules-command.js')).listRulesCommand(command, terminal)
    if (command.evidence) return await (await import('./evidence-command.js')).evidenceCommand(command, terminal)
    // Loaded here, so that a question about the program does not wait for the linter.
    const { lintCommand } = await import('./lint-command.js')
    return await lintCommand(command, terminal)
  } catch (error) {
    if (error instanceof UserError) warn(error.message, terminal)
    else terminal.warn(crash(error))
    return 2
  }
}

function crash(error: unknown): string {
  const details = error instanceof Error ? error.stack : String(error)
  return `healthlint ${packageJson.version} stopped over a mistake of its own. Please report this:\n${details}`
}
