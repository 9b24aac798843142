import { authoritiesPage } from './authorities-page.js'
import { describeRules } from './describe-rules.js'
import { withPart } from './readme.js'
import { ruleIndexPage } from './rule-index-page.js'
import { rulePage } from './rule-page.js'
import { ruleTable } from './rule-table.js'
import { sampleReport } from './sample-report.js'

/**
 * The documentation that is made from the rules, by file.
 *
 * @param readme the README as it is, of which only the report and the table of rules change
 */
export function generatedDocs(readme: string): Record<string, string> {
  const rules = describeRules()
  return {
    'README.md': withPart(withPart(readme, 'report', sampleReport(readme)), 'rules', ruleTable(rules, 'docs/rules/')),
    'docs/authorities.md': authoritiesPage(rules),
    'docs/rules/README.md': ruleIndexPage(rules),
    ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)])),
  }
}
