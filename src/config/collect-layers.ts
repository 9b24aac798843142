import type { Rule } from '../rule.js'
import type { Config, Override } from './config-schema.js'
import { describePath } from './describe-issue.js'
import { didYouMean } from './did-you-mean.js'
import type { Layer } from './layer.js'
import { createFileMatcher } from './match-files.js'
import { makePhraseRule } from './make-phrase-rule.js'
import { pluginNamespace } from './package-name.js'
import type { Phrase } from './phrase-schema.js'
import { pluginConfigs, pluginLabel } from './plugin-configs.js'
import { type PresetName, presetOf, presetRules } from './presets.js'
import type { ExtendedConfig, LoadedPlugin, References } from './references.js'
import type { RuleEntry } from './rule-entry.js'
import { UserError } from './user-error.js'
import { validateConfig } from './validate-config.js'
import { validatePlugin } from './validate-plugin.js'

/** A project's config with all that it extends, in layers. */
export interface CollectedConfig {
  /** In rising precedence. */
  readonly layers: readonly Layer[]
  /** The built-in rules, those of plugins and those of phrases. */
  readonly rules: readonly Rule[]
  /** Later patterns win, as in .gitignore. */
  readonly ignores: readonly string[]
  readonly plugins: readonly LoadedPlugin[]
  readonly phrases: readonly Phrase[]
}

type Path = readonly (string | number)[]
type Parents = NonNullable<Config['extends']>

/**
 * Unfolds a config: each config that it extends below it, its overrides above it. Touches no file: what it names was
 * loaded before.
 *
 * @param rules the built-in rules
 * @throws UserError naming place, value and remedy
 */
export function collectLayers({ name: projectName, config: projectConfig }: ExtendedConfig, rules: readonly Rule[], references: References): CollectedConfig {
  const layers: Layer[] = []
  const ignores: string[] = []
  const plugins = new Map<string, LoadedPlugin>()
  const phrases = new Map<string, { readonly phrase: Phrase; readonly rule: Rule; readonly place: string }>()

  // Only a project's own config starts from something unasked.
  addConfig({ name: projectName, config: { ...projectConfig, extends: projectConfig.extends ?? ['healthlint:recommended'] } }, undefined)
  const pluginRules = [...plugins.values()].flatMap(({ plugin }) => Object.values(plugin.rules))
  for (const { id } of pluginRules) {
    const clash = phrases.get(id)
    if (clash) throw new UserError(`${clash.place}.id: "${id}" is a rule of a plugin too. Choose another.`)
  }
  return {
    layers,
    rules: [...rules, ...pluginRules, ...[...phrases.values()].map(({ rule }) => rule)],
    ignores,
    plugins: [...plugins.values()],
    phrases: [...phrases.values()].map(({ phrase }) => phrase),
  }

  function addConfig({ name, config }: ExtendedConfig, appliesTo: Layer['appliesTo']): void {
    config.plugins.forEach((entry, index) => addPlugin(entry, name, describePath(['plugins', index])))
    addParents(config.extends, name, ['extends'], appliesTo)
    addPhrases(config.phrases, name, appliesTo)
    ignores.push(...config.ignores)
    layers.push({ name, path: ['rules'], rules: config.rules, appliesTo, general: config })
    config.overrides.forEach((override, index) => addOverride(override, name, ['overrides', index], appliesTo))
  }

  function addOverride(override: Override, name: string, path: Path, outer: Layer['appliesTo']): void {
    const isNamed = createFileMatcher(override.files, override.excludedFiles)
    const appliesTo = outer ? (file: string) => outer(file) && isNamed(file) : isNamed
    addParents(override.extends, name, [...path, 'extends'], appliesTo)
    layers.push({ name, path: [...path, 'rules'], rules: override.rules, appliesTo, general: override })
  }

  function addParents(parents: Parents | undefined, name: string, path: Path, appliesTo: Layer['appliesTo']): void {
    parents?.forEach((parent, index) => {
      const place = describePath([...path, index])
      if (isPreset(parent)) {
        layers.push({ name: parent, path: [], rules: presetRules(presetOf(parent), rules), appliesTo, general: {} })
      } else if (typeof parent !== 'string') {
        addConfig(held(parent, `${name}: ${place}`), appliesTo)
      } else if (parent.startsWith('plugin:')) {
        addPluginConfig(parent, name, place, appliesTo)
      } else {
        addConfig(references.config(parent, name, place), appliesTo)
      }
    })
  }

  function addPlugin(entry: Config['plugins'][number], name: string, place: string): void {
    const loaded = typeof entry === 'string' ? references.plugin(entry, name, place) : { name: `${name}: ${place}`, plugin: validatePlugin(entry, `${name}: ${place}`) }
    const namespace = pluginNamespace(loaded.plugin.meta.name)
    const known = plugins.get(namespace)
    if (known && known.plugin !== loaded.plugin) {
      throw new UserError(`${name}: ${place}: there are two different plugins whose rules begin with "${namespace}/": ${pluginLabel(known.plugin)} (${known.name}) and ${pluginLabel(loaded.plugin)} (${loaded.name}). Keep one of them.`)
    }
    if (!known) plugins.set(namespace, loaded)
  }

  function addPluginConfig(parent: string, name: string, place: string, appliesTo: Layer['appliesTo']): void {
    const problem = (text: string) => new UserError(`${name}: ${place}: "${parent}": ${text}`)
    const slash = parent.lastIndexOf('/')
    if (slash < 0) throw problem('must look like "plugin:house/recommended".')
    const namespace = pluginNamespace(parent.slice('plugin:'.length, slash))
    const wanted = parent.slice(slash + 1)
    const plugin = plugins.get(namespace)?.plugin
    if (!plugin) throw problem(`no plugin "${namespace}" is loaded.${didYouMean(namespace, plugins.keys()) || ' Name it in "plugins".'}`)
    const configs = pluginConfigs(plugin)
    if (!Object.hasOwn(configs, wanted)) {
      throw problem(`the plugin has no config "${wanted}".${didYouMean(wanted, Object.keys(configs)) || ` It has: ${Object.keys(configs).join(', ')}.`}`)
    }
    addConfig(held(configs[wanted], `${pluginLabel(plugin)}: configs.${wanted}`), appliesTo)
  }

  function addPhrases(list: readonly Phrase[], name: string, appliesTo: Layer['appliesTo']): void {
    const entries = new Map<string, RuleEntry>()
    list.forEach((phrase, index) => {
      const place = `${name}: phrases[${index}]`
      if (entries.has(phrase.id)) throw new UserError(`${place}.id: "${phrase.id}" is the id of another phrase above it.`)
      entries.set(phrase.id, [phrase.severity ?? 'warn'])
      // The phrase of a nearer config replaces that of the same id below.
      phrases.set(phrase.id, { phrase, rule: makePhraseRule(phrase, place, references), place })
    })
    layers.push({ name, path: ['phrases'], rules: Object.fromEntries(entries), appliesTo, general: {} })
  }
}

/** A config that stands in a JavaScript config or in a plugin. */
function held(content: unknown, name: string): ExtendedConfig {
  return { name, config: validateConfig(content, name) }
}

function isPreset(parent: Parents[number]): parent is PresetName {
  return typeof parent === 'string' && parent.startsWith('healthlint:')
}
