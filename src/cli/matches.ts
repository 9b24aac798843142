import type { FolderIgnores } from './ignore-rules.js'

/** Gives what is left out of a folder. */
export type IgnoresOf = (folder: string) => Promise<FolderIgnores>

/** What a folder or a glob stands for. */
export interface Matches {
  /** Absolute paths. */
  readonly articles: string[]
  /** Folders that cannot be listed, as messages to the user. */
  readonly errors: string[]
  /** Why the first article or folder that is left out is. */
  ignoredBy: string | undefined
}
