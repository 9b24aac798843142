import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { runProcess } from './run-process.js'

const cwd = tmpdir()
const explain = (...args: string[]) => runProcess(['--explain', ...args], { cwd })

describe('--explain', () => {
  it('says what, why, on whose authority, and how to silence it', () => {
    const { code, stdout, stderr } = explain('small-sample')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const order = ['small-sample  evidence', 'Say so when a study is small.', '✗ Reported', '✓ Not reported', 'Options', 'What it touches', 'How to silence it', 'This page: https://']
    expect(order.map((words) => stdout.indexOf(words)).every((at, index, all) => at >= 0 && at > (all[index - 1] ?? -1))).toBe(true)
    expect(stdout).toContain('limit: a whole number, at least 2; default 30\n    Studies of fewer people are small.')
    expect(stdout).toContain('CONSORT 2010 statement checklist, item 7a')
    expect(stdout).toContain('2026-11-22')
    expect(stdout).toContain(`healthlint --rule 'small-sample: off'`)
  })

  it('puts the language of --locale first, in text and examples', () => {
    const first = (stdout: string) => stdout.indexOf('研究样本量小') < stdout.indexOf('Say so when')
    expect(first(explain('small-sample').stdout)).toBe(false)
    const { stdout } = explain('small-sample', '--locale', 'zh')
    expect(first(stdout)).toBe(true)
    expect(stdout.indexOf('15名患者')).toBeLessThan(stdout.indexOf('Among 15 patients'))
  })

  it('gives the same as JSON', () => {
    const rule = JSON.parse(explain('small-sample', '-f', 'json').stdout) as { id: string; options: { name: string; description: string }[]; authorities: { item?: string }[] }
    expect(rule.id).toBe('small-sample')
    expect(rule.options[0]).toMatchObject({ name: 'limit', default: 30, description: expect.stringContaining('small') as string })
    expect(rule.authorities.length).toBeGreaterThan(0)
  })

  it('prints no item number that was seen only in a summary by others', () => {
    const { stdout } = explain('commercial-contact')
    expect(stdout).toContain('互联网广告管理办法')
    expect(stdout).not.toMatch(/SAMR Order No\. 72\), art/)
  })

  it.each([
    [['smal-sample'], 'healthlint: --explain: there is no rule "smal-sample". Did you mean "small-sample"?\n'],
    [['kettle'], 'healthlint: --explain: there is no rule "kettle". See healthlint --list-rules.\n'],
    [['small-sample', '--list-rules'], 'healthlint: --explain and --list-rules cannot be used together.\n'],
    [[], 'healthlint: --explain needs a value. See healthlint --help.\n'],
  ])('%j is a mistake', (args, stderr) => {
    expect(explain(...args)).toEqual({ code: 2, stdout: '', stderr })
  })
})

describe('--list-rules', () => {
  it('lists every rule once, on one line', () => {
    const { code, stdout } = runProcess(['--list-rules'], { cwd })
    expect(code).toBe(0)
    for (const { id, summary } of rules) {
      expect(stdout.split('\n').filter((line) => line.includes(`  ${id} `))).toEqual([expect.stringContaining(summary.en)])
    }
  })

  it('lists them in Chinese, and as JSON', () => {
    expect(runProcess(['--list-rules', '--locale', 'zh'], { cwd }).stdout).toContain(rules[0]!.summary.zh)
    const listed = JSON.parse(runProcess(['--list-rules', '-f', 'json'], { cwd }).stdout) as { id: string; group: string; recommended: object; strict: object }[]
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(listed[0]).toMatchObject({ recommended: { severity: expect.any(String) as string }, strict: { severity: expect.any(String) as string } })
  })
})
