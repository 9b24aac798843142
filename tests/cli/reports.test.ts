import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/formatters/load-formatter.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { clean, config, contact, hype } from './articles.js'
import { runProcess } from './run-process.js'

const site = (files: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({ '.healthlintrc.json': config, 'hype.md': hype, 'contact.md': contact, 'clean.md': clean, ...files })

/** Prints all formats at once, each into the file of its name. */
const everyFormat = formatNames.flatMap((name) => ['-f', name, '-o', `out/${name}`])
const reports = (cwd: string) => formatNames.map((name) => [name, readFileSync(path.join(cwd, 'out', name), 'utf8')] as const)

describe('every format', () => {
  it('reports both findings, uncoloured, and leaves the exit code alone', () => {
    const cwd = site()
    expect(runProcess(everyFormat, { cwd, env: { FORCE_COLOR: '1' } })).toEqual({ code: 1, stdout: '', stderr: '' })
    const silent = reports(cwd).filter(([, text]) => !['hype-language', 'commercial-contact'].every((rule) => text.replaceAll('\\', '').includes(rule)))
    expect(silent.map(([name]) => name)).toEqual([])
    expect(reports(cwd).filter(([, text]) => text.includes('\u001B'))).toEqual([])
    expect(reports(cwd).filter(([, text]) => !text.endsWith('\n') || text.endsWith('\n\n'))).toEqual([])
  })

  it('can report on clean files, on standard input and on nothing', () => {
    const cwd = site()
    expect(runProcess(['clean.md', ...everyFormat], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(runProcess(['--stdin', ...everyFormat], { cwd, input: contact })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(runProcess(['*.html', '--no-error-on-unmatched-pattern', ...everyFormat], { cwd }).code).toBe(0)
  })

  it('names files from the root of the repository where code hosts read it', () => {
    const cwd = site({ '.git/HEAD': '', 'posts/a.md': contact })
    const uris = (name: string) => runProcess(['-f', name, 'a.md'], { cwd: path.join(cwd, 'posts') }).stdout
    expect(uris('github')).toContain('file=posts/a.md,')
    expect(uris('sarif')).toContain('"uri": "posts/a.md"')
    expect(uris('gitlab')).toContain('"path": "posts/a.md"')
    expect(uris('rdjson')).toContain('"path":"a.md"')
  })

  it('knows the rules of phrases, and says that there were too many warnings', () => {
    const phrases = [{ id: 'house/serum', match: ['Serum'], message: 'Say what is in it', url: 'https://example.org/serum' }]
    const cwd = site({ '.healthlintrc.json': JSON.stringify({ extends: [], phrases }) })
    expect(runProcess(['-f', 'rdjson', 'hype.md'], { cwd }).stdout).toContain('"code":{"value":"house/serum","url":"https://example.org/serum"}')
    const { metadata } = JSON.parse(runProcess(['-f', 'json-with-metadata', 'hype.md', '--max-warnings', '0'], { cwd }).stdout) as { metadata: Record<string, object> }
    expect(metadata.rulesMeta).toHaveProperty(['house/serum', 'docs', 'url'], 'https://example.org/serum')
    expect(metadata).toMatchObject({ cwd, maxWarningsExceeded: { maxWarnings: 0, foundWarnings: 1 } })
  })
})

describe('several reports', () => {
  it('go each to its file, and one to standard output', () => {
    const cwd = site()
    const { code, stdout, stderr } = runProcess(['-f', 'sarif', '-o', 'out/deep/report.sarif', '-f', 'stylish', '-f', 'unix', '-o', 'out/unix.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('✖ 2 problems (1 error, 1 warning)')
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/deep/report.sarif'), 'utf8'))).toHaveProperty('version', '2.1.0')
    expect(readFileSync(path.join(cwd, 'out/unix.txt'), 'utf8')).toMatch(/\n2 problems\n$/)
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['deep', 'unix.txt'])
  })

  it.each([[['-f', 'unix', '-o', 'a.txt']], [['-o', 'a.txt', '-f', 'unix']]])('may be one file, in any order: %j', (args) => {
    const cwd = site()
    expect(runProcess([...args, '--quiet'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toMatch(/^[^\n]+commercial-contact\]\n\n1 problem\n$/)
  })

  it('are the default one without a format, without colour, and empty for clean files', () => {
    const cwd = site()
    expect(runProcess(['-o', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toMatch(/^\n\/.*contact\.md\n {2}3:/)
    expect(runProcess(['-o', 'a.txt', 'clean.md'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('')
  })
})

describe('2: a report that cannot be written', () => {
  it('is known before anything is linted when it is a folder', () => {
    const cwd = site()
    mkdirSync(path.join(cwd, 'out'))
    expect(runProcess(['-o', 'out'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `healthlint: --output-file: ${path.join(cwd, 'out')} is a folder.\n` })
  })

  it('leaves the others and what was there', () => {
    const cwd = site({ 'locked/report.txt': 'before' })
    chmodSync(path.join(cwd, 'locked'), 0o555)
    chmodSync(cwd, 0o755)
    const { code, stdout, stderr } = runProcess(['-f', 'unix', '-f', 'json', '-o', 'locked/report.txt', 'clean.md'], { cwd, asNobody: true })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`healthlint: ${path.join(cwd, 'locked/report.txt')}: cannot be written (EACCES).\n`)
    expect(readFileSync(path.join(cwd, 'locked/report.txt'), 'utf8')).toBe('before')
  })

  it('does not hide the findings', () => {
    const { code, stdout } = runProcess(['-f', 'unix', '-f', 'json', '-o', 'hype.md/report.json'], { cwd: site() })
    expect(code).toBe(2)
    expect(stdout).toContain('2 problems')
  })

  it('keeps a link a link', () => {
    const cwd = site({ 'real.txt': '' })
    symlinkSync('real.txt', path.join(cwd, 'link.txt'))
    expect(runProcess(['-f', 'unix', '-o', 'link.txt'], { cwd }).code).toBe(1)
    expect(readFileSync(path.join(cwd, 'real.txt'), 'utf8')).toContain('2 problems')
  })

  it('writes to what is no regular file and leaves it in place', () => {
    expect(runProcess(['-f', 'unix', '-o', '/dev/null'], { cwd: site() })).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe("a formatter of the user's own", () => {
  const source = 'export default (results, { cwd, rulesMeta, toolVersion }) => JSON.stringify({ cwd, toolVersion, files: results.length, rules: Object.keys(rulesMeta).length })'

  it.each([
    ['a path', './mine.mjs', 'mine.mjs', source],
    ['a path without ./', 'tools/mine.mjs', 'tools/mine.mjs', source],
    ['a module that takes its time', './mine.mjs', 'mine.mjs', source.replace('export default', 'export default async')],
    ['CommonJS', './mine.cjs', 'mine.cjs', source.replace('export default', 'module.exports =')],
  ])('may be %s', (_, format, file, code) => {
    const cwd = site({ [file]: code })
    const told = JSON.parse(runProcess(['-f', format], { cwd }).stdout) as { rules: number }
    expect(told).toMatchObject({ cwd, toolVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/), files: 3 })
    expect(told.rules).toBeGreaterThan(40)
  })

  it.each([
    ['tally', 'healthlint-formatter-tally'],
    ['healthlint-formatter-tally', 'healthlint-formatter-tally'],
    ['@house/tally', '@house/healthlint-formatter-tally'],
    ['eslint-formatter-tally', 'eslint-formatter-tally'],
  ])('may be a package: %s', (format, name) => {
    const cwd = site({
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: { import: './main.js' } }),
      [`node_modules/${name}/main.js`]: source,
    })
    expect(runProcess(['-f', format], { cwd }).stdout).toContain('"files":3')
  })

  it.each([
    ['throws', 'export default () => { throw new Error("no ink") }', '--format ./mine.mjs: the formatter failed: no ink'],
    ['is no function', 'export default 1', 'mine.mjs must export a function by default.'],
    ['does not load', 'export default (', 'failed to load: SyntaxError'],
  ])('that %s is told of in one line, with 2', (_, code, told) => {
    const { code: exit, stdout, stderr } = runProcess(['-f', './mine.mjs'], { cwd: site({ 'mine.mjs': code }) })
    expect({ exit, stdout, lines: stderr.split('\n').length }).toEqual({ exit: 2, stdout: '', lines: 2 })
    expect(stderr).toContain(told)
  })
})

describe('the job summary of GitHub', () => {
  it('gets the findings as Markdown after what other steps wrote', () => {
    const cwd = site()
    const summary = path.join(cwd, 'summary')
    writeFileSync(summary, 'before\n')
    runProcess(['-f', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } })
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## ❌ healthlint: 2 problems\n/)
  })

  it('is left alone by other formats', () => {
    const cwd = site()
    runProcess(['-f', 'unix'], { cwd, env: { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary') } })
    expect(existsSync(path.join(cwd, 'summary'))).toBe(false)
  })
})
