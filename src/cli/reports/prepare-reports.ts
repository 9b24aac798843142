import path from 'node:path'
import { UserError } from '../../config/user-error.js'
import type { LintResult } from '../../linter/lint-result.js'
import { isFolder } from '../is-folder.js'
import type { CommandLine } from '../parse-arguments.js'
import type { Terminal } from '../terminal.js'
import { createContext, type RunFacts } from './create-context.js'
import { loadAnyFormatter } from './load-any-formatter.js'
import { writeReport } from './write-report.js'

/** Prints all reports of a run, and says what could not be written. */
export type PrintReports = (results: readonly LintResult[], facts: RunFacts) => Promise<readonly string[]>

/**
 * Gets ready to print the reports that the command line asks for, before anything is linted: a formatter that is missing
 * or a file that cannot be one is known at once.
 *
 * @throws UserError for an unknown formatter, or a folder where a file should be
 */
export async function prepareReports({ reports, color }: CommandLine, terminal: Terminal): Promise<PrintReports> {
  const { cwd } = terminal
  const outputs = await Promise.all(
    reports.map(async ({ format, file }) => ({ format, formatter: await loadAnyFormatter(format, cwd), target: file === undefined ? undefined : path.resolve(cwd, file) })),
  )
  for (const { target } of outputs) {
    if (target !== undefined && isFolder(target)) throw new UserError(`--output-file: ${target} is a folder.`)
  }
  return async (results, facts) => {
    const failures: string[] = []
    for (const { formatter, target } of outputs) {
      const context = createContext(facts, color ?? (target === undefined && terminal.color))
      const text = await formatter(results, context)
      if (target === undefined) {
        if (text !== '') terminal.out(text)
        continue
      }
      try {
        writeReport(target, text === '' || text.endsWith('\n') ? text : `${text}\n`)
      } catch (error) {
        failures.push(`${target}: cannot be written (${(error as NodeJS.ErrnoException).code}).`)
      }
    }
    if (terminal.jobSummary !== undefined && outputs.some(({ format }) => format === 'github')) {
      const { addToJobSummary } = await import('./job-summary.js')
      const failure = addToJobSummary(terminal.jobSummary, results, createContext(facts, false))
      if (failure !== undefined) failures.push(failure)
    }
    return failures
  }
}
