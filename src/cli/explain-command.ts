import { didYouMean } from '../config/did-you-mean.js'
import { UserError } from '../config/user-error.js'
import { ruleCard } from '../formatters/rule-card.js'
import { describeConfigRules } from './describe-config-rules.js'
import { describeRules } from './describe-rules.js'
import type { ExitCode } from './exit-code.js'
import type { CommandLine } from './parse-arguments.js'
import type { Terminal } from './terminal.js'

/**
 * Prints all there is to know of a rule.
 *
 * @throws UserError when there is no such rule
 */
export async function explainCommand(ruleId: string, command: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { format, locale, color } = command
  const builtIn = describeRules()
  // A config that is broken keeps nobody from reading about a built-in rule.
  const rules = builtIn.some(({ id }) => id === ruleId) ? builtIn : [...builtIn, ...(await describeConfigRules(command, terminal.cwd))]
  const rule = rules.find(({ id }) => id === ruleId)
  if (!rule) {
    const hint = didYouMean(ruleId, rules.map(({ id }) => id))
    throw new UserError(`--explain: there is no rule "${ruleId}".${hint || ' See healthlint --list-rules.'}`)
  }
  terminal.out(
    format === 'json' ? JSON.stringify(rule, undefined, 2) : ruleCard(rule, locale === 'zh' ? 'zh' : 'en', { color: color ?? terminal.color }),
  )
  return 0
}
