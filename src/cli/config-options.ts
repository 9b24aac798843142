import path from 'node:path'
import { rules } from '../../rules/index.js'
import type { ConfigOptions } from '../config/resolve-config.js'
import type { CommandLine } from './parse-arguments.js'

/** What the command line says about configs. */
export function configOptions(command: CommandLine, cwd: string): ConfigOptions {
  const { config, lookUpConfig, locale, inlineConfig, reportUnused } = command
  return {
    rules,
    cwd,
    configFile: config === undefined ? (lookUpConfig ? undefined : false) : path.resolve(cwd, config),
    override: { name: '--rule', path: ['rules'], rules: command.rules },
    locale,
    directives: { allow: inlineConfig, reportUnused },
  }
}
