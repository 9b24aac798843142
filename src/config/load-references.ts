import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Finder } from '../phrases/find-phrases.js'
import { describePath } from './describe-issue.js'
import { didYouMean } from './did-you-mean.js'
import { loadConfig } from './load-config.js'
import { fullPackageName, type PackageKind } from './package-name.js'
import type { Plugin } from './plugin.js'
import { presetNames } from './presets.js'
import type { ExtendedConfig, LoadedPlugin, References } from './references.js'
import { UserError } from './user-error.js'
import { validateConfig } from './validate-config.js'

/** A config on the way of loading. */
interface Visit extends ExtendedConfig {
  /** Absolute path of the file that it stands in, from which names are resolved. */
  readonly file: string
  /** The files that led here, its own last. */
  readonly trail: readonly string[]
}

/**
 * Loads everything that a config names, and what that names in turn.
 *
 * @param project its `name` is the absolute path of its file
 * @throws UserError for what cannot be found or loaded, naming place, value and remedy
 */
export async function loadReferences(project: ExtendedConfig): Promise<References> {
  const configs = new Map<string, ExtendedConfig>()
  const plugins = new Map<string, LoadedPlugin>()
  let pattern: ((source: string) => Finder) | undefined

  await visit({ ...project, file: project.name, trail: [project.name] })
  return {
    config: (name, from, place) => known(configs, name, from, place),
    plugin: (name, from, place) => known(plugins, name, from, place),
    pattern: (source) => pattern!(source),
  }

  async function visit({ config, name, file, trail }: Visit): Promise<void> {
    for (const [index, entry] of config.plugins.entries()) {
      if (typeof entry === 'string') await loadPlugin(entry, name, file, `plugins[${index}]`)
      else await preparePatterns(Object.values((entry as Partial<Plugin>).configs ?? {}))
    }
    await preparePatterns([config])
    const parents = [config.extends, ...config.overrides.map((override) => override.extends)]
    const places = [['extends'], ...config.overrides.map((_, index) => ['overrides', index, 'extends'])]
    for (const [list, entries] of parents.entries()) {
      for (const [index, entry] of (entries ?? []).entries()) {
        const place = describePath([...places[list]!, index])
        if (typeof entry !== 'string') await visit({ config: validateConfig(entry, `${name}: ${place}`), name: `${name}: ${place}`, file, trail })
        else if (!/^(?:healthlint|plugin):/.test(entry)) await loadParent(entry, name, place, file, trail)
      }
    }
  }

  async function loadParent(entry: string, from: string, place: string, file: string, trail: readonly string[]): Promise<void> {
    const target = await locate(entry, 'config', from, place, file)
    if (trail.includes(target)) {
      const circle = [...trail.slice(trail.indexOf(target)), target].map((one) => path.relative(path.dirname(file), one)).join(' → ')
      throw new UserError(`${from}: ${place}: "${entry}": the config would extend itself: ${circle}. Remove one of them.`)
    }
    const config = await loadConfig(target)
    if (!config) throw new UserError(`${from}: ${place}: "${entry}": ${target} has no key "healthlint".`)
    configs.set(keyOf(entry, from), { name: target, config })
    await visit({ name: target, config, file: target, trail: [...trail, target] })
  }

  async function loadPlugin(entry: string, from: string, file: string, place: string): Promise<void> {
    const target = await locate(entry, 'plugin', from, place, file)
    const [{ importDefault }, { validatePlugin }] = await Promise.all([import('./import-default.js'), import('./validate-plugin.js')])
    const plugin = validatePlugin(await importDefault(target), target)
    plugins.set(keyOf(entry, from), { name: target, plugin })
    await preparePatterns(Object.values(plugin.configs ?? {}))
  }

  /** The engine for patterns is larger than all other configuration together. */
  async function preparePatterns(candidates: readonly { readonly phrases?: readonly { readonly pattern?: string | undefined }[] | undefined }[]): Promise<void> {
    if (pattern || !candidates.some(({ phrases }) => phrases?.some((phrase) => phrase.pattern !== undefined))) return
    pattern = (await import('../phrases/linear-pattern.js')).linearPattern
  }
}

const keyOf = (name: string, from: string): string => `${from}\n${name}`

function known<Value>(loaded: ReadonlyMap<string, Value>, name: string, from: string, place: string): Value {
  const value = loaded.get(keyOf(name, from))
  if (value) return value
  throw new UserError(`${from}: ${place}: "${name}": a plugin's config can name no files or packages. Put the object itself here.`)
}

/** The absolute path of what a config names. */
async function locate(name: string, kind: PackageKind, from: string, place: string, file: string): Promise<string> {
  const problem = (text: string) => new UserError(`${from}: ${place}: "${name}": ${text}`)
  if (/^\.{1,2}(?:[/\\]|$)/.test(name) || path.isAbsolute(name)) {
    const target = path.resolve(path.dirname(file), name)
    if (existsSync(target)) return target
    throw problem(`there is no such file.${similarFile(name, target)}`)
  }
  const preset = presetNames.find((one) => kind === 'config' && one === `healthlint:${name}`)
  if (preset) throw problem(`did you mean "${preset}"?`)
  const { resolvePackage } = await import('./resolve-package.js')
  const resolved = resolvePackage(fullPackageName(name, kind), file)
  if ('file' in resolved) return resolved.file
  throw problem(resolved.problem)
}

function similarFile(name: string, target: string): string {
  try {
    const folder = name.slice(0, name.length - path.basename(target).length)
    return didYouMean(name, readdirSync(path.dirname(target)).map((one) => folder + one))
  } catch {
    return ''
  }
}
