import path from 'node:path'
import type { Locale, RuleSetting } from '../linter/lint.js'
import type { Rule } from '../rule.js'
import { createConfigFinder, type ConfigFile } from './find-config.js'
import { resolveSettings, type RuleSource } from './resolve-settings.js'

/** Everything that decides how the articles of a folder are linted. */
export interface ResolvedConfig {
  /** The rules that are on. */
  readonly settings: readonly RuleSetting[]
  readonly locale: Locale
  /** Files left out: patterns as in .gitignore, counted from the folder `base`. */
  readonly ignores: readonly string[]
  readonly base: string
  /** What to call the config in messages. */
  readonly name: string
}

export interface ConfigOptions {
  readonly rules: readonly Rule[]
  readonly cwd: string
  /** Absolute path of the one config to use instead of those beside the articles. Its `ignores` count from `cwd`. */
  readonly configFile?: string | undefined
  /** Rule entries that stand above every config. */
  readonly override: RuleSource
  /** Stands above every config. */
  readonly locale?: Locale | undefined
}

const defaults: RuleSource = { name: 'The default config', extends: ['healthlint:recommended'], rules: {} }

/** Makes a function that gives the config of a folder. Each config is resolved once, whatever the number of folders. */
export function createConfigResolver(options: ConfigOptions): (folder: string) => Promise<ResolvedConfig> {
  const find = options.configFile === undefined ? createConfigFinder() : always(options.configFile)
  const resolved = new Map<string, ResolvedConfig>()

  return async (folder) => {
    const found = await find(folder)
    const key = found?.file ?? ''
    let config = resolved.get(key)
    if (!config) resolved.set(key, (config = resolve(found, options)))
    return config
  }
}

function resolve(found: ConfigFile | undefined, options: ConfigOptions): ResolvedConfig {
  const source = found ? { name: found.file, ...found.config } : defaults
  return {
    settings: resolveSettings(options.rules, [source, options.override]),
    locale: options.locale ?? found?.config.locale ?? 'auto',
    ignores: found?.config.ignores ?? [],
    base: found && options.configFile === undefined ? path.dirname(found.file) : options.cwd,
    name: source.name,
  }
}

function always(file: string): () => Promise<ConfigFile | undefined> {
  let loaded: Promise<ConfigFile | undefined> | undefined
  return () => (loaded ??= load(file))
}

async function load(file: string): Promise<ConfigFile | undefined> {
  const { loadConfig } = await import('./load-config.js')
  const config = await loadConfig(file)
  return config && { file, config }
}
