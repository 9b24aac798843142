import { linearPattern } from '../phrases/linear-pattern.js'
import type { Rule } from '../rule.js'
import { collectLayers } from './collect-layers.js'
import type { ConfigInput } from './config-schema.js'
import { createFileSettings, type FileSettings } from './file-settings.js'
import type { References } from './references.js'
import { UserError } from './user-error.js'
import { validateConfig } from './validate-config.js'

/**
 * Works out a config that a program holds in memory. It names no packages or files: it holds the plugins and configs
 * themselves. Touches no file.
 *
 * @param rules the built-in rules
 * @returns gives the settings of an article by its path, from the folder that the globs of `overrides` count from
 * @throws UserError for what is wrong with the config
 */
export function resolveInMemory(config: ConfigInput, rules: readonly Rule[]): (path: string) => FileSettings {
  const collected = collectLayers({ name: 'config', config: validateConfig(config, 'config') }, rules, { config: refuse, plugin: refuse, pattern: linearPattern })
  const settingsOf = createFileSettings(collected.layers, collected.rules, true)
  return (path) => settingsOf(path.replaceAll('\\', '/').replace(/^\.?\//, ''))
}

const refuse: References['config'] & References['plugin'] = (name, from, place): never => {
  throw new UserError(`${from}: ${place}: "${name}": packages and files are loaded by the command line only. Import it and put the object itself here.`)
}
