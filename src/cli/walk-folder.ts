import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'
import { isArticle } from './is-article.js'
import type { IgnoresOf, Matches } from './matches.js'

/**
 * Collects the articles in a folder and below it. Links are not followed, as in ESLint and ripgrep: what they point to
 * is either below the folder as well or was not meant, and they can form loops.
 */
export async function walkFolder(folder: string, ignoresOf: IgnoresOf): Promise<Matches> {
  const matches: Matches = { articles: [], errors: [], ignoredBy: undefined }
  await walk(folder, ignoresOf, matches)
  return matches
}

async function walk(folder: string, ignoresOf: IgnoresOf, matches: Matches): Promise<void> {
  const ignores = await ignoresOf(folder)
  if (ignores.ignoredBy !== undefined) {
    matches.ignoredBy ??= ignores.ignoredBy
    return
  }
  for (const entry of list(folder, matches)) {
    const isFolder = entry.isDirectory()
    if (!isFolder && !(entry.isFile() && isArticle(entry.name))) continue
    const reason = ignores.reason(entry.name, isFolder)
    const found = path.join(folder, entry.name)
    if (reason !== undefined) matches.ignoredBy ??= reason
    else if (isFolder) await walk(found, ignoresOf, matches)
    else matches.articles.push(found)
  }
}

function list(folder: string, matches: Matches): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    matches.errors.push(`${folder}: cannot be read (${(error as NodeJS.ErrnoException).code}).`)
    return []
  }
}
