import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { config, hype } from './articles.js'
import { findings } from './repository.js'
import { runProcess } from './run-process.js'

const disabled = hype.replace('A rev', '<!-- healthlint-disable-next-line hype-language -->\nA rev')
const unused = '<!-- healthlint-disable-next-line hype-language -->\nTea.\n'
const site = (more: object = {}) => temporaryFolder({ '.healthlintrc.json': JSON.stringify({ ...(JSON.parse(config) as object), ...more }), 'a.md': disabled, 'b.md': unused })

describe('directives', () => {
  const run = (cwd: string, ...args: readonly string[]) => {
    const finished = runProcess(['-f', 'json', ...args], { cwd })
    return { code: finished.code, found: findings(finished, cwd) }
  }

  it('leave findings unreported, and those of no use are warned of', () => {
    expect(run(site())).toEqual({ code: 0, found: ['b.md:1 unused-directive'] })
    expect(run(site(), '--max-warnings', '0').code).toBe(1)
  })

  it.each([
    [['--no-inline-config'], 0, ['a.md:4 hype-language']],
    [['--report-unused-disable-directives'], 1, ['b.md:1 unused-directive']],
    [['--report-unused-disable-directives-severity', 'error'], 1, ['b.md:1 unused-directive']],
    [['--report-unused-disable-directives-severity', '1'], 0, ['b.md:1 unused-directive']],
    [['--report-unused-disable-directives-severity', 'off'], 0, []],
  ])('with %j', (args, code, found) => {
    expect(run(site(), ...args)).toEqual({ code, found })
  })

  it('are treated as the config says', () => {
    expect(run(site({ requireReason: 'error' })).found).toEqual(['a.md:3 missing-reason', 'b.md:1 missing-reason', 'b.md:1 unused-directive'])
    expect(run(site({ requireReason: true, reportUnusedDirectives: 'off' }))).toEqual({ code: 0, found: ['a.md:3 missing-reason', 'b.md:1 missing-reason'] })
  })

  it('know the rules that are off, and a rule that is turned off makes them idle', () => {
    expect(run(site(), 'a.md', '--rule', 'hype-language: off').found).toEqual(['a.md:3 unused-directive'])
  })

  it.each([
    [['--report-unused-disable-directives', '--report-unused-disable-directives-severity', 'off'], '--report-unused-disable-directives and --report-unused-disable-directives-severity cannot be used together.'],
    [['--report-unused-disable-directives-severity', 'eror'], '--report-unused-disable-directives-severity: "eror" must be one of off, warn, error, 0, 1, 2. Did you mean "error"?'],
  ])('%j is a mistake', (args, message) => {
    expect(runProcess(args, { cwd: site() })).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${message}\n` })
  })
})
