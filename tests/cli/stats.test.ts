import path from 'node:path'
import { expect, it } from 'vitest'
import type { LintResult } from '../../src/index.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { clean, config, contact, hype } from './articles.js'
import { runProcess } from './run-process.js'

const site = () => temporaryFolder({ '.healthlintrc.json': config, 'a.md': hype, 'b.md': contact, 'c.md': clean })

it('prints the rules that took most beside the report, which stays the same', () => {
  const cwd = site()
  const { stdout, stderr, code } = runProcess(['--stats'], { cwd })
  expect({ stdout, code }).toEqual({ stdout: runProcess([], { cwd }).stdout, code: 1 })
  const [head, ...rows] = stderr.trimEnd().split('\n')
  expect(head).toMatch(/^Rule +ms +%$/)
  expect(rows.slice(0, -1).map((row) => row.split(' ')[0]).toSorted()).toEqual(['(parsing)', 'commercial-contact', 'hype-language'])
  expect(rows.at(-1)).toBe('What a rule is the first to ask of an article counts as its own.')
})

it('gives each result of --format json its times, as ESLint does', () => {
  const results = JSON.parse(runProcess(['--stats', '--format', 'json'], { cwd: site() }).stdout) as LintResult[]
  expect(results).toHaveLength(3)
  for (const { stats } of results) {
    const [pass] = stats!.times.passes
    expect(stats).toEqual({ times: { passes: [{ total: expect.any(Number), parse: { total: expect.any(Number) }, rules: expect.anything() }] }, fixPasses: 0 })
    expect(Object.keys(pass!.rules).toSorted()).toEqual(['commercial-contact', 'hype-language'])
    const parts = [pass!.parse.total, ...Object.values(pass!.rules).map(({ total }) => total)]
    expect(parts.every((ms) => ms >= 0)).toBe(true)
    expect(parts.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(pass!.total)
  }
})

it('counts the passes of a fixed article', () => {
  const cwd = temporaryFolder({ '.healthlintrc.json': JSON.stringify({ extends: [], rules: { 'duplicate-block': 'warn' } }) })
  const sentence = 'The capsule is swallowed with a glass of water in the morning, before breakfast, and again in the evening.'
  const file = path.join(cwd, 'a.md')
  const input = `# Capsule\n\n${sentence}\n\n${sentence}\n`
  const [result] = JSON.parse(runProcess(['--stats', '--stdin', '--stdin-filename', file, '--fix-dry-run', '--format', 'json'], { cwd, input }).stdout) as LintResult[]
  expect(result!.output).toBe(`# Capsule\n\n${sentence}\n`)
  expect(result!.stats).toMatchObject({ times: { passes: { length: 2 } }, fixPasses: 1 })
})

it('is not for a run that takes results from a cache', () => {
  expect(runProcess(['--stats', '--cache'], { cwd: site() })).toMatchObject({ code: 2, stderr: 'healthlint: --stats and --cache cannot be used together.\n' })
})
