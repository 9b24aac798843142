import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CommandLine } from '../parse-arguments.js'

/** Where suppressions are when the command line does not say: a file of the working folder. */
export const defaultLocation = 'healthlint-suppressions.json'

/** Whether there are suppressions to look after; most runs have none and need not load what does that. */
export function mayBeSuppressed(command: CommandLine, cwd: string): boolean {
  const { suppressAll, suppressRules, pruneSuppressions, suppressionsLocation } = command
  if (suppressAll || suppressRules.length > 0 || pruneSuppressions || suppressionsLocation !== undefined) return true
  return existsSync(path.join(cwd, defaultLocation))
}
