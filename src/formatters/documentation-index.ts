import { documentationOf } from '../explain/documentation-of.js'
import type { Rule } from '../rule.js'

/** Makes a function that gives the address of the page about a rule; nothing for what is about the file itself. */
export function documentationIndex(rules: readonly Rule[]): (ruleId: string) => string | undefined {
  const addresses = new Map(rules.map((rule) => [rule.id, documentationOf(rule)]))
  return (ruleId) => addresses.get(ruleId)
}
