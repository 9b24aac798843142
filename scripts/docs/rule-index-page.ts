import type { RuleDescription } from '../../src/explain/describe-rule.js'
import { ruleTable } from './rule-table.js'

/** The index of all rules, docs/rules/README.md. */
export function ruleIndexPage(rules: readonly RuleDescription[]): string {
  return `<!-- Made by \`npm run generate\` from the rule files. -->

# Rules · 规则

${rules.length} rules, each for English and Chinese. \`recommended\` is what runs without a config and keeps to what is
almost surely wrong; \`strict\` reports all that an editor should look at. \`healthlint --explain RULE\` prints a page in
the terminal, and [authorities.md](../authorities.md) lists the guidelines that the rules touch.

共 ${rules.length} 条规则,均支持英文和中文。\`recommended\` 为默认预设,只报告几乎可以确定的问题;\`strict\` 报告编辑应当过目的全部内容。

${ruleTable(rules, '')}
`
}
