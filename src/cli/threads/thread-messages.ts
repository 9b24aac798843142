import type { Outcome } from '../outcome.js'

/** What a thread is started with. Its config is its own, made from the same command line. */
export interface ThreadData {
  readonly argv: readonly string[]
  readonly cwd: string
}

/** A file to lint. */
export interface LintRequest {
  readonly id: number
  /** Absolute path. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface LintAnswer {
  readonly id: number
  readonly outcome: Outcome
}
