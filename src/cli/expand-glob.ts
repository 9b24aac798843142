import path from 'node:path'
import { glob } from 'tinyglobby'
import { isArticle } from './is-article.js'
import type { IgnoresOf, Matches } from './matches.js'

/** Collects the articles that a glob names, `cwd` being what it counts from. Links are not followed. */
export async function expandGlob(pattern: string, cwd: string, ignoresOf: IgnoresOf): Promise<Matches> {
  const matches: Matches = { articles: [], errors: [], ignoredBy: undefined }
  const found = await glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    // Never linted in any case; named here so that it is not searched either.
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  for (const file of found.filter(isArticle).map((name) => path.normalize(name))) {
    const reason = (await ignoresOf(path.dirname(file))).reason(path.basename(file), false)
    if (reason === undefined) matches.articles.push(file)
    else matches.ignoredBy ??= reason
  }
  return matches
}
