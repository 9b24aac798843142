import { Chalk } from 'chalk'
import type { RuleDescription } from '../explain/describe-rule.js'
import type { ColorContext } from './formatter.js'

/** What `--list-rules` prints: one line a rule, by group, with its severities in `recommended` and in `strict`. */
export function ruleList(rules: readonly RuleDescription[], language: 'en' | 'zh', { color }: ColorContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const paint = { off: chalk.dim, warn: chalk.yellow, error: chalk.red }
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const row = (id: string, recommended: string, strict: string, summary: string) => `  ${id}  ${recommended}  ${strict}  ${summary}`.trimEnd()
  const lines = rules.flatMap(({ id, group, presets: { recommended, strict }, summary }, index) => {
    const severities = [paint[recommended.severity](recommended.severity.padEnd(11)), paint[strict.severity](strict.severity.padEnd(6))] as const
    const line = row(id.padEnd(idWidth), ...severities, summary[language])
    const heading = headingOf(id, group)
    const before = rules[index - 1]
    return before && headingOf(before.id, before.group) === heading ? [line] : ['', chalk.bold(heading), line]
  })
  return [chalk.dim(row(' '.repeat(idWidth), 'recommended', 'strict', '')), ...lines].join('\n')
}

/** Rules of plugins and phrases stand under what their ids begin with. */
function headingOf(id: string, group: string): string {
  const slash = id.lastIndexOf('/')
  return slash < 0 ? group : id.slice(0, slash)
}
