import { safeParse } from 'valibot'
import type { RuleSetting } from '../linter/lint.js'
import type { Rule, Severity } from '../rule.js'
import { describeIssue } from './describe-issue.js'
import { didYouMean } from './did-you-mean.js'
import { type PresetName, presetRules } from './presets.js'
import type { RuleEntry } from './rule-entry.js'
import { UserError } from './user-error.js'

/** Rule entries from one place: a config file, or the command line. */
export interface RuleSource {
  /** What to call the place in messages. */
  readonly name: string
  readonly extends: readonly PresetName[]
  readonly rules: Readonly<Record<string, RuleEntry>>
}

/**
 * Works out which rules are on, and with which options. Sources come in rising precedence; the presets of a source
 * stand below its own entries. A severity alone keeps the options given below it, and options are laid over those
 * given below them one by one.
 *
 * @throws UserError for an unknown rule or a bad option, naming place, value and remedy
 */
export function resolveSettings(rules: readonly Rule[], sources: readonly RuleSource[]): RuleSetting[] {
  const severities = new Map<string, Severity>()
  const options = new Map<string, object>()
  const problems: string[] = []

  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { name, extends: presets, rules: own } of sources) {
    for (const entries of [...presets.map((preset) => presetRules(preset, rules)), own]) {
      for (const [id, [severity, given]] of Object.entries(entries)) {
        const rule = byId.get(id)
        if (!rule) {
          problems.push(`${name}: rules.${id}: there is no such rule.${didYouMean(id, byId.keys())}`)
          continue
        }
        severities.set(id, severity)
        if (!given) continue
        options.set(id, { ...options.get(id), ...given })
        const result = safeParse(rule.options, given)
        const describe = (issue: Parameters<typeof describeIssue>[0]) =>
          `${name}: ${describeIssue(issue, rule.options, ['rules', id, 1])}`
        if (!result.success) problems.push(...result.issues.map(describe))
      }
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))

  return rules.flatMap((rule) => {
    const severity = severities.get(rule.id) ?? 'off'
    if (severity === 'off') return []
    const parsed = safeParse(rule.options, options.get(rule.id) ?? {})
    if (!parsed.success) throw new Error(`The rule ${rule.id} does not accept its own default options`)
    return [{ rule, severity: severity === 'error' ? 2 : 1, options: parsed.output }]
  })
}
