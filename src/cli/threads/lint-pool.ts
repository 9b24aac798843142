import type { Outcome } from '../outcome.js'

/** Lints files on several threads. */
export interface LintPool {
  /** How many files to hand over before waiting for the first. */
  readonly ahead: number
  /**
   * Lints the content of one file. Never rejects: what goes wrong is a failure of the outcome.
   *
   * @param file absolute path
   */
  lint(file: string, bytes: Uint8Array): Promise<Outcome>
  close(): Promise<void>
}
