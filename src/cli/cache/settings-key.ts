import packageJson from '../../../package.json' with { type: 'json' }
import type { ResolvedConfig } from '../../config/resolve-config.js'
import type { Encoding } from '../../document/encoding.js'
import { hash } from './hash.js'

/**
 * Names everything besides its content that decides how a file is linted: the version of healthlint and of Node, rules
 * with options, phrases, languages, directives. Nothing when that cannot be told: the code of a plugin outside of
 * node_modules changes without its version.
 */
export function settingsKey({ settings, locale, language, directives, collected }: ResolvedConfig, encoding: Encoding | undefined): string | undefined {
  if (collected.plugins.some(({ name }) => !isInstalled(name))) return undefined
  return hash(
    JSON.stringify([
      packageJson.version,
      process.versions.node,
      settings.map(({ rule, severity, options }) => [rule.id, severity, options]),
      [locale, language, encoding],
      { ...directives, ruleIds: [...(directives.ruleIds ?? [])] },
      collected.phrases,
      collected.plugins.map(({ name, plugin }) => [name, plugin.meta]),
    ]),
  )
}

const isInstalled = (file: string): boolean => /[\\/]node_modules[\\/]/.test(file)
