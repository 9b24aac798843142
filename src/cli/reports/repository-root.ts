import { existsSync } from 'node:fs'
import path from 'node:path'

/** The root of the git repository that a folder is in, or the folder itself where there is none. */
export function repositoryRoot(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    // A file in a worktree or submodule.
    if (existsSync(path.join(folder, '.git'))) return folder
    if (folder === path.dirname(folder)) return cwd
  }
}
