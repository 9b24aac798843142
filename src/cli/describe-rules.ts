import schema from '../../docs/schema.json' with { type: 'json' }
import { rules } from '../../rules/index.js'
import { describeRule, type RuleDescription } from '../explain/describe-rule.js'

interface SettingSchema {
  readonly anyOf: readonly { readonly items?: readonly OptionsSchema[] }[]
}

interface OptionsSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>
}

/** All built-in rules. What their options do is in the schema of the config, which is made from the rule files. */
export function describeRules(): RuleDescription[] {
  const settings = schema.definitions.rules.properties as unknown as Readonly<Record<string, SettingSchema>>
  return rules.map((rule) => {
    const options = settings[rule.id]?.anyOf.flatMap(({ items = [] }) => items).find(({ properties }) => properties)?.properties ?? {}
    const described = Object.entries(options).map(([name, { description = '' }]) => [name, description])
    return describeRule(rule, Object.fromEntries(described) as Record<string, string>)
  })
}
