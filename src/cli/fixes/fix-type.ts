import type { RuleSetting } from '../../linter/lint.js'
import type { FixFilter } from './fixer.js'

/** What `--fix-type` takes: the groups of rules, and `directive` for comments to healthlint that are of no use. */
export const fixTypes = [
  'claims',
  'evidence',
  'numbers',
  'sourcing',
  'commerce',
  'editorial',
  'completeness',
  'directive',
] as const

export type FixType = (typeof fixTypes)[number]

/**
 * Makes a function that tells which fixes are applied.
 *
 * @param types those that are wanted; none are all
 * @param errorsOnly leaves out what `--quiet` does not show
 */
export function createFixFilter(
  types: readonly FixType[],
  errorsOnly: boolean,
  settings: readonly RuleSetting[],
): FixFilter {
  const groups = new Map(settings.map(({ rule }) => [rule.id, rule.group]))
  return ({ ruleId, severity }) => {
    if (errorsOnly && severity !== 2) return false
    return types.length === 0 || types.includes(groups.get(ruleId) ?? 'directive')
  }
}
