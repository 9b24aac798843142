import type { ConfigInput } from './config-schema.js'
import type { Plugin } from './plugin.js'
import { presetRules } from './presets.js'

/** What a plugin offers to extend. One that says nothing offers the severities that its rules declare, as ours do. */
export function pluginConfigs({ configs, rules }: Plugin): Readonly<Record<string, ConfigInput>> {
  if (configs) return configs
  const own = Object.values(rules)
  const preset = (name: 'recommended' | 'strict') => ({ rules: presetRules(name, own) as ConfigInput['rules'] })
  return { recommended: preset('recommended'), strict: preset('strict') }
}

/** What to call a plugin in messages. */
export function pluginLabel({ meta: { name, version } }: Plugin): string {
  return version === undefined ? name : `${name}@${version}`
}
