import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { ConfigIgnores } from '../config/resolve-config.js'

/** Patterns of one place, and the folder they count from. */
interface IgnoreList {
  readonly matcher: Ignore
  readonly base: string
  readonly file: string
}

/** What is left out of one folder. */
export interface FolderIgnores {
  /** Why the folder itself is left out, if it is. */
  readonly ignoredBy: string | undefined
  /** Why an entry of the folder is left out, such as `"drafts/" in /site/.gitignore`; nothing when it is not. */
  reason(name: string, isFolder: boolean): string | undefined
}

const ignoreFiles = ['.gitignore', '.healthlintignore']
const neverLinted = new Set(['node_modules', '.git'])

/**
 * Makes a function that tells what is left out of a folder: node_modules and .git, what the `ignores` of its config
 * name, and what .gitignore and .healthlintignore name, in it and above it up to the root of the git repository.
 * The nearer list wins, .healthlintignore over .gitignore, the config over both.
 *
 * @param cwd the working folder; its own name and those above it are never a reason
 */
export function createIgnoreRules(
  cwd: string,
  configOf: (folder: string) => Promise<ConfigIgnores>,
): (folder: string) => Promise<FolderIgnores> {
  const known = new Map<string, Promise<FolderLists>>()

  interface FolderLists extends FolderIgnores {
    readonly lists: readonly IgnoreList[]
  }

  async function look(folder: string): Promise<FolderLists> {
    const parent = path.dirname(folder)
    const isTop = parent === folder || existsSync(path.join(folder, '.git'))
    const above = isTop ? undefined : await lookOnce(parent)
    const isAboveWork = cwd === folder || cwd.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
    const ignoredBy = above?.ignoredBy ?? (isAboveWork ? undefined : above?.reason(path.basename(folder), true))
    const own = ignoreFiles.flatMap((name) => readList(path.join(folder, name)))
    const lists = [...own.toReversed(), ...(above?.lists ?? [])]
    const { ignores, base, name: file } = await configOf(folder)
    const all = ignores.length > 0 ? [{ matcher: ignore().add(ignores), base, file }, ...lists] : lists
    return {
      ignoredBy,
      lists,
      reason: (name, isFolder) => ignoredBy ?? reasonIn(all, path.join(folder, name), isFolder),
    }
  }

  function lookOnce(folder: string): Promise<FolderLists> {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = look(folder)))
    return found
  }

  return lookOnce
}

function readList(file: string): IgnoreList[] {
  let patterns: string
  try {
    patterns = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return [{ matcher: ignore().add(patterns), base: path.dirname(file), file }]
}

/** The lists come nearest first; the first that has something to say about the entry decides. */
function reasonIn(lists: readonly IgnoreList[], entry: string, isFolder: boolean): string | undefined {
  if (isFolder && neverLinted.has(path.basename(entry))) return `${path.basename(entry)} is never linted`
  for (const { matcher, base, file } of lists) {
    const relative = path.relative(base, entry)
    if (!ignore.isPathValid(relative.replaceAll('\\', '/'))) continue
    const { ignored, unignored, rule } = matcher.test(isFolder ? `${relative}/` : relative)
    if (ignored) return `"${rule?.pattern}" in ${file}`
    if (unignored) return undefined
  }
  return undefined
}
