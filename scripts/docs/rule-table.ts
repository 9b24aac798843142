import type { RuleDescription } from '../../src/explain/describe-rule.js'
import { table } from './markdown.js'

/**
 * A table of rules for each group, in the order of the rules.
 *
 * @param folder where the pages of the rules are, from the file that the table is for: empty, or ending in `/`
 */
export function ruleTable(rules: readonly RuleDescription[], folder: string): string {
  const groups = [...new Set(rules.map(({ group }) => group))]
  return groups
    .map((group) => {
      const rows = rules
        .filter((rule) => rule.group === group)
        .map(({ id, presets: { recommended, strict }, summary }) => [
          `[${id}](${folder}${id}.md)`,
          recommended.severity,
          strict.severity,
          `${summary.en}<br>${summary.zh}`,
        ])
      return `### ${group[0]!.toUpperCase()}${group.slice(1)}\n\n${table(['rule', 'recommended', 'strict', 'what to do'], rows)}`
    })
    .join('\n\n')
}
