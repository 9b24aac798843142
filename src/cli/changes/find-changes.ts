import path from 'node:path'
import { UserError } from '../../config/user-error.js'
import type { ChangedLines } from './changed-lines.js'
import { git } from './git.js'
import { parseDiff } from './parse-diff.js'

/** Which lines of which files have changed. */
export interface Changes {
  /** By absolute path. */
  readonly files: ReadonlyMap<string, ChangedLines>
  /** What they changed since, for messages: `since main`, `in the index`. */
  readonly name: string
  /** Gives the content of a changed file where it is not that on the disk. */
  readonly read?: (file: string) => Promise<Uint8Array>
}

/** Not those of the user's own settings, which could make the output another. */
const diffOptions = [
  'diff', '--unified=0', '--inter-hunk-context=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative',
  '--find-renames', '--submodule=short', '--src-prefix=a/', '--dst-prefix=b/',
]

/**
 * Finds what has changed since the commit where the current branch left `ref`, in commits and in the working folder.
 * Files that git does not know yet are new.
 *
 * @throws UserError when there is no git, no repository or no such commit
 */
export async function changesSince(ref: string, cwd: string): Promise<Changes> {
  const top = await topFolder(cwd)
  const commit = await commitOf(ref, top)
  const base = await git(['merge-base', commit, 'HEAD'], top).catch(() => {
    const remedy = 'A shallow clone needs more history (git fetch --unshallow, or fetch-depth: 0 in GitHub Actions).'
    throw new UserError(`--since: "${ref}" and HEAD have no commit in common here. ${remedy}`)
  })
  const changed = await diff([text(base)], top)
  const untracked = (await git(['ls-files', '--others', '--exclude-standard', '-z'], top)).toString().split('\0')
  for (const name of untracked) if (name !== '') changed.set(name, 'all')
  return { files: inFolder(top, changed), name: `since ${ref}` }
}

/**
 * Finds what is staged, and reads it from the index: what is on the disk may have been edited further.
 *
 * @throws UserError when there is no git or no repository
 */
export async function stagedChanges(cwd: string): Promise<Changes> {
  const top = await topFolder(cwd)
  const nameOf = (file: string) => path.relative(top, file).replaceAll(path.sep, '/')
  const read = (file: string) => git(['cat-file', '--filters', `:0:${nameOf(file)}`], top)
  return { files: inFolder(top, await diff(['--cached'], top)), name: 'in the index', read }
}

async function diff(what: readonly string[], top: string): Promise<Map<string, ChangedLines>> {
  // As Latin-1, since articles are in any encoding and only ASCII is looked at.
  const printed = (await git([...diffOptions, ...what, '--'], top)).toString('latin1')
  const changed = parseDiff(printed)
  // UTF-16 is binary to git: it tells that the file has changed, not where.
  if (/^Binary files /m.test(printed)) {
    const counts = (await git(['diff', '--numstat', '--no-renames', '-z', ...what, '--'], top)).toString()
    for (const [, name] of counts.matchAll(/(?:^|\0)-\t-\t([^\0]+)/g)) changed.set(name!, 'all')
  }
  return changed
}

async function topFolder(cwd: string): Promise<string> {
  // Relative, so that paths are written as those of the working folder are, whatever links lead there.
  const [isInside, up = ''] = text(await git(['rev-parse', '--is-inside-work-tree', '--show-cdup'], cwd)).split('\n')
  if (isInside !== 'true') throw new UserError(`--since and --staged need a folder that git looks after: not ${cwd}.`)
  return path.resolve(cwd, up)
}

async function commitOf(ref: string, top: string): Promise<string> {
  try {
    return text(await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], top))
  } catch {
    const command = `git fetch origin ${ref.replace(/^origin\//, '')}`
    throw new UserError(
      `--since: git knows no commit "${ref}". A branch of a server must be fetched first (${command}).`,
    )
  }
}

function text(printed: Buffer): string {
  return printed.toString().replace(/\r?\n$/, '')
}

function inFolder(top: string, changed: ReadonlyMap<string, ChangedLines>): ReadonlyMap<string, ChangedLines> {
  return new Map([...changed].map(([name, lines]) => [path.join(top, name), lines]))
}
