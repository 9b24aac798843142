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
  const source = decode(bytes)
  if (source.includes('\0')) {
    failures.push(`${filePath}: not a text file. If it is no article, name it in .healthlintignore.`)
  } else if (/\S/.test(source)) {
    try {
      results.push(lintSource(source, { filePath, format: formatOf(name), settings, locale }))
    } catch (error) {
      failures.push(`${filePath}: healthlint itself failed here. Please report this:\n${(error as Error).stack}`)
    }
  } else {
    notes.add(`${filePath}: ${source === '' ? 'empty' : 'only white space'}, nothing to check.`)
    results.push(createResult(filePath, []))
  }
}
