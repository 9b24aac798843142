import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { chineseHype, clean, config, contact, hype } from './articles.js'
import { program, runProcess } from './run-process.js'

const site = (files: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({
    '.healthlintrc.json': config,
    'a.md': hype,
    'b/c.md': contact,
    'd.md': clean,
    '中.md': chineseHype,
    'e.md': `${hype}\n<!-- healthlint-disable-next-line -- a quotation -->\nA revolutionary therapy has arrived.\n`,
    ...files,
  })

/** Makes the cache tell of a finding that is not there, so that a hit shows. */
function forge(cwd: string, name = '.healthlintcache'): void {
  const { entries, hash } = read(cwd, name)
  const forged = JSON.stringify(entries).replaceAll('hype-language', 'FORGED')
  writeFileSync(path.join(cwd, name), `healthlint cache 1 ${hash(forged)}\n${forged}`)
}

function read(cwd: string, name = '.healthlintcache') {
  const [, body = '{}'] = readFileSync(path.join(cwd, name), 'utf8').split('\n')
  return { entries: JSON.parse(body) as Record<string, { messages: object[] }>, hash: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32) }
}

const isHit = (cwd: string, args: readonly string[]) => runProcess(['--cache', '-f', 'unix', ...args], { cwd }).stdout.includes('FORGED')

describe('the cache', { timeout: 60_000 }, () => {
  it.each(['content', 'metadata'])('changes nothing of what is printed, to the byte (%s)', (strategy) => {
    for (const format of ['json', 'html']) {
      const cwd = site({ 'empty.md': '', 'broken.mdx': '# Sleep\n\nA revolutionary kettle {\n' })
      const without = runProcess(['-f', format], { cwd })
      const cached = () => runProcess(['-f', format, '--cache', '--cache-strategy', strategy], { cwd })
      expect([cached(), cached()]).toEqual([without, without])
    }
  })

  it('is used, and not where file, settings or encoding are others', () => {
    const cwd = site()
    runProcess(['--cache'], { cwd })
    forge(cwd)
    expect(isHit(cwd, ['a.md'])).toBe(true)
    expect(isHit(cwd, ['a.md', '--rule', 'hype-language: error'])).toBe(false)
    forge(cwd)
    expect(isHit(cwd, ['中.md', '--locale', 'en'])).toBe(false)
    expect(isHit(cwd, ['e.md', '--no-inline-config'])).toBe(false)
    expect(isHit(cwd, ['a.md', '--encoding', 'utf-8'])).toBe(false)
    runProcess(['--cache'], { cwd })
    forge(cwd)
    writeFileSync(path.join(cwd, 'a.md'), `${hype} `)
    expect(isHit(cwd, ['a.md'])).toBe(false)
  })

  it('tells phrases apart by what they look for', () => {
    const phrases = (match: string) => JSON.stringify({ extends: [], phrases: [{ id: 'house/x', match: [match], message: 'No' }] })
    const cwd = site({ '.healthlintrc.json': phrases('kettle') })
    expect(runProcess(['--cache', 'a.md'], { cwd }).stdout).toBe('')
    writeFileSync(path.join(cwd, '.healthlintrc.json'), phrases('therapy'))
    expect(runProcess(['--cache', 'a.md'], { cwd }).stdout).toContain('house/x')
  })

  it('does not trust the code of a plugin that may change at any time', () => {
    const library = pathToFileURL(path.join(path.dirname(program), 'plugin.js')).href
    const plugin = (word: string) => `import { phraseRule } from '${library}'
export default { meta: { name: 'house' }, rules: { x: phraseRule({ id: 'house/x', match: ['therapy'], message: '${word}' }) } }`
    const cwd = site({ 'plugin.mjs': plugin('before'), '.healthlintrc.json': JSON.stringify({ extends: [], plugins: ['./plugin.mjs'], rules: { 'house/x': 'warn' } }) })
    const run = () => runProcess(['--cache', 'a.md'], { cwd })
    const { stdout, stderr } = run()
    expect(stdout).toContain('before')
    expect(stderr).toContain('not cached, because a plugin is no installed package')
    writeFileSync(path.join(cwd, 'plugin.mjs'), plugin('after'))
    expect(run().stdout).toContain('after')
  })

  it('by time and size reads nothing that has not been touched', () => {
    const cwd = site()
    const args = ['--cache-strategy', 'metadata']
    runProcess(['--cache', ...args], { cwd })
    forge(cwd)
    expect(isHit(cwd, ['a.md', ...args])).toBe(true)
    utimesSync(path.join(cwd, 'a.md'), 1, 1)
    expect(isHit(cwd, ['a.md', ...args])).toBe(false)
  })

  it('is where it is told to be', () => {
    const cwd = site({ 'folder/x': '' })
    runProcess(['--cache', '--cache-location', 'tmp/cache', 'a.md'], { cwd })
    runProcess(['--cache', '--cache-location', 'folder', 'a.md'], { cwd })
    runProcess(['--cache', '--cache-location', 'new/', 'a.md'], { cwd })
    expect(['tmp/cache', 'folder/.healthlintcache', 'new/.healthlintcache', '.healthlintcache'].map((file) => existsSync(path.join(cwd, file)))).toEqual([true, true, true, false])
    expect(Object.keys(read(cwd, 'tmp/cache').entries)).toEqual(['../a.md'])
  })

  it('never replaces an article', () => {
    const cwd = site()
    expect(runProcess(['--cache', '--cache-location', 'a.md'], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is an article, and the cache would replace it.') })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(hype)
  })

  it.each([
    ['garbage', () => 'not a cache'],
    ['nothing', () => ''],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['another letter', (text: string) => text.replace('hype-language', 'hypo-language')],
  ])('is made anew when it holds %s, with a note', (_, damage) => {
    const cwd = site()
    const first = runProcess(['--cache'], { cwd })
    const file = path.join(cwd, '.healthlintcache')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, damage(whole))
    expect(runProcess(['--cache'], { cwd })).toEqual({ ...first, stderr: `healthlint: ${file}: the cache was damaged or from another version, and is made anew.\n` })
    expect(readFileSync(file, 'utf8')).toBe(whole)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('never keeps what could not be linted, and forgets what is gone', () => {
    const cwd = site({ 'binary.md': 'a\0b' })
    const run = () => runProcess(['--cache'], { cwd })
    expect([run().code, run().code]).toEqual([2, 2])
    expect(Object.keys(read(cwd).entries).sort()).toEqual(['a.md', 'b/c.md', 'd.md', 'e.md', '中.md'])
    rmSync(path.join(cwd, 'a.md'))
    runProcess(['--cache', 'd.md'], { cwd })
    expect(Object.keys(read(cwd).entries).sort()).toEqual(['b/c.md', 'd.md', 'e.md', '中.md'])
  })

  it('is not written when nothing is new, and not used for fixing', () => {
    const cwd = site()
    runProcess(['--cache'], { cwd })
    utimesSync(path.join(cwd, '.healthlintcache'), 1, 1)
    runProcess(['--cache'], { cwd })
    expect(statSync(path.join(cwd, '.healthlintcache')).mtimeMs).toBe(1000)
    forge(cwd)
    expect(isHit(cwd, ['--fix', 'a.md'])).toBe(false)
  })

  it('that cannot be written is no failure', () => {
    expect(runProcess(['--cache', '--cache-location', 'd.md/cache', 'd.md'], { cwd: site() })).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('the cache cannot be') })
  })
})
