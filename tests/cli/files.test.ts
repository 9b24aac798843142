import { chmodSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { chineseHype, clean, config, hype } from './articles.js'
import { runProcess } from './run-process.js'

/** The paths in the report, relative to the folder, with the number of messages of each. */
function linted(cwd: string, ...args: readonly string[]): { files: Record<string, number>; code: number | null; stderr: string } {
  const { stdout, stderr, code } = runProcess(['-f', 'json', ...args], { cwd })
  const results = stdout === '' ? [] : (JSON.parse(stdout) as { filePath: string; messages: unknown[] }[])
  const entries = results.map(({ filePath, messages }) => [path.relative(cwd, filePath).replaceAll(path.sep, '/'), messages.length])
  return { files: Object.fromEntries(entries) as Record<string, number>, code, stderr }
}

describe('which files are linted', () => {
  it('takes the articles of the current folder and below, in the order of their paths', () => {
    const names = ['b.md', 'a/z.markdown', 'a/b.mdx', 'c.HTML', 'd.htm', 'e.txt', '内容/糖尿病.md', '.hidden/f.md', 'x.js', 'y.json']
    const cwd = temporaryFolder({ '.healthlintrc.json': config, ...Object.fromEntries(names.map((name) => [name, clean])) })
    const { files, code, stderr } = linted(cwd)
    expect(Object.keys(files)).toEqual(['.hidden/f.md', 'a/b.mdx', 'a/z.markdown', 'b.md', 'c.HTML', 'd.htm', 'e.txt', '内容/糖尿病.md'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('takes names for what they are: Chinese, spaces, glob characters, dashes', () => {
    const names = ['我的 文章/[1] (旧).md', '内容/{a,b}.md', '内容/-x.md', '内容/*.md']
    const cwd = temporaryFolder({ '.healthlintrc.json': config, ...Object.fromEntries(names.map((name) => [name, chineseHype])) })
    for (const name of names) expect(linted(cwd, name).files).toEqual({ [name]: 1 })
    expect(Object.keys(linted(cwd, '我的 文章', '--', '内容').files).sort()).toEqual([...names].sort())
  })

  it('expands globs itself, and lints nothing twice', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a/b/c.md': clean, 'a/d.md': clean, 'a/e.txt': clean, 'a/f.js': '' })
    expect(Object.keys(linted(cwd, 'a/**/*.md').files)).toEqual(['a/b/c.md', 'a/d.md'])
    expect(Object.keys(linted(cwd, 'a/**', './a', 'a/d.md', path.join(cwd, 'a/d.md')).files)).toEqual(['a/b/c.md', 'a/d.md', 'a/e.txt'])
    expect(Object.keys(linted(cwd, 'a/{d,e}.*').files)).toEqual(['a/d.md', 'a/e.txt'])
  })

  it('lints a file of any name when it is named outright', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, LEAFLET: hype, 'note.rst': hype })
    expect(linted(cwd, 'LEAFLET', 'note.rst').files).toEqual({ LEAFLET: 1, 'note.rst': 1 })
  })

  it('follows no links in folders, and survives loops and broken ones', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a/b.md': clean })
    symlinkSync('..', path.join(cwd, 'a/loop'))
    symlinkSync('nowhere.md', path.join(cwd, 'a/broken.md'))
    symlinkSync('self.md', path.join(cwd, 'a/self.md'))
    symlinkSync('b.md', path.join(cwd, 'a/link.md'))
    expect(linted(cwd, '.', 'a/**')).toEqual({ files: { 'a/b.md': 0 }, code: 0, stderr: '' })
    expect(linted(cwd, 'a/link.md').files).toEqual({ 'a/link.md': 0 })
    expect(linted(cwd, 'a/self.md', 'a/b.md')).toMatchObject({ code: 2, stderr: expect.stringContaining('ELOOP') })
  })
})

