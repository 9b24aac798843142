import path from 'node:path'
import { createConfigResolver, type ResolvedConfig } from '../config/resolve-config.js'
import { severityNames } from '../config/severity-names.js'
import { configOptions } from './config-options.js'
import type { ExitCode } from './exit-code.js'
import type { CommandLine } from './parse-arguments.js'
import type { Terminal } from './terminal.js'

/**
 * Prints how a file is linted, everything that configs and the command line say worked out. What is printed is itself a
 * config that gives the same findings for this file.
 *
 * @param file as written; it need not exist
 */
export async function printConfigCommand(file: string, command: CommandLine, { cwd, out }: Terminal): Promise<ExitCode> {
  const target = path.resolve(cwd, file)
  const configs = createConfigResolver(configOptions(command, cwd))
  const config = await configs.ofFile(target)
  const { ignores } = await configs.ofFolder(path.dirname(target))
  out(JSON.stringify(printable(config, ignores), undefined, 2))
  return 0
}

function printable({ rules, settings, locale, language, directives, collected }: ResolvedConfig, ignores: readonly string[]): object {
  const on = new Map(settings.map((setting) => [setting.rule.id, setting]))
  const entries = rules.map(({ id }) => {
    const setting = on.get(id)
    return [id, setting ? [severityNames[setting.severity], setting.options] : 'off'] as const
  })
  return {
    extends: [],
    plugins: collected.plugins.map(({ name }) => name),
    rules: Object.fromEntries(entries),
    phrases: collected.phrases,
    ignores,
    language: language ?? 'auto',
    locale,
    requireReason: severityNames[directives.requireReason],
    reportUnusedDirectives: severityNames[directives.reportUnused],
  }
}
