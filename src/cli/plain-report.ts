import { stylishFile, stylishStart, stylishSummary } from '../formatters/stylish.js'
import type { LintResult } from '../linter/lint-result.js'
import { errorsOnly } from './errors-only.js'
import type { Terminal } from './terminal.js'

/** The default report, printed file by file, so that the messages about thousands of files need not be held. */
export interface PlainReport {
  /** Prints what there is to say of a file, and gives what has to be kept of it: its counts. */
  readonly print: (result: LintResult) => LintResult
  /** Prints the last lines, after all files. */
  end(results: readonly LintResult[]): void
}

const countsOf = (result: LintResult): LintResult => ({
  filePath: result.filePath,
  messages: [],
  suppressedMessages: [],
  errorCount: result.errorCount,
  fatalErrorCount: result.fatalErrorCount,
  warningCount: result.warningCount,
  fixableErrorCount: result.fixableErrorCount,
  fixableWarningCount: result.fixableWarningCount,
  ...(result.stats && { stats: result.stats }),
  usedDeprecatedRules: [],
})

/** What `--quiet` counts. */
const withoutWarnings = (result: LintResult): LintResult => ({ ...result, warningCount: 0, fixableWarningCount: 0 })

export function createPlainReport({ quiet, color }: { readonly quiet: boolean; readonly color: boolean }, { out }: Terminal): PlainReport {
  let isFirst = true
  return {
    print(result) {
      for (const shown of quiet ? errorsOnly([result]) : [result]) {
        const text = stylishFile(shown, { color })
        // `out` ends the line.
        if (text !== '') out(`${isFirst ? stylishStart({ color }) : ''}${text.slice(0, -1)}`)
        if (text !== '') isFirst = false
      }
      return countsOf(result)
    },
    end(results) {
      const text = stylishSummary(quiet ? results.map(withoutWarnings) : results, { color })
      if (text !== '') out(text)
    },
  }
}
