import { readFileSync } from 'node:fs'
import type { ResolvedConfig } from '../config/resolve-config.js'
import type { LintResult } from '../linter/lint-result.js'
import type { Encoding } from '../document/encoding.js'
import type { Cache } from './cache/cache.js'
import type { Changes } from './changes/find-changes.js'
import { findFiles, type FoundFile } from './find-files.js'
import type { Fixer } from './fixes/fixer.js'
import { ignoredResult } from './ignored-result.js'
import { lintBytes } from './lint-bytes.js'
import type { IgnoresOf } from './matches.js'
import type { Outcome } from './outcome.js'
import type { LintPool } from './threads/lint-pool.js'

export interface LintOptions {
  readonly cwd: string
  /** How a file is linted, by its absolute path. */
  readonly configOf: (file: string) => Promise<ResolvedConfig>
  readonly ignoresOf: IgnoresOf
  readonly encoding: Encoding | undefined
  readonly stats: boolean
  readonly fixer: Fixer | undefined
  /** Files that have not changed are left out. */
  readonly changes?: Changes | undefined
  /** Spares the work of earlier runs. */
  readonly cache?: Cache | undefined
  /** Told how many files there are before the first is linted. Starts the threads that are worth it for so many, if any are. */
  readonly openPool?: ((files: number) => Promise<LintPool | undefined>) | undefined
  /** Is given each result as soon as it is there; what it returns is kept. */
  readonly onResult?: ((result: LintResult) => LintResult) | undefined
  /** Told before each file how many are done, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Lints what files, folders and globs stand for. A file that cannot be read does not stop the others. */
export async function lintFiles(
  patterns: readonly string[],
  { cwd, configOf, ignoresOf, encoding, stats, fixer, changes, cache, openPool, onResult, onProgress }: LintOptions,
  errorOnUnmatchedPattern: boolean,
): Promise<Outcome> {
  const found = await findFiles(patterns, { cwd, ignoresOf, errorOnUnmatchedPattern })
  const outcome: Outcome = { results: [], notes: new Set(), failures: [...found.errors] }
  const files = changes ? await (await import('./changes/select-changed.js')).selectChanged(found.files, patterns, cwd, ignoresOf, changes) : found.files
  const pool = await openPool?.(files.length)
  try {
    const linting: Promise<Outcome>[] = []
    for (const [index, file] of files.entries()) {
      onProgress?.(index, files.length)
      const linted = lintFile(file)
      // A bad config is told when its file has its turn, and not as a rejection that nobody waits for yet.
      linted.catch(() => {})
      linting.push(linted)
      // In the order of the files, whichever thread is done first.
      if (linting.length > (pool?.ahead ?? 0)) add(await linting.shift()!)
    }
    for (const part of linting) add(await part)
  } finally {
    await pool?.close()
  }
  if (changes && files.length === 0) outcome.notes.add(`No articles have changed ${changes.name}, so nothing was checked.`)
  else if (found.files.length + found.errors.length === 0) outcome.notes.add('No articles found, so nothing was checked.')
  return outcome

  function add({ results, notes, failures }: Outcome): void {
    for (const result of results) outcome.results.push(onResult ? onResult(result) : result)
    for (const note of notes) outcome.notes.add(note)
    outcome.failures.push(...failures)
  }

  async function lintFile({ path: file, ignoredBy }: FoundFile): Promise<Outcome> {
    const part: Outcome = { results: [], notes: new Set(), failures: [] }
    if (ignoredBy !== undefined) return { ...part, results: [ignoredResult(file, ignoredBy)] }
    const config = await configOf(file)
    const readBytes = once(() => read(file, changes?.read ?? readFile, part))
    const known = await cache?.find(file, config, readBytes)
    if (known) return { ...part, results: [known] }
    const bytes = await readBytes()
    if (!bytes) return part
    if (!pool) lintBytes(bytes, { filePath: file, name: file, encoding, stats }, config, part, fixer)
    const linted = pool ? await pool.lint(file, bytes) : part
    // What was said besides the result would be missing the next time.
    const isComplete = linted.notes.size + linted.failures.length === 0
    if (cache && isComplete && config.settings.length > 0) cache.keep(file, config, bytes, linted.results[0]!)
    return linted
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
