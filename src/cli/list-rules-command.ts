import { ruleList } from '../formatters/rule-list.js'
import { describeConfigRules } from './describe-config-rules.js'
import { describeRules } from './describe-rules.js'
import type { ExitCode } from './exit-code.js'
import type { CommandLine } from './parse-arguments.js'
import type { Terminal } from './terminal.js'

/** Prints what rules there are: the built-in ones, and those that the config of the working folder brings. */
export async function listRulesCommand(command: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { format, locale, color } = command
  const rules = [...describeRules(), ...(await describeConfigRules(command, terminal.cwd))]
  terminal.out(
    format === 'json'
      ? JSON.stringify(rules.map(({ id, group, url, presets, summary }) => ({ id, group, url, ...presets, summary })), undefined, 2)
      : ruleList(rules, locale === 'zh' ? 'zh' : 'en', { color: color ?? terminal.color }),
  )
  return 0
}
