import { UserError } from '../config/user-error.js'
import type { Values } from './parse-arguments.js'

/** Options of which only one can be meant. */
const oneOfThese: readonly (readonly (keyof Values)[])[] = [
  ['config', 'no-config'],
  ['fix', 'fix-dry-run'],
  ['suppress-all', 'suppress-rule', 'prune-suppressions'],
  ['report-unused-disable-directives', 'report-unused-disable-directives-severity'],
  ['since', 'staged'],
  ['stats', 'cache'],
]

/** Options that make no sense beside another, and why. */
const excluded: readonly (readonly [options: readonly (keyof Values)[], other: keyof Values, why: string])[] = [
  [['fix'], 'stdin', 'there is no file to write. Use --fix-dry-run with --format json'],
  [['suppress-all', 'suppress-rule', 'prune-suppressions'], 'stdin', 'suppressions are of files'],
  [['since', 'staged'], 'stdin', 'only files have a history'],
  [['suppress-all', 'suppress-rule', 'prune-suppressions'], 'since', 'suppressions are made of whole files'],
  [['suppress-all', 'suppress-rule', 'prune-suppressions'], 'staged', 'suppressions are made of whole files'],
  [['fix', 'fix-dry-run'], 'since', 'fixing moves the lines that have changed. Fix first, then check'],
  [['fix', 'fix-dry-run'], 'staged', 'what is staged is not what is in the file. Fix and stage first, then check'],
]

/** Options that need another. */
const needed: readonly (readonly [option: keyof Values, others: readonly (keyof Values)[], why: string])[] = [
  ['stdin-filename', ['stdin'], 'names the text of --stdin, which is missing'],
  ['cache-location', ['cache'], 'needs --cache'],
  ['cache-strategy', ['cache'], 'needs --cache'],
  ['fix-type', ['fix', 'fix-dry-run'], 'needs --fix or --fix-dry-run'],
]

/**
 * Checks that options fit together.
 *
 * @throws UserError that names those that do not
 */
export function checkCombinations(values: Values): void {
  const isGiven = (option: keyof Values): boolean => {
    const value = values[option]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
  }
  for (const options of oneOfThese) {
    const [one, other] = options.filter(isGiven)
    if (one && other) throw new UserError(`--${one} and --${other} cannot be used together.`)
  }
  for (const [options, other, why] of excluded) {
    const option = isGiven(other) && options.find(isGiven)
    if (option) throw new UserError(`--${option} cannot be used with --${other}: ${why}.`)
  }
  for (const [option, others, why] of needed) {
    if (isGiven(option) && !others.some(isGiven)) throw new UserError(`--${option} ${why}.`)
  }
}
