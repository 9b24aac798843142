import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig } from '../../config/resolve-config.js'
import { decode } from '../../document/decode.js'
import type { Encoding } from '../../document/encoding.js'
import { createResult } from '../../linter/create-result.js'
import type { LintResult } from '../../linter/lint-result.js'
import type { Cache } from './cache.js'
import { type CacheEntry, cacheFile, readCache, writeCache } from './cache-file.js'
import { hash } from './hash.js'
import { settingsKey } from './settings-key.js'

export interface CacheOptions {
  readonly cwd: string
  /** As written on the command line. */
  readonly location: string | undefined
  /** How to tell that a file has not changed: by what is in it, or by its time and size. */
  readonly strategy: 'content' | 'metadata'
  readonly encoding: Encoding | undefined
}

/**
 * Opens the cache. What cannot be read is made anew: a cache is never worth an error.
 *
 * @throws UserError when its location is an article
 */
export function createCache({ cwd, location, strategy, encoding }: CacheOptions): Cache {
  const file = cacheFile(location, cwd)
  const { entries, problem } = readCache(file)
  const notes = new Set(problem === undefined ? [] : [problem])
  const folder = path.dirname(file)
  const kept = new Map<string, CacheEntry>(Object.entries(entries))
  const keys = new WeakMap<object, string | undefined>()
  let changed = problem !== undefined

  const nameOf = (article: string) => path.relative(folder, article).replaceAll(path.sep, '/')

  function keyOf(config: ResolvedConfig): string | undefined {
    if (!keys.has(config.settings)) keys.set(config.settings, settingsKey(config, encoding))
    const key = keys.get(config.settings)
    if (key === undefined) notes.add(`${config.name}: articles are not cached, because a plugin is no installed package and may change.`)
    return key
  }

  return {
    async find(article, config, read) {
      const entry = kept.get(nameOf(article))
      if (!entry || entry.settings !== keyOf(config)) return undefined
      if (strategy === 'metadata' && entry.content !== stamp(article)) return undefined
      // Only a result with messages has the text, which the cache does not hold.
      if (strategy === 'metadata' && entry.messages.length === 0) return revive(article, entry, undefined)
      const bytes = await read()
      if (!bytes || (strategy === 'content' && entry.content !== hash(bytes))) return undefined
      return revive(article, entry, entry.messages.length > 0 ? decode(bytes, encoding).text : undefined)
    },
    keep(article, config, bytes, { messages, suppressedMessages }) {
      const settings = keyOf(config)
      if (settings === undefined) return
      const content = strategy === 'content' ? hash(bytes) : stamp(article)
      kept.set(nameOf(article), { settings, content, messages, suppressedMessages })
      changed = true
    },
    save() {
      for (const name of kept.keys()) {
        if (existsSync(path.resolve(folder, name))) continue
        kept.delete(name)
        changed = true
      }
      const failure = changed ? writeCache(file, Object.fromEntries(kept)) : undefined
      return failure === undefined ? [...notes] : [...notes, failure]
    },
  }
}

function stamp(article: string): string {
  const { mtimeMs, size } = statSync(article)
  return `${mtimeMs} ${size}`
}

function revive(filePath: string, { messages, suppressedMessages }: CacheEntry, source: string | undefined): LintResult {
  return createResult(filePath, messages, { source, suppressedMessages })
}
