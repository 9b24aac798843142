import { parse } from 'valibot'
import { rules } from '../../rules/index.js'
import type { RuleSetting } from '../../src/linter/lint.js'

/** Rules by id, switched on with their default options. */
export function settingsOf(severities: Readonly<Record<string, 1 | 2>>): RuleSetting[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id]
    return severity ? [{ rule, severity, options: parse(rule.options, {}) }] : []
  })
}