describe('what is ignored', () => {
  const ignoring = (lists: Readonly<Record<string, string>>) =>
    temporaryFolder({
      '.healthlintrc.json': config,
      'a.md': clean,
      'drafts/b.md': hype,
      'posts/c.md': clean,
      'posts/old/d.md': hype,
      'node_modules/x/README.md': hype,
      'posts/node_modules/y.md': hype,
      '.git/z.md': hype,
      ...lists,
    })

  it('leaves out node_modules and .git always', () => {
    const all = ['a.md', 'drafts/b.md', 'posts/c.md', 'posts/old/d.md']
    expect(Object.keys(linted(ignoring({})).files)).toEqual(all)
    expect(Object.keys(linted(ignoring({}), '**/*.md').files)).toEqual(all)
  })

  it.each(['.gitignore', '.healthlintignore'])('obeys %s, nested ones too', (name) => {
    const cwd = ignoring({ [name]: '# why\n/drafts/\n', [`posts/${name}`]: 'old\n' })
    expect(Object.keys(linted(cwd).files)).toEqual(['a.md', 'posts/c.md'])
    expect(Object.keys(linted(cwd, '**/*.md').files)).toEqual(['a.md', 'posts/c.md'])
    expect(Object.keys(linted(path.join(cwd, 'posts')).files)).toEqual(['c.md'])
  })

  it('obeys the ignores of the config, from its own folder', () => {
    const cwd = ignoring({ '.healthlintrc.json': '{"extends": [], "ignores": ["drafts", "/c.md", "posts/old/*.md"]}' })
    expect(Object.keys(linted(cwd).files)).toEqual(['a.md', 'posts/c.md'])
  })

  it('lets .healthlintignore take back what .gitignore ignores', () => {
    const cwd = ignoring({ '.gitignore': 'drafts/*\n', '.healthlintignore': '!drafts/b.md\n' })
    expect(Object.keys(linted(cwd).files)).toContain('drafts/b.md')
  })

  it('warns about an ignored file that is named outright, and says why', () => {
    const cwd = ignoring({ '.gitignore': 'drafts/\n' })
    const { code, stdout, stderr } = runProcess(['drafts/b.md', 'a.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`
${path.join(cwd, 'drafts/b.md')}
  1:1  warning  File ignored ("drafts/" in ${path.join(cwd, '.gitignore')})  ignored-file

✖ 1 problem (0 errors, 1 warning)

`)
    expect(linted(cwd, 'node_modules/x/README.md').files).toEqual({ 'node_modules/x/README.md': 1 })
  })

  it('fails when all that is named is ignored', () => {
    const cwd = ignoring({ '.gitignore': 'drafts/\n' })
    const because = `are ignored ("drafts/" in ${path.join(cwd, '.gitignore')}).`
    expect(linted(cwd, 'drafts')).toEqual({ files: {}, code: 2, stderr: `healthlint: All articles in "drafts" ${because}\n` })
    expect(linted(cwd, 'drafts/*.md').stderr).toBe(`healthlint: All articles in "drafts/*.md" ${because}\n`)
  })
})

describe('files with nothing to lint', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a byte order mark', '\uFEFF', 'empty'],
    ['white space', ' \n\t　\u00A0\r\n', 'only white space'],
  ])('%s is clean, and said to be so', (_, content, what) => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a.md': content })
    const stderr = `healthlint: ${path.join(cwd, 'a.md')}: ${what}, nothing to check.\n`
    expect(linted(cwd)).toEqual({ files: { 'a.md': 0 }, code: 0, stderr })
  })

  it('a binary file could not be checked, and the others are', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a.md': new Uint8Array([0x89, 0x50, 0, 1, 2, 0]), 'b.md': hype })
    const stderr = `healthlint: ${path.join(cwd, 'a.md')}: not a text file. If it is no article, name it in .healthlintignore.\n`
    expect(linted(cwd)).toEqual({ files: { 'b.md': 1 }, code: 2, stderr })
  })

  it('an unreadable file or folder could not be checked, and the others are', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'a.md': hype, 'b.md': hype, 'c/d.md': hype })
    chmodSync(cwd, 0o755)
    chmodSync(path.join(cwd, 'a.md'), 0)
    chmodSync(path.join(cwd, 'c'), 0)
    const { code, stdout, stderr } = runProcess(['-f', 'json'], { cwd, asNobody: true })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: path.join(cwd, 'b.md'), warningCount: 1 }])
    expect(stderr).toBe(
      `healthlint: ${path.join(cwd, 'c')}: cannot be read (EACCES).\nhealthlint: ${path.join(cwd, 'a.md')}: cannot be read (EACCES).\n`,
    )
  })

  it('says when every rule is off', () => {
    const cwd = temporaryFolder({ '.healthlintrc.json': '{"extends": []}', 'a.md': hype, 'b.md': hype })
    const stderr = `healthlint: ${path.join(cwd, '.healthlintrc.json')}: every rule is off, so nothing was checked.\n`
    expect(linted(cwd)).toEqual({ files: { 'a.md': 0, 'b.md': 0 }, code: 0, stderr })
  })
})
