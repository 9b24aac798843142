import type { Preset, Rule } from '../rule.js'
import type { RuleEntry } from './rule-entry.js'

/** What `extends` takes. */
export const presetNames = ['healthlint:recommended', 'healthlint:strict'] as const

export type PresetName = (typeof presetNames)[number]

/** The rules of a preset with their severities, as each rule itself declares them. */
export function presetRules(name: PresetName, rules: readonly Rule[]): Record<string, RuleEntry> {
  const preset = name.slice('healthlint:'.length) as Preset
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, preset)]))
}

function ruleEntry(rule: Rule, preset: Preset): RuleEntry {
  const setting = rule.severity[preset]
  return typeof setting === 'string' ? [setting] : [setting[0], setting[1]]
}
