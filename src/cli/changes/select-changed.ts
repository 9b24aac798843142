import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FoundFile } from '../find-files.js'
import { isArticle } from '../is-article.js'
import type { IgnoresOf } from '../matches.js'
import type { Changes } from './find-changes.js'

/**
 * Leaves of the files found those that have changed. A staged file that is gone from the disk is committed all the
 * same, so it is added if one of the folders holds it.
 */
export async function selectChanged(
  found: readonly FoundFile[],
  patterns: readonly string[],
  cwd: string,
  ignoresOf: IgnoresOf,
  { files, read }: Changes,
): Promise<readonly FoundFile[]> {
  const changed = found.filter((file) => files.has(file.path))
  for (const file of read ? files.keys() : []) {
    const isNamed = patterns.some((pattern) => file.startsWith(path.resolve(cwd, pattern) + path.sep))
    if (!isNamed || !isArticle(file) || existsSync(file)) continue
    const ignores = await ignoresOf(path.dirname(file))
    if (ignores.reason(path.basename(file), false) === undefined) changed.push({ path: file, ignoredBy: undefined })
  }
  return changed
}
