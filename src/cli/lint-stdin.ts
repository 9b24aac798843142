import path from 'node:path'
import { ignoredResult } from './ignored-result.js'
import { lintBytes } from './lint-bytes.js'
import type { LintOptions } from './lint-files.js'
import type { Outcome } from './outcome.js'

/** Lints one text as if it stood in the file of that name; without a name it is Markdown in the working folder. */
export async function lintStdin(
  bytes: Uint8Array,
  filename: string | undefined,
  { cwd, configOf, ignoresOf, encoding, stats, fixer }: LintOptions,
): Promise<Outcome> {
  const outcome: Outcome = { results: [], notes: new Set(), failures: [] }
  const file = path.resolve(cwd, filename ?? 'stdin.md')
  const folder = path.dirname(file)
  const ignoredBy = filename === undefined ? undefined : (await ignoresOf(folder)).reason(path.basename(file), false)
  if (ignoredBy === undefined) {
    lintBytes(bytes, { filePath: filename === undefined ? '<text>' : file, name: file, encoding, stats }, await configOf(file), outcome, fixer)
  } else {
    outcome.results.push(ignoredResult(file, ignoredBy))
  }
  return outcome
}
