import type { PresetSetting } from '../../src/explain/describe-rule.js'
import { code } from './markdown.js'

/** A rule's setting in a preset, in a table: `warn`, or `warn` with the options that the preset sets. */
export function setting({ severity, options }: PresetSetting): string {
  const own = Object.entries(options).map(([name, value]) => code(`${name}: ${JSON.stringify(value)}`))
  return own.length === 0 ? severity : `${severity}, ${own.join(', ')}`
}
