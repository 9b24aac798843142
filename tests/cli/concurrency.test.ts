import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../scripts/bench/make-articles.js'
import { countThreads } from '../../src/cli/threads/count-threads.js'
import { createLintPool } from '../../src/cli/threads/create-lint-pool.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { runProcess } from './run-process.js'

/** Our labelled articles, random ones, and files at fault. */
function manyArticles(): string {
  const cwd = temporaryFolder()
  cpSync('tests/accuracy/articles', path.join(cwd, 'labelled'), { recursive: true, filter: (file) => !file.endsWith('.json') })
  makeArticles(path.join(cwd, 'random'), 20)
  writeFileSync(path.join(cwd, 'empty.md'), '')
  writeFileSync(path.join(cwd, 'binary.md'), Buffer.from([0x4d, 0, 0, 0x4d]))
  writeFileSync(path.join(cwd, '.healthlintrc.json'), JSON.stringify({ extends: 'healthlint:strict' }))
  return cwd
}

describe('--concurrency', { timeout: 120_000 }, () => {
  it('finds the same in the same order, says the same and exits the same', () => {
    const cwd = manyArticles()
    for (const report of [[], ['--format', 'json'], ['--quiet', '--max-warnings', '0']]) {
      const alone = runProcess(report, { cwd })
      expect(alone.stdout).toContain('cure-claim')
      expect(alone.stderr).toContain('not a text file')
      expect(runProcess([...report, '--concurrency', '2'], { cwd })).toEqual(alone)
      expect(runProcess([...report, '--concurrency=auto'], { cwd })).toEqual(alone)
    }
  })

  it('shares a cache with runs on one thread', () => {
    const cwd = manyArticles()
    const alone = runProcess([], { cwd })
    expect(runProcess(['--cache', '--concurrency', '2'], { cwd })).toEqual(alone)
    expect(runProcess(['--cache'], { cwd })).toEqual(alone)
  })

  it('fixes files', () => {
    const cwd = manyArticles()
    const twin = temporaryFolder()
    cpSync(cwd, twin, { recursive: true })
    const alone = runProcess(['--fix', '--format', 'unix'], { cwd: twin })
    expect(runProcess(['--fix', '--format', 'unix', '--concurrency', '2'], { cwd }).stdout.replaceAll(cwd, twin)).toBe(alone.stdout)
  })

  it('tells of a bad config once', () => {
    const cwd = manyArticles()
    writeFileSync(path.join(cwd, '.healthlintrc.json'), JSON.stringify({ rules: { 'cure-clam': 'error' } }))
    const alone = runProcess([], { cwd })
    expect(alone.code).toBe(2)
    expect(runProcess(['--concurrency', '2'], { cwd })).toEqual(alone)
  })

  it('takes a number, auto or off', () => {
    const { code, stderr } = runProcess(['--concurrency', 'many'], { cwd: temporaryFolder() })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--concurrency: "many" must be a number of threads, auto or off.') })
  })
})

describe('countThreads', () => {
  it('starts no thread that is not worth it', () => {
    expect(countThreads('off', 10_000, 8)).toBe(0)
    expect(countThreads('auto', 90, 8)).toBe(0)
    expect(countThreads('auto', 10_000, 1)).toBe(0)
    expect(countThreads('auto', 150, 8)).toBe(3)
    expect(countThreads('auto', 10_000, 8)).toBe(8)
  })

  it('starts no more than were asked for, and no more than there are files', () => {
    expect(countThreads(4, 10_000, 2)).toBe(4)
    expect(countThreads(4, 3, 2)).toBe(3)
    expect(countThreads(1, 10_000, 2)).toBe(0)
  })
})

describe('a thread that stops', () => {
  it('fails its files and hangs nothing', async () => {
    const script = path.join(temporaryFolder(), 'thread.mjs')
    writeFileSync(script, "import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { throw new Error('out of memory') })\n")
    const pool = createLintPool(2, pathToFileURL(script), { argv: [], cwd: '.' })
    const outcomes = await Promise.all(['a.md', 'b.md', 'c.md'].map((file) => pool.lint(file, new Uint8Array([65]))))
    const later = await pool.lint('d.md', new Uint8Array([65]))
    await pool.close()
    expect([...outcomes, later].flatMap(({ failures }) => failures)).toEqual(
      ['a.md', 'b.md', 'c.md', 'd.md'].map((file) => `${file}: not checked, because the thread that it was given to stopped: out of memory. Try --concurrency off.`),
    )
  })
})
