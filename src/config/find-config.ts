import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from './config-schema.js'

/** A config with the file that it stands in. */
export interface ConfigFile {
  readonly file: string
  readonly config: Config
}

/** In order of precedence within a folder. */
const places = [
  '.healthlintrc.json',
  '.healthlintrc.yaml',
  '.healthlintrc.yml',
  'package.json',
  // Code, under this name alone and only where nothing else is: whoever writes such a file means it to be run.
  'healthlint.config.js',
  'healthlint.config.mjs',
  'healthlint.config.cjs',
  'healthlint.config.ts',
]

/**
 * Makes a function that finds the config of a folder: the nearest one upward, as far as the root of the file system.
 * Every folder is looked at once.
 */
export function createConfigFinder(): (folder: string) => Promise<ConfigFile | undefined> {
  const known = new Map<string, Promise<ConfigFile | undefined>>()

  async function find(folder: string): Promise<ConfigFile | undefined> {
    for (const file of candidates(folder)) {
      // Loaded here, since most runs meet no config and a fast start matters.
      const { loadConfig } = await import('./load-config.js')
      const config = await loadConfig(file)
      if (config) return { file, config }
    }
    const parent = path.dirname(folder)
    return parent === folder ? undefined : findOnce(parent)
  }

  function findOnce(folder: string): Promise<ConfigFile | undefined> {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = find(folder)))
    return found
  }

  return findOnce
}

/** The file of a folder that holds its config, as far as can be told without reading it. */
export function configFileIn(folder: string): string | undefined {
  return candidates(folder)[0]
}

function candidates(folder: string): string[] {
  return places.map((place) => path.join(folder, place)).filter(mayHoldConfig)
}

function mayHoldConfig(file: string): boolean {
  if (!existsSync(file)) return false
  if (!file.endsWith('package.json')) return true
  try {
    return readFileSync(file, 'utf8').includes('"healthlint"')
  } catch {
    // An unreadable package.json belongs to somebody else's tool.
    return false
  }
}
