import type { LocalExamples, LocalText, Preset, Rule, RuleGroup, Severity } from '../rule.js'
import { type Authority, authorityKeys, authorityOf } from './authority.js'
import { describeOptions, type OptionDescription } from './describe-options.js'
import { documentationOf } from './documentation-of.js'

/** How a preset sets a rule. */
export interface PresetSetting {
  readonly severity: Severity
  /** The options that the preset sets; the others keep their defaults. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What there is to say about a rule: what `--explain`, `--list-rules` and the documentation are made from. */
export interface RuleDescription {
  readonly id: string
  readonly group: RuleGroup
  /** A plugin's rule may have none. */
  readonly url: string | undefined
  readonly summary: LocalText
  readonly why: LocalText
  readonly presets: Readonly<Record<Preset, PresetSetting>>
  readonly messages: readonly LocalText[]
  readonly examples: { readonly bad: LocalExamples; readonly good: LocalExamples }
  readonly options: readonly OptionDescription[]
  readonly authorities: readonly Authority[]
}

/**
 * Describes a rule.
 *
 * @param optionDescriptions what each option does, by its name
 */
export function describeRule(rule: Rule, optionDescriptions: Readonly<Record<string, string>>): RuleDescription {
  const { id, group, summary, why, severity, messages, examples, authority } = rule
  return {
    id,
    group,
    url: documentationOf(rule),
    summary,
    why,
    presets: { recommended: presetSetting(severity.recommended), strict: presetSetting(severity.strict) },
    messages: Object.values(messages),
    examples,
    options: describeOptions(rule, optionDescriptions),
    authorities: authority.filter((key) => authorityKeys.includes(key)).map(authorityOf),
  }
}

function presetSetting(setting: Rule['severity'][Preset]): PresetSetting {
  return typeof setting === 'string' ? { severity: setting, options: {} } : { severity: setting[0], options: { ...setting[1] } }
}
