import type { ResolvedConfig } from '../config/resolve-config.js'
import { decode } from '../document/decode.js'
import { formatOf } from '../document/format-of.js'
import { createResult } from '../linter/create-result.js'
import { lintSource } from '../linter/lint-source.js'
import type { Outcome } from './outcome.js'

/**
 * Lints the content of one file into `outcome`. An article with nothing in it is clean, and said to be empty; what
 * is not text at all could not be checked, and that is a failure.
 *
 * @param filePath absolute path, or `<text>`
 * @param name what the format is told from
 */
export function lintBytes(
  bytes: Uint8Array,
  filePath: string,
  name: string,
  { settings, locale, name: configName }: ResolvedConfig,
  { results, notes, failures }: Outcome,
): void {
  if (settings.length === 0) notes.add(`${configName}: every rule is off, so nothing was checked.`)
  try {
    const { text, problem: decodeProblem } = decode(bytes)
    if (text.includes('\0')) {
      failures.push(`${filePath}: not a text file. If it is no article, name it in .healthlintignore.`)
    } else if (/\S/.test(text)) {
      results.push(lintSource(text, { filePath, format: formatOf(name), settings, locale, decodeProblem }))
    } else {
      notes.add(`${filePath}: ${text === '' ? 'empty' : 'only white space'}, nothing to check.`)
      results.push(createResult(filePath, []))
    }
  } catch (error) {
    // A mistake of a rule, or a file beyond what a string can hold: the other files can be linted all the same.
    failures.push(`${filePath}: healthlint itself failed here. Please report this:\n${(error as Error).stack}`)
  }
}
