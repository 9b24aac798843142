import { parse } from 'valibot'
import { rules } from '../rules/index.js'
import type { RuleSetting } from '../src/linter/lint.js'

/** All rules as the strict preset sets them, without the machinery of configs. */
export const strictSettings: readonly RuleSetting[] = rules.flatMap((rule) => {
  const { strict } = rule.severity
  const [severity, options = {}] = typeof strict === 'string' ? [strict] : strict
  return severity === 'off' ? [] : [{ rule, severity: severity === 'error' ? 2 : 1, options: parse(rule.options, options) }]
})
