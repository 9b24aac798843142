import { groups } from '../../src/formatters/html/words.js'
import type { RuleDescription } from '../../src/explain/describe-rule.js'
import { table } from './markdown.js'
import { withPart } from './readme.js'
import { sampleReport } from './sample-report.js'

/**
 * The Chinese README with its report and its table of rules made anew.
 *
 * @param readme the page as it is
 */
export function chineseReadme(readme: string, rules: readonly RuleDescription[]): string {
  return withPart(withPart(readme, 'report', sampleReport(readme)), 'rules', ruleTable(rules))
}

function ruleTable(rules: readonly RuleDescription[]): string {
  const names = [...new Set(rules.map(({ group }) => group))]
  return names
    .map((name) => {
      const rows = rules
        .filter(({ group }) => group === name)
        .map(({ id, presets: { recommended, strict }, summary }) => [`[${id}](docs/rules/${id}.md#中文)`, recommended.severity, strict.severity, summary.zh])
      return `### ${groups[name].zh}\n\n${table(['规则', 'recommended', 'strict', '要求'], rows)}`
    })
    .join('\n\n')
}
