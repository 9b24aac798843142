import type { RuleGroup } from '../src/rule.js'

/** The folders of rules/; the type of `RuleGroup` keeps this list whole. */
export const ruleGroups = Object.keys({
  claims: true,
  evidence: true,
  numbers: true,
  sourcing: true,
  commerce: true,
  editorial: true,
  completeness: true,
} satisfies Record<RuleGroup, true>)
