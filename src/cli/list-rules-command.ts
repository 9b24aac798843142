import { ruleList } from '../formatters/rule-list.js'
import { describeRules } from './describe-rules.js'
import type { ExitCode } from './exit-code.js'
import type { CommandLine } from './parse-arguments.js'
import type { Terminal } from './terminal.js'

/** Prints what rules there are. */
export function listRulesCommand({ format, locale, color }: CommandLine, terminal: Terminal): ExitCode {
  const rules = describeRules()
  terminal.out(
    format === 'json'
      ? JSON.stringify(rules.map(({ id, group, url, presets, summary }) => ({ id, group, url, ...presets, summary })), undefined, 2)
      : ruleList(rules, locale === 'zh' ? 'zh' : 'en', { color: color ?? terminal.color }),
  )
  return 0
}
