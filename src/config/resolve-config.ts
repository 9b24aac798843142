import path from 'node:path'
import type { Locale } from '../linter/lint.js'
import type { Rule } from '../rule.js'
import type { CollectedConfig } from './collect-layers.js'
import { createFileSettings, type FileSettings } from './file-settings.js'
import { createConfigFinder, type ConfigFile } from './find-config.js'
import { presetRules } from './presets.js'
import type { RuleSource } from './resolve-settings.js'
import { severityNames } from './severity-names.js'

/** How one article is linted, and on whose word. */
export interface ResolvedConfig extends FileSettings {
  /** What to call the config in messages: its path. */
  readonly name: string
  /** What the config is made of; the built-in default without a file. */
  readonly collected: CollectedConfig
}

/** What the config of a folder leaves out. */
export interface ConfigIgnores {
  /** Patterns as in .gitignore, counted from the folder `base`. */
  readonly ignores: readonly string[]
  readonly base: string
  readonly name: string
}

/** Finds and works out configs, each once, whatever the number of files and folders. */
export interface ConfigResolver {
  /** @param file absolute path of an article; it need not exist */
  ofFile(file: string): Promise<ResolvedConfig>
  /** @param folder absolute path */
  ofFolder(folder: string): Promise<ConfigIgnores>
  /** The built-in rules, and those of all configs that were read so far. */
  rules(): readonly Rule[]
}

export interface ConfigOptions {
  /** The built-in rules. */
  readonly rules: readonly Rule[]
  readonly cwd: string
  /**
   * Absolute path of the one config to use instead of those beside the articles, its globs and `ignores` counting from
   * `cwd`; `false` for no config at all.
   */
  readonly configFile?: string | false | undefined
  /** Rule entries that stand above every config. */
  readonly override?: RuleSource | undefined
  /** Stands above every config. */
  readonly locale?: Locale | undefined
  /** Stands above every config, as far as it is set. */
  readonly directives?: { readonly allow?: boolean; readonly reportUnused?: 0 | 1 | 2 | undefined } | undefined
}

interface Project extends ConfigIgnores {
  readonly collected: CollectedConfig
  /** Worked out when first asked for: of the folders above the articles only the ignores are. */
  readonly settingsOf: (path: string) => FileSettings
}

/** Makes a resolver; see `ConfigResolver`. Configs are read when first asked for. */
export function createConfigResolver(options: ConfigOptions): ConfigResolver {
  const find = typeof options.configFile === 'string' ? always(options.configFile) : options.configFile === false ? nowhere : createConfigFinder()
  const projects = new Map<string, Promise<Project>>()
  const seen = new Map(options.rules.map((rule) => [rule.id, rule]))

  async function projectOf(folder: string): Promise<Project> {
    const found = await find(folder)
    const key = found?.file ?? ''
    let project = projects.get(key)
    if (!project) projects.set(key, (project = resolve(found, options)))
    for (const rule of (await project).collected.rules) seen.set(rule.id, rule)
    return project
  }

  return {
    rules: () => [...seen.values()],
    ofFolder: projectOf,
    async ofFile(file) {
      const { settingsOf, base, name, collected } = await projectOf(path.dirname(file))
      return { ...settingsOf(path.relative(base, file).replaceAll(path.sep, '/')), name, collected }
    },
  }
}

async function resolve(found: ConfigFile | undefined, { rules, cwd, configFile, override, locale, directives = {} }: ConfigOptions): Promise<Project> {
  const collected = found ? await collect(found, rules) : defaults(rules)
  const { allow = true, reportUnused } = directives
  const reportUnusedDirectives = reportUnused === undefined ? undefined : severityNames[reportUnused]
  const top = { name: '--rule', path: ['rules'], rules: {}, ...override, general: { locale, reportUnusedDirectives } }
  let settingsOf: Project['settingsOf'] | undefined
  return {
    collected,
    settingsOf: (file) => (settingsOf ??= createFileSettings([...collected.layers, top], collected.rules, allow))(file),
    ignores: collected.ignores,
    base: found && configFile === undefined ? path.dirname(found.file) : cwd,
    name: found?.file ?? 'The default config',
  }
}

/** Without a config nothing of what follows needs to be loaded. */
function defaults(rules: readonly Rule[]): CollectedConfig {
  const layers = [{ name: 'The default config', path: [], rules: presetRules('recommended', rules), general: {} }]
  return { layers, rules, ignores: [], plugins: [], phrases: [] }
}

async function collect({ file, config }: ConfigFile, rules: readonly Rule[]): Promise<CollectedConfig> {
  const [{ collectLayers }, { loadReferences }] = await Promise.all([import('./collect-layers.js'), import('./load-references.js')])
  return collectLayers({ name: file, config }, rules, await loadReferences({ name: file, config }))
}

const nowhere = async (): Promise<undefined> => undefined

function always(file: string): () => Promise<ConfigFile | undefined> {
  let loaded: Promise<ConfigFile | undefined> | undefined
  return () => (loaded ??= load(file))
}

async function load(file: string): Promise<ConfigFile | undefined> {
  const { loadConfig } = await import('./load-config.js')
  const config = await loadConfig(file)
  return config && { file, config }
}
