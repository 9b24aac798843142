import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/document/encode.js'
import type { Encoding } from '../../../src/document/encoding.js'
import { temporaryFolder } from '../../config/temporary-folder.js'
import { runProcess } from '../run-process.js'

const config = JSON.stringify({ extends: [], rules: { 'duplicate-block': 'error', 'scrape-residue': 'warn' } })
const repeated = 'Figure 1: blood pressure in four trials of less salt\n'
const start = '# Salt\n\n'
const broken = `${start}${repeated}\n${repeated}\nTea is hot.\n`
const mended = `${start}${repeated}\nTea is hot.\n`
const unused = '<!-- healthlint-disable-next-line small-sample -->\n'
const chinese = '# 减盐与血压\n\n图1:四项减盐试验中的收缩压变化森林图\n\n图1:四项减盐试验中的收缩压变化森林图\n\n茶是热的。\n'
const chineseMended = '# 减盐与血压\n\n图1:四项减盐试验中的收缩压变化森林图\n\n茶是热的。\n'

const site = (files: Readonly<Record<string, string | Uint8Array>>) => temporaryFolder({ '.healthlintrc.json': config, ...files })
const lint = (cwd: string, ...args: readonly string[]) => runProcess(args, { cwd })
const read = (cwd: string, name = 'a.md') => readFileSync(path.join(cwd, name), 'utf8')

describe('--fix', () => {
  it('mends the file, and reports what is left', () => {
    const cwd = site({ 'a.md': broken, 'b.md': mended })
    expect(lint(cwd).stdout).toContain('1 error and 0 warnings potentially fixable with the `--fix` option.')
    expect(lint(cwd, '--fix')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(read(cwd)).toBe(mended)
    expect(lint(cwd, '--fix', '-f', 'json').stdout).not.toContain('"output"')
    expect(readdirSync(cwd).sort()).toEqual(['.healthlintrc.json', 'a.md', 'b.md'])
  })

  it.each([
    ['UTF-8 with a mark and Windows line ends', 'utf-8', true, '\r\n'],
    ['UTF-16', 'utf-16le', true, '\n'],
    ['UTF-16, the other way', 'utf-16be', true, '\r\n'],
    ['GB18030', 'gb18030', false, '\r\n'],
    ['UTF-8 with line ends of old', 'utf-8', false, '\r'],
  ] as const)('keeps %s', (_, encoding: Encoding, bom, lineEnd) => {
    const bytes = (text: string) => encode(text.replaceAll('\n', lineEnd), encoding, bom)!
    const cwd = site({ 'a.md': bytes(chinese) })
    expect(lint(cwd, '--fix')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path.join(cwd, 'a.md'))).toEqual(Buffer.from(bytes(chineseMended)))
  })

  it('keeps permissions, and links', () => {
    const cwd = site({ 'posts/a.md': broken })
    chmodSync(path.join(cwd, 'posts/a.md'), 0o640)
    symlinkSync('posts/a.md', path.join(cwd, 'link.md'))
    expect(lint(cwd, '--fix', 'link.md').code).toBe(0)
    expect(lstatSync(path.join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(statSync(path.join(cwd, 'posts/a.md')).mode & 0o777).toBe(0o640)
    expect(read(cwd, 'posts/a.md')).toBe(mended)
  })

  it('leaves a file alone of which some bytes could not be read, and says so', () => {
    const bytes = Buffer.concat([Buffer.from(chinese), Buffer.from([0xff, 0xff])])
    const cwd = site({ 'a.md': bytes, 'b.md': broken })
    const { code, stdout, stderr } = lint(cwd, '--fix')
    expect(code).toBe(2)
    expect(stdout).toContain('parse-error')
    expect(stderr).toBe(`healthlint: ${path.join(cwd, 'a.md')}: not fixed, because not all of it can be read as utf-8.\n`)
    expect(readFileSync(path.join(cwd, 'a.md'))).toEqual(bytes)
    expect(read(cwd, 'b.md')).toBe(mended)
  })

  it('leaves a file alone that cannot be written, and reports what is in it', () => {
    const cwd = site({ 'a.md': broken })
    chmodSync(cwd, 0o755)
    const { code, stdout, stderr } = runProcess(['--fix'], { cwd, asNobody: true })
    const isProtected = process.getuid?.() === 0
    expect({ code, hasReport: stdout.includes('duplicate-block'), stderr }).toEqual(
      isProtected ? { code: 2, hasReport: true, stderr: `healthlint: ${path.join(cwd, 'a.md')}: not fixed, because it cannot be written (EACCES).\n` } : { code: 0, hasReport: false, stderr: '' },
    )
    expect(read(cwd)).toBe(isProtected ? broken : mended)
  })

  it('fixes no warnings when they are not shown', () => {
    const cwd = site({ 'a.md': unused + broken })
    expect(lint(cwd, '--fix', '--quiet').code).toBe(0)
    expect(read(cwd)).toBe(unused + mended)
  })
})

describe('--fix-type', () => {
  it.each([
    [['directive'], broken],
    [['editorial'], unused + mended],
    [['claims,directive'], broken],
    [['editorial', '--fix-type', 'directive'], mended],
    [['claims'], unused + broken],
  ])('%j', (types, left) => {
    const cwd = site({ 'a.md': unused + broken })
    lint(cwd, '--fix', '--fix-type', ...types)
    expect(read(cwd)).toBe(left)
  })
})

describe('--fix-dry-run', () => {
  it('writes nothing, and has the text in the results', () => {
    const cwd = site({ 'a.md': broken })
    const { code, stdout } = lint(cwd, '--fix-dry-run', '-f', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [], output: mended, errorCount: 0 }])
    expect(read(cwd)).toBe(broken)
  })

  it('takes standard input', () => {
    const { code, stdout } = runProcess(['--fix-dry-run', '--stdin', '--stdin-filename', 'a.md', '-f', 'json'], { cwd: site({}), input: broken })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ output: mended }])
  })

  it('keeps the text with --quiet', () => {
    const cwd = site({ 'a.md': `${broken}\nA revolutionary therapy has arrived.\n` })
    const { stdout } = lint(cwd, '--fix-dry-run', '--quiet', '-f', 'json', '--rule', 'hype-language: error')
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [{ ruleId: 'hype-language', line: 7 }], output: `${mended}\nA revolutionary therapy has arrived.\n` }])
  })
})

describe('options that do not fit together', () => {
  it.each([
    [['--fix', '--stdin'], '--fix cannot be used with --stdin: there is no file to write. Use --fix-dry-run with --format json.'],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run cannot be used together.'],
    [['--fix-type', 'claims'], '--fix-type needs --fix or --fix-dry-run.'],
    [['--fix', '--fix-type', 'claim'], '--fix-type: "claim" must be one of claims, evidence, numbers, sourcing, commerce, editorial, completeness, directive. Did you mean "claims"?'],
  ])('%j', (args, message) => {
    expect(lint(site({}), ...args)).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${message}\n` })
  })
})
