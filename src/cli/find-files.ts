import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../config/did-you-mean.js'
import type { IgnoresOf, Matches } from './matches.js'
import { walkFolder } from './walk-folder.js'

/** A file to lint. */
export interface FoundFile {
  readonly path: string
  /** Why it is left out, although it was named outright; reported in place of findings. */
  readonly ignoredBy: string | undefined
}

export interface FoundFiles {
  /** Absolute paths, each once, in the order of their UTF-16 code units. */
  readonly files: readonly FoundFile[]
  /** Patterns that gave nothing and folders that cannot be read, as messages to the user. */
  readonly errors: readonly string[]
}

export interface FindOptions {
  readonly cwd: string
  readonly ignoresOf: IgnoresOf
  readonly errorOnUnmatchedPattern: boolean
}

/** Finds what files, folders and globs stand for. What is wrong with one does not keep the others from being found. */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const { cwd, ignoresOf, errorOnUnmatchedPattern } = options
  const found = new Map<string, string | undefined>()
  const errors: string[] = []
  const unmatched = (message: string) => {
    if (errorOnUnmatchedPattern) errors.push(message)
  }

  for (const pattern of patterns) {
    const target = path.resolve(cwd, pattern)
    const kind = kindOf(target, pattern)
    if (kind === 'file') {
      found.set(target, (await ignoresOf(path.dirname(target))).reason(path.basename(target), false))
    } else if (kind === 'folder' || kind === 'glob') {
      const matches = await (kind === 'folder' ? walkFolder(target, ignoresOf) : glob(pattern, cwd, ignoresOf))
      for (const file of matches.articles) found.set(file, undefined)
      errors.push(...matches.errors)
      if (matches.articles.length + matches.errors.length === 0) unmatched(nothingFound(pattern, matches.ignoredBy))
    } else if (kind === 'ENOENT' || kind === 'ENOTDIR') {
      unmatched(`There is no file or folder "${pattern}".${similarName(target)}`)
    } else {
      errors.push(`${target}: cannot be read (${kind}).`)
    }
  }
  const files = [...found].map(([file, ignoredBy]) => ({ path: file, ignoredBy }))
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), errors }
}

/** What a pattern stands for, or the system's code of the error that keeps it from being told. */
function kindOf(target: string, pattern: string): string {
  try {
    return statSync(target).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // Only what is not the name of something is a glob: a file may well be called `[1].md`.
    return /[*?{}[\]()!]/.test(pattern) ? 'glob' : ((error as NodeJS.ErrnoException).code ?? String(error))
  }
}

async function glob(pattern: string, cwd: string, ignoresOf: IgnoresOf): Promise<Matches> {
  // Loaded here, since shells expand most globs themselves and a fast start matters.
  const { expandGlob } = await import('./expand-glob.js')
  return expandGlob(pattern, cwd, ignoresOf)
}

function nothingFound(pattern: string, ignoredBy: string | undefined): string {
  if (ignoredBy !== undefined) return `All articles in "${pattern}" are ignored (${ignoredBy}).`
  return `There are no articles in "${pattern}" (.md, .markdown, .mdx, .html, .htm or .txt).`
}

function similarName(target: string): string {
  try {
    return didYouMean(path.basename(target), readdirSync(path.dirname(target)))
  } catch {
    return ''
  }
}
