import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../../config/user-error.js'
import type { LintResult } from '../../linter/lint-result.js'
import { isArticle } from '../is-article.js'
import { isFolder } from '../is-folder.js'
import { writeAtomically } from '../write-atomically.js'
import { hash } from './hash.js'

/** What is kept of a file. */
export interface CacheEntry extends Pick<LintResult, 'messages' | 'suppressedMessages'> {
  /** Names the settings that it was linted with. */
  readonly settings: string
  /** Names its content: by a hash, or by time and size. */
  readonly content: string
}

export type CacheEntries = Readonly<Record<string, CacheEntry>>

const defaultName = '.healthlintcache'
const header = 'healthlint cache 1 '

/**
 * The file of the cache.
 *
 * @param location as written: a file, or a folder when it is one or ends as one
 * @throws UserError when it is an article, which the cache would replace
 */
export function cacheFile(location: string | undefined, cwd: string): string {
  if (location === undefined) return path.join(cwd, defaultName)
  const file = path.resolve(cwd, location)
  const holdsIt = /[\\/]$/.test(location) || isFolder(file)
  if (holdsIt) return path.join(file, defaultName)
  if (isArticle(file) && existsSync(file)) throw new UserError(`--cache-location: ${file} is an article, and the cache would replace it.`)
  return file
}

/** What the cache holds, by path from its folder, with `/`. Nothing when it is not whole; then `problem` says so. */
export function readCache(file: string): { readonly entries: CacheEntries; readonly problem?: string } {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? { entries: {} } : { entries: {}, problem: `${file}: the cache cannot be read (${code}).` }
  }
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  // With the sum right, the file is as it was written, and nothing more needs to be checked.
  if (text.slice(0, end) === header + hash(body)) return { entries: JSON.parse(body) as CacheEntries }
  return { entries: {}, problem: `${file}: the cache was damaged or from another version, and is made anew.` }
}

/**
 * Writes the cache as a whole or not at all.
 *
 * @returns what went wrong, if anything
 */
export function writeCache(file: string, entries: CacheEntries): string | undefined {
  const body = JSON.stringify(entries)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeAtomically(file, `${header}${hash(body)}\n${body}`)
    return undefined
  } catch (error) {
    return `${file}: the cache cannot be written (${(error as NodeJS.ErrnoException).code}).`
  }
}
