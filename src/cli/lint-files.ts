import { readFileSync } from 'node:fs'
import type { ResolvedConfig } from '../config/resolve-config.js'
import type { LintResult } from '../linter/lint-result.js'
import type { Encoding } from '../document/encoding.js'
import type { Cache } from './cache/cache.js'
import type { Changes } from './changes/find-changes.js'
import { findFiles } from './find-files.js'
import type { Fixer } from './fixes/fixer.js'
import { ignoredResult } from './ignored-result.js'
import { lintBytes } from './lint-bytes.js'
import type { IgnoresOf } from './matches.js'
import type { Outcome } from './outcome.js'

export interface LintOptions {
  readonly cwd: string
  /** How a file is linted, by its absolute path. */
  readonly configOf: (file: string) => Promise<ResolvedConfig>
  readonly ignoresOf: IgnoresOf
  readonly encoding: Encoding | undefined
  readonly fixer: Fixer | undefined
  /** Files that have not changed are left out. */
  readonly changes?: Changes | undefined
  /** Spares the work of earlier runs. */
  readonly cache?: Cache | undefined
  /** Is given each result as soon as it is there; what it returns is kept. */
  readonly onResult?: ((result: LintResult) => LintResult) | undefined
  /** Told before each file how many are done, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Lints what files, folders and globs stand for. A file that cannot be read does not stop the others. */
export async function lintFiles(
  patterns: readonly string[],
  { cwd, configOf, ignoresOf, encoding, fixer, changes, cache, onResult, onProgress }: LintOptions,
  errorOnUnmatchedPattern: boolean,
): Promise<Outcome> {
  const found = await findFiles(patterns, { cwd, ignoresOf, errorOnUnmatchedPattern })
  const outcome: Outcome = { results: [], notes: new Set(), failures: [...found.errors] }
  const files = changes ? await (await import('./changes/select-changed.js')).selectChanged(found.files, patterns, cwd, ignoresOf, changes) : found.files
  for (const [index, { path: file, ignoredBy }] of files.entries()) {
    onProgress?.(index, files.length)
    if (ignoredBy !== undefined) {
      keep(ignoredResult(file, ignoredBy))
      continue
    }
    const config = await configOf(file)
    const bytes = once(() => read(file, changes?.read ?? readFile, outcome))
    const known = await cache?.find(file, config, bytes)
    if (known) keep(known)
    else await lintFile(file, config, bytes)
  }
  if (changes && files.length === 0) outcome.notes.add(`No articles have changed ${changes.name}, so nothing was checked.`)
  else if (found.files.length + found.errors.length === 0) outcome.notes.add('No articles found, so nothing was checked.')
  return outcome

  function keep(result: LintResult): void {
    outcome.results.push(onResult ? onResult(result) : result)
  }

  async function lintFile(file: string, config: ResolvedConfig, readBytes: () => Promise<Uint8Array | undefined>): Promise<void> {
    const bytes = await readBytes()
    if (!bytes) return
    const remarks = () => outcome.notes.size + outcome.failures.length
    const before = remarks()
    const count = outcome.results.length
    lintBytes(bytes, { filePath: file, name: file, encoding }, config, outcome, fixer)
    // What was said besides the result would be missing the next time.
    if (cache && remarks() === before && config.settings.length > 0) cache.keep(file, config, bytes, outcome.results.at(-1)!)
    for (const result of outcome.results.splice(count)) keep(result)
  }
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined
  return () => (result ??= work())
}

// Not asynchronously: reading one file after the other is faster so.
const readFile = (file: string): Uint8Array => readFileSync(file)

async function read(file: string, from: (file: string) => Uint8Array | Promise<Uint8Array>, { failures }: Outcome): Promise<Uint8Array | undefined> {
  try {
    return await from(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    failures.push(`${file}: cannot be read (${code ?? message}).`)
    return undefined
  }
}
