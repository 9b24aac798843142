import { safeParse } from 'valibot'
import type { RuleSetting } from '../linter/lint.js'
import type { Rule, Severity } from '../rule.js'
import { describeIssue, describePath } from './describe-issue.js'
import { didYouMean } from './did-you-mean.js'
import type { RuleEntry } from './rule-entry.js'
import { UserError } from './user-error.js'

/** Rule entries from one place: a preset, a config file, or the command line. */
export interface RuleSource {
  /** What to call the place in messages. */
  readonly name: string
  /** Where in it the entries stand, such as `['overrides', 0, 'rules']`. */
  readonly path: readonly (string | number)[]
  readonly rules: Readonly<Record<string, RuleEntry>>
}

/**
 * Works out which rules are on, and with which options. Sources come in rising precedence. A severity alone keeps the
 * options given below it, and options are laid over those given below them one by one.
 *
 * @throws UserError for an unknown rule or a bad option, naming place, value and remedy
 */
export function resolveSettings(rules: readonly Rule[], sources: readonly RuleSource[]): RuleSetting[] {
  const severities = new Map<string, Severity>()
  const options = new Map<string, object>()
  const problems: string[] = []

  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { name, path, rules: entries } of sources) {
    for (const [id, [severity, given]] of Object.entries(entries)) {
      const rule = byId.get(id)
      if (!rule) {
        problems.push(`${name}: ${describePath([...path, id])}: ${noSuchRule(id, byId)}`)
        continue
      }
      severities.set(id, severity)
      if (!given) continue
      options.set(id, { ...options.get(id), ...given })
      const result = safeParse(rule.options, given)
      const describe = (issue: Parameters<typeof describeIssue>[0]) => `${name}: ${describeIssue(issue, rule.options, [...path, id, 1])}`
      if (!result.success) problems.push(...result.issues.map(describe))
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))

  return rules.flatMap((rule) => {
    const severity = severities.get(rule.id) ?? 'off'
    if (severity === 'off') return []
    const parsed = safeParse(rule.options, options.get(rule.id) ?? {})
    if (!parsed.success) throw new UserError(`${rule.id}: the rule does not accept its own default options. Every option needs a default.`)
    return [{ rule, severity: severity === 'error' ? 2 : 1, options: parsed.output }]
  })
}

function noSuchRule(id: string, rules: ReadonlyMap<string, Rule>): string {
  const hint = didYouMean(id, rules.keys())
  if (hint !== '' || !id.includes('/')) return `there is no such rule.${hint}`
  const namespace = id.slice(0, id.lastIndexOf('/'))
  const hasPlugin = [...rules.keys()].some((known) => known.startsWith(`${namespace}/`))
  return hasPlugin ? 'there is no such rule.' : `there is no such rule. If it is a plugin's, name the plugin in "plugins".`
}
