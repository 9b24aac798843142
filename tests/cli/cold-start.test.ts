import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeArticle } from '../../scripts/bench/make-articles.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { program } from './run-process.js'

const tellCpu = fileURLToPath(new URL('tell-cpu.cjs', import.meta.url))

/** Where these are set, reading them takes Node longer than the rest of its start, and would hide a slow start of ours. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** The least CPU time of a few runs: what else the machine does only ever adds. */
function leastCpu(args: readonly string[], cwd: string): number {
  const run = (): number => Number(spawnSync(process.execPath, ['-r', tellCpu, ...args], { cwd, env, encoding: 'utf8' }).stderr.split('\n').at(-1))
  return Math.min(...[1, 2, 3].map(run))
}

it('lints one article in a few times what Node takes to start', () => {
  const cwd = temporaryFolder({ 'article.md': makeArticle('en', 7000, 1) })
  const healthlint = leastCpu([program, 'article.md'], cwd)
  expect(healthlint).toBeGreaterThan(0)
  expect(healthlint / leastCpu(['-e', '0'], cwd)).toBeLessThan(12)
}, 60_000)
