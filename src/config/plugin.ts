import type { Rule } from '../rule.js'
import type { ConfigInput } from './config-schema.js'

/** What a package that brings rules exports as its default. */
export interface Plugin {
  readonly meta: {
    /** The name of its package, such as `healthlint-plugin-house`; the ids of its rules begin with `house/`. */
    readonly name: string
    readonly version?: string
  }
  /** By their ids without the plugin's name. */
  readonly rules: Readonly<Record<string, Rule>>
  /**
   * Configs to extend as `plugin:house/NAME`. Without them there are `recommended` and `strict`, which take the
   * severities that the rules themselves declare.
   */
  readonly configs?: Readonly<Record<string, ConfigInput>>
}
