import { execFileSync } from 'node:child_process'
import type { LintResult } from '../../src/linter/lint-result.js'

export interface RuleTime {
  readonly rule: string
  /** For one article, in milliseconds. */
  readonly ms: number
}

/** What each rule takes of a long run, as `--stats` tells it: dearest first. */
export function ruleTimes([program, ...args]: readonly string[]): readonly RuleTime[] {
  const results = JSON.parse(output(program!, [...args, '--stats', '--format', 'json'])) as readonly LintResult[]
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? [])
  const totals = new Map([['(reading the text)', 0]])
  const add = (rule: string, ms: number): void => void totals.set(rule, (totals.get(rule) ?? 0) + ms)
  for (const { parse, rules } of passes) {
    add('(reading the text)', parse.total)
    for (const [rule, { total }] of Object.entries(rules)) add(rule, total)
  }
  return [...totals].map(([rule, ms]) => ({ rule, ms: ms / results.length })).toSorted((a, b) => b.ms - a.ms)
}

/** Findings make the program exit with 1. */
function output(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string }
    if (!stdout) throw error
    return stdout
  }
}
