import type { Rule } from '../rule.js'
import { ruleUrl } from './rule-url.js'

/** The address of the page about a rule: what the rule says, or for a built-in one its page in docs/rules. */
export function documentationOf({ id, url }: Pick<Rule, 'id' | 'url'>): string | undefined {
  return url ?? (id.includes('/') ? undefined : ruleUrl(id))
}
