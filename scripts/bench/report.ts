import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import type { RuleTime } from './rule-times.js'

export interface Row {
  readonly measure: string
  readonly value: number
  readonly unit: string
  /** The bound that has to be kept, and the one that we would like to. */
  readonly must?: number | undefined
  readonly stretch?: number | undefined
}

const page = 'docs/performance.md'
const begin = '<!-- Written by npm run bench: begin -->'
const end = '<!-- Written by npm run bench: end -->'

/** Writes the figures into the page, between its two marks. */
export function report(rows: readonly Row[], rules: readonly RuleTime[]): void {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
  if (after < before) throw new Error(`${page} has lost its marks`)
  const measured = [machine(), table(rows), '### By rule', 'Of the 1,000 articles, as `--stats` tells it: what a rule is the first to ask of an article counts as its own.', ruleTable(rules), '### Raw figures', json(rows)]
  writeFileSync(page, `${text.slice(0, before)}\n\n${measured.join('\n\n')}\n\n${text.slice(after)}`)
}

function machine(): string {
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const [cpu] = cpus()
  return `healthlint ${packageJson.version} at ${revision}, Node ${process.versions.node}, ${cpus().length} cores of ${cpu?.model.trim() ?? 'unknown make'}, ${Math.round(totalmem() / 2 ** 30)} GB.`
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, value, unit, must, stretch }) => `| ${measure} | ${value.toFixed(2)} ${unit} | ${must ?? ''} | ${stretch ?? ''} |`)
  return ['| measure | measured | must | stretch |', '|---|---:|---:|---:|', ...lines].join('\n')
}

function ruleTable(rules: readonly RuleTime[]): string {
  return ['| rule | ms for one article |', '|---|---:|', ...rules.map(({ rule, ms }) => `| ${rule} | ${ms.toFixed(3)} |`)].join('\n')
}

const json = (rows: readonly Row[]): string => ['```json', JSON.stringify(Object.fromEntries(rows.map(({ measure, value }) => [measure, Number(value.toFixed(4))])), null, 2), '```'].join('\n')
