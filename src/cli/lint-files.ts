import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig } from '../config/resolve-config.js'
import type { Encoding } from '../document/encoding.js'
import { findFiles } from './find-files.js'
import { ignoredResult } from './ignored-result.js'
import { lintBytes } from './lint-bytes.js'
import type { IgnoresOf } from './matches.js'
import type { Outcome } from './outcome.js'

export interface LintOptions {
  readonly cwd: string
  readonly configOf: (folder: string) => Promise<ResolvedConfig>
  readonly ignoresOf: IgnoresOf
  readonly encoding: Encoding | undefined
}

/** Lints what files, folders and globs stand for. A file that cannot be read does not stop the others. */
export async function lintFiles(
  patterns: readonly string[],
  { cwd, configOf, ignoresOf, encoding }: LintOptions,
  errorOnUnmatchedPattern: boolean,
): Promise<Outcome> {
  const found = await findFiles(patterns, { cwd, ignoresOf, errorOnUnmatchedPattern })
  const outcome: Outcome = { results: [], notes: new Set(), failures: [...found.errors] }
  for (const { path: file, ignoredBy } of found.files) {
    if (ignoredBy !== undefined) {
      outcome.results.push(ignoredResult(file, ignoredBy))
      continue
    }
    const bytes = read(file, outcome)
    if (bytes) lintBytes(bytes, { filePath: file, name: file, encoding }, await configOf(path.dirname(file)), outcome)
  }
  if (found.files.length + found.errors.length === 0) outcome.notes.add('No articles found, so nothing was checked.')
  return outcome
}

function read(file: string, { failures }: Outcome): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    failures.push(`${file}: cannot be read (${code ?? message}).`)
    return undefined
  }
}
