import { inspect } from 'node:util'
import type { ResolvedConfig } from '../config/resolve-config.js'
import { decode } from '../document/decode.js'
import type { Encoding } from '../document/encoding.js'
import { formatOf } from '../document/format-of.js'
import { createResult } from '../linter/create-result.js'
import { lintSource } from '../linter/lint-source.js'
import type { FixFilter, Fixer } from './fixes/fixer.js'
import type { Outcome } from './outcome.js'

/** Where the bytes come from, how they are to be read, and what is to be told of it. */
export interface BytesOrigin {
  /** Absolute path, or `<text>`. */
  readonly filePath: string
  /** What the format is told from. */
  readonly name: string
  /** `undefined` leaves it to the bytes. */
  readonly encoding: Encoding | undefined
  /** Whether the result tells what took how long. */
  readonly stats: boolean
}

/**
 * Lints the content of one file into `outcome`. An article with nothing in it is clean, and said to be empty; what
 * is not text at all could not be checked, and that is a failure.
 *
 * @param fixer fixes the file; without it none is touched
 */
export function lintBytes(
  bytes: Uint8Array,
  { filePath, name, encoding, stats }: BytesOrigin,
  { settings, locale, language, directives, name: configName }: Omit<ResolvedConfig, 'rules' | 'collected'>,
  { results, notes, failures }: Outcome,
  fixer?: Fixer,
): void {
  if (settings.length === 0) notes.add(`${configName}: every rule is off, so nothing was checked.`)
  try {
    const decoded = decode(bytes, encoding)
    const { text, problem: decodeProblem } = decoded
    if (text.includes('\0')) {
      failures.push(`${filePath}: not a text file. If it is no article, name it in .healthlintignore.`)
    } else if (/\S/.test(text)) {
      const clock = stats ? () => performance.now() : undefined
      const options = { filePath, format: formatOf(name), settings, locale, language, directives, decodeProblem, clock }
      const lint = (fix?: FixFilter) => lintSource(text, { ...options, fix })
      results.push(fixer ? fixer({ filePath, bytes, decoded }, lint, settings, (message) => failures.push(message)) : lint())
    } else {
      notes.add(`${filePath}: ${text === '' ? 'empty' : 'only white space'}, nothing to check.`)
      results.push(createResult(filePath, []))
    }
  } catch (error) {
    // A mistake of a rule, or a file beyond what a string can hold: the other files can be linted all the same.
    failures.push(`${filePath}: healthlint itself failed here. Please report this:\n${inspect(error)}`)
  }
}
