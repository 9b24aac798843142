import path from 'node:path'
import { createConfigResolver } from '../config/resolve-config.js'
import { describeRule, type RuleDescription } from '../explain/describe-rule.js'
import { configOptions } from './config-options.js'
import type { CommandLine } from './parse-arguments.js'

/** The rules that the config of the working folder brings besides the built-in ones. */
export async function describeConfigRules(command: CommandLine, cwd: string): Promise<RuleDescription[]> {
  const options = configOptions(command, cwd)
  const { rules } = await createConfigResolver(options).ofFile(path.join(cwd, 'article.md'))
  const builtIn = new Set(options.rules)
  return rules.filter((rule) => !builtIn.has(rule)).map((rule) => describeRule(rule, {}))
}
