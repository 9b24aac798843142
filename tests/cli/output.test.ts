import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { filePatterns, matchProblems } from '../formatters/problem-matcher.js'
import { chineseHype, config, contact, hype } from './articles.js'
import { program, runProcess } from './run-process.js'

describe('the default output', () => {
  it.each(Object.entries(filePatterns))('is read whole by the %s matcher of VS Code', (_, pattern) => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, '内容/糖尿病 (1).md': chineseHype, 'contact.md': contact })
    const { stdout } = runProcess([], { cwd })
    const [first, second, ...rest] = matchProblems(stdout, pattern)
    expect(first).toMatchObject({ file: path.join(cwd, 'contact.md'), severity: 'error', line: 3, code: 'commercial-contact' })
    expect(second).toMatchObject({ file: path.join(cwd, '内容/糖尿病 (1).md'), severity: 'warning', line: 3, code: 'hype-language' })
    expect(second?.message).toMatch(/\p{Script=Han}/u)
    expect(rest).toEqual([])
  })

  it.each([
    ['en.md', [], false],
    ['zh.md', [], true],
    ['en.md', ['--locale', 'auto'], false],
    ['en.md', ['--locale', 'zh'], true],
    ['zh.md', ['--locale', 'en'], false],
  ])('speaks the language of the article, or the one asked for: %s %j', (file, args, chinese) => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'en.md': hype, 'zh.md': chineseHype })
    const [problem] = matchProblems(runProcess([file, ...args], { cwd }).stdout, filePatterns.newer)
    // The words of the article may stand in the message, but not at its end, where the advice is.
    expect(/\p{Script=Han}\P{L}*$/u.test(problem!.message)).toBe(chinese)
  })

  it('takes the language from the config too, and the command line wins', () => {
    const files = { '.healthlintrc.json': JSON.stringify({ ...JSON.parse(config), locale: 'zh' }), 'en.md': hype }
    const cwd = temporaryFolder(files)
    const chinese = /\p{Script=Han}/u
    expect(runProcess(['en.md'], { cwd }).stdout).toMatch(chinese)
    expect(runProcess(['en.md', '--locale', 'auto'], { cwd }).stdout).not.toMatch(chinese)
  })

  it('is the same on every run', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'b.md': hype, 'a.md': contact, 'c/d.md': chineseHype })
    const first = runProcess(['-f', 'json'], { cwd })
    expect(runProcess(['-f', 'json', 'c', 'b.md', 'a.md'], { cwd })).toEqual(first)
  })
})

describe('colour', () => {
  it.each([
    [false, [], {}],
    [true, ['--color'], {}],
    [true, ['--color'], { NO_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1' }],
    [false, [], { FORCE_COLOR: '0' }],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])('%s with %j and %j', (colored, args, env) => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a.md': hype })
    expect(runProcess(args, { cwd, env }).stdout.includes('\u001B[')).toBe(colored)
  })
})

describe('standard input', () => {
  const site = () => temporaryFolder({ '.healthlintrc.json': config, '.healthlintignore': 'drafts/\n' })

  it('is called <text> without a name', () => {
    const { code, stdout } = runProcess(['--stdin'], { cwd: site(), input: contact })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^\n<text>\n {2}3:\d+ {2}error/)
  })

  it('takes path, format and config from the name', () => {
    const cwd = site()
    const input = '<p title="A revolutionary therapy">kettle</p><p>A revolutionary therapy has arrived.</p>'
    const { stdout } = runProcess(['--stdin', '--stdin-filename', 'posts/a.html', '-f', 'json'], { cwd, input })
    const [result] = JSON.parse(stdout) as [{ filePath: string; messages: { column: number }[] }]
    expect(result.filePath).toBe(path.join(cwd, 'posts/a.html'))
    expect(result.messages.length).toBeGreaterThan(0)
    expect(result.messages.every(({ column }) => column > input.indexOf('kettle'))).toBe(true)
  })

  it('is ignored when its name is', () => {
    const { code, stdout } = runProcess(['--stdin', '--stdin-filename', 'drafts/a.md'], { cwd: site(), input: contact })
    expect(code).toBe(0)
    expect(stdout).toContain('File ignored ("drafts/" in ')
  })

  it('may be empty', () => {
    const { code, stdout, stderr } = runProcess(['--stdin'], { cwd: site() })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'healthlint: <text>: empty, nothing to check.\n' })
  })
})

describe('pipes', () => {
  const long = () => temporaryFolder({ '.healthlintrc.json': config, 'a.md': hype + '\nA revolutionary therapy, a miracle, has arrived.\n'.repeat(4000) })

  it('loses nothing of a long report', () => {
    const { code, stdout } = runProcess(['-f', 'json', '--rule', 'hype-language: error'], { cwd: long() })
    expect(code).toBe(1)
    expect(stdout.length).toBeGreaterThan(500_000)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  it('ends quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, '--rule', 'hype-language: error'], { cwd: long() })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })
})
