import type { LintResult } from '../linter/lint-result.js'

/** Rows of the table. What comes after them takes next to nothing. */
const most = 15

/** What `--stats` says beside the default report: the rules that took most, in milliseconds and shares of the whole. */
export function statsTable(results: readonly LintResult[]): string {
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? [])
  const total = passes.reduce((sum, pass) => sum + pass.total, 0)
  const byName = new Map<string, number>()
  const add = (name: string, ms: number): void => void byName.set(name, (byName.get(name) ?? 0) + ms)
  for (const { parse, rules } of passes) {
    add('(parsing)', parse.total)
    for (const [rule, time] of Object.entries(rules)) add(rule, time.total)
  }
  const rows = [...byName].toSorted(([, a], [, b]) => b - a).slice(0, most)
  const width = Math.max(...rows.map(([name]) => name.length), 'Rule'.length)
  const line = (name: string, ms: string, share: string): string => `${name.padEnd(width)} ${ms.padStart(10)} ${share.padStart(7)}`
  return [
    line('Rule', 'ms', '%'),
    ...rows.map(([name, ms]) => line(name, ms.toFixed(1), total > 0 ? ((100 * ms) / total).toFixed(1) : '0.0')),
    'What a rule is the first to ask of an article counts as its own.',
  ].join('\n')
}
