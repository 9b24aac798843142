import type { Preset, Rule } from '../rule.js'
import type { RuleEntry } from './rule-entry.js'

/** What `extends` takes. */
export const presetNames = ['healthlint:recommended', 'healthlint:strict'] as const

export type PresetName = (typeof presetNames)[number]

/** The part of a preset's name that rules know it by. */
export function presetOf(name: PresetName): Preset {
  return name.slice('healthlint:'.length) as Preset
}

/** The rules of a preset with their severities, as each rule itself declares them. */
export function presetRules(preset: Preset, rules: readonly Rule[]): Record<string, RuleEntry> {
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, preset)]))
}

function ruleEntry(rule: Rule, preset: Preset): RuleEntry {
  const setting = rule.severity[preset]
  return typeof setting === 'string' ? [setting] : [setting[0], setting[1]]
}
