import type { ResolvedConfig } from '../../config/resolve-config.js'
import type { LintResult } from '../../linter/lint-result.js'

/** The results of earlier runs. */
export interface Cache {
  /**
   * The result of a file, if neither the file nor its settings have changed since; exactly what linting it would give.
   *
   * @param file absolute path
   * @param read gives the bytes of the file, or nothing when it cannot be read
   */
  find(file: string, config: ResolvedConfig, read: () => Promise<Uint8Array | undefined>): Promise<LintResult | undefined>
  /** Keeps a result for later runs. */
  keep(file: string, config: ResolvedConfig, bytes: Uint8Array, result: LintResult): void
  /** Writes the cache. Says what the user may want to know. */
  save(): readonly string[]
}
