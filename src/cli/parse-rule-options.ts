import { safeParse } from 'valibot'
import { ruleEntrySchema } from '../config/rule-entry-schema.js'
import { describeIssue } from '../config/describe-issue.js'
import { parseJson } from '../config/parse-json.js'
import type { RuleEntry } from '../config/rule-entry.js'
import { UserError } from '../config/user-error.js'

/**
 * Reads the values of `--rule`: `id: error`, or `id: [error, {"limit": 20}]` with the severity quoted or bare.
 * Rule ids and options are checked with those of the config, by `resolveSettings`.
 *
 * @throws UserError naming the value and what it should look like
 */
export function parseRuleOptions(values: readonly string[]): Record<string, RuleEntry> {
  return Object.fromEntries(values.map(parseRuleOption))
}

function parseRuleOption(text: string): [string, RuleEntry] {
  const [, id, setting] = /^\s*([^\s:]+)\s*:\s*(.*)$/s.exec(text) ?? []
  if (id === undefined || setting === undefined) {
    throw new UserError(`--rule: "${text}" must look like "small-sample: error".`)
  }
  const json = setting.trim().replace(/^(\[?\s*)([a-z]\w*)/i, '$1"$2"')
  const result = safeParse(ruleEntrySchema, parseJson(json, `--rule ${id}`))
  if (result.success) return [id, result.output]
  throw new UserError(`--rule ${id}: ${describeIssue(result.issues[0], ruleEntrySchema)}`)
}
