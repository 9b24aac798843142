import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../config/temporary-folder.js'
import { clean, config, contact, hype } from '../articles.js'
import { findings, repository } from '../repository.js'
import { program, runProcess } from '../run-process.js'

const newHype = 'A miraculous therapy has arrived.\n'
const site = () => repository({ '.healthlintrc.json': config, 'old.md': hype, 'other.md': hype, '内容/糖 尿病.md': hype })
type Site = ReturnType<typeof site>

const since = (repo: Site, ...args: readonly string[]) => findings(repo.lint('-f', 'json', '--since', 'main', ...args), repo.cwd)
const staged = (repo: Site, ...args: readonly string[]) => findings(repo.lint('-f', 'json', '--staged', ...args), repo.cwd)

// Each of these runs many programs, one after the other.
describe('--since', { timeout: 60_000 }, () => {
  it('reports what is on changed lines: committed, staged, on the disk, and in new files', () => {
    const repo = site()
    repo.git('checkout', '--quiet', '-b', 'work')
    repo.write('old.md', `${hype}\n${newHype}`)
    repo.commit()
    repo.write('内容/糖 尿病.md', `${newHype}\n${hype}`)
    repo.git('add', '--all')
    repo.write('drafts/new.md', contact)
    expect(since(repo).sort()).toEqual(['drafts/new.md:3 commercial-contact', 'old.md:5 hype-language', '内容/糖 尿病.md:1 hype-language'])
    expect(since(repo, 'old.md', 'other.md')).toEqual(['old.md:5 hype-language'])
    expect(since(repo, 'drafts')).toEqual(['drafts/new.md:3 commercial-contact'])
    expect(repo.lint('--since', 'main').code).toBe(1)
    expect(repo.lint('--since', 'main', 'old.md').code).toBe(0)
  })

  it('counts from where the branch began, whatever has come to the other since', () => {
    const repo = site()
    repo.git('checkout', '--quiet', '-b', 'work')
    repo.write('old.md', `${hype}\n${newHype}`)
    repo.commit()
    repo.git('checkout', '--quiet', 'main')
    repo.write('other.md', clean)
    repo.commit()
    repo.git('checkout', '--quiet', 'work')
    expect(since(repo)).toEqual(['old.md:5 hype-language'])
  })

  it('follows a file that was renamed, and one with Windows line ends', () => {
    const repo = site()
    repo.write('long.md', `${hype}\n${'The kettle is on the shelf.\n\n'.repeat(20)}`)
    repo.commit()
    repo.git('mv', 'long.md', 'renamed.md')
    repo.git('mv', 'other.md', 'moved.md')
    repo.write('renamed.md', `${hype}\n${'The kettle is on the shelf.\n\n'.repeat(20)}${newHype}`)
    repo.write('crlf.md', `${hype}\n${newHype}`.replaceAll('\n', '\r\n'))
    repo.git('add', '--all')
    expect(since(repo)).toEqual(['crlf.md:3 hype-language', 'crlf.md:5 hype-language', 'renamed.md:45 hype-language'])
  })

  it('takes a changed file whole where git cannot tell its lines', () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
    const repo = repository({ '.healthlintrc.json': config, 'wide.md': utf16(hype), 'same.md': utf16(hype), 'mac.md': hype.replaceAll('\n', '\r') })
    repo.write('wide.md', utf16(`${hype}\n${newHype}`))
    repo.write('mac.md', `${hype}\n${newHype}`.replaceAll('\n', '\r'))
    expect(since(repo)).toEqual(['mac.md:3 hype-language', 'mac.md:5 hype-language', 'wide.md:3 hype-language', 'wide.md:5 hype-language'])
  })

  it('works from a folder below, and whatever the settings of git are', () => {
    const repo = site()
    for (const setting of [['diff.noprefix', 'true'], ['diff.mnemonicPrefix', 'true'], ['color.ui', 'always'], ['diff.external', 'false'], ['core.quotePath', 'false'], ['diff.relative', 'true'], ['diff.context', '9']]) repo.git('config', ...setting)
    repo.write('内容/糖 尿病.md', `${hype}\n${newHype}`)
    repo.write('old.md', `${hype}\n${newHype}`)
    const below = path.join(repo.cwd, '内容')
    expect(findings(runProcess(['-f', 'json', '--since', 'HEAD'], { cwd: below }), below)).toEqual(['糖 尿病.md:5 hype-language'])
    expect(findings(runProcess(['-f', 'json', '--since', 'HEAD', '..'], { cwd: below }), below)).toEqual(['../old.md:5 hype-language', '糖 尿病.md:5 hype-language'])
  })

  it('says when nothing has changed', () => {
    const repo = site()
    expect(repo.lint('--since', 'main')).toEqual({ code: 0, stdout: '', stderr: 'healthlint: No articles have changed since main, so nothing was checked.\n' })
  })

  it('sees what is suppressed in bulk in the whole file', () => {
    const repo = site()
    repo.lint('--suppress-all')
    repo.commit()
    repo.write('old.md', clean)
    const { code, stderr } = repo.lint('--since', 'main')
    expect(code).toBe(2)
    expect(stderr).toContain('1 suppression is no longer found')
  })
})

describe('--staged', { timeout: 60_000 }, () => {
  it('lints what is staged, not what is on the disk', () => {
    const repo = site()
    repo.write('old.md', `${hype}\n${newHype}`)
    repo.git('add', 'old.md')
    repo.write('old.md', clean)
    repo.write('other.md', `${hype}\n${newHype}`)
    repo.write('new.md', hype)
    expect(staged(repo)).toEqual(['old.md:5 hype-language'])
    rmSync(path.join(repo.cwd, 'old.md'))
    expect(staged(repo)).toEqual(['old.md:5 hype-language'])
    expect(staged(repo, '内容')).toEqual([])
  })

  it('works before the first commit', () => {
    const repo = repository()
    repo.write('.healthlintrc.json', config)
    repo.write('a.md', hype)
    repo.git('add', '--all')
    expect(staged(repo)).toEqual(['a.md:3 hype-language'])
  })

  it('works in a hook', () => {
    const repo = site()
    repo.write('.git/hooks/pre-commit', `#!/bin/sh\nexec "${process.execPath}" "${program}" --staged --max-warnings 0\n`)
    spawnSync('chmod', ['+x', path.join(repo.cwd, '.git/hooks/pre-commit')])
    repo.write('other.md', clean)
    repo.commit()
    repo.write('old.md', `${hype}\n${newHype}`)
    expect(() => repo.commit()).toThrow(/hype-language/)
  })
})

describe('2: what cannot be compared', { timeout: 60_000 }, () => {
  it('an unknown commit', () => {
    const { code, stdout, stderr } = site().lint('--since', 'origin/trunk')
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'healthlint: --since: git knows no commit "origin/trunk". A branch of a server must be fetched first (git fetch origin trunk).\n' })
    expect(site().lint('--since=--output=x').stderr).toContain('git knows no commit "--output=x"')
  })

  it('a commit without a common one', () => {
    const repo = site()
    repo.git('checkout', '--quiet', '--orphan', 'alone')
    repo.commit('Begin anew')
    expect(repo.lint('--since', 'main')).toMatchObject({ code: 2, stderr: expect.stringContaining('"main" and HEAD have no commit in common here. A shallow clone needs more history') as string })
  })

  it('a folder without a repository, and a machine without git', () => {
    const cwd = temporaryFolder({ 'a.md': hype })
    for (const args of [['--since', 'main'], ['--staged']]) {
      expect(runProcess(args, { cwd, env: { GIT_CEILING_DIRECTORIES: path.dirname(cwd) } })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('not a git repository') as string })
      expect(runProcess(args, { cwd, env: { PATH: cwd } })).toEqual({ code: 2, stdout: '', stderr: 'healthlint: --since and --staged need git, and there is no program of that name.\n' })
    }
    expect(runProcess(['--staged'], { cwd: path.join(site().cwd, '.git') })).toMatchObject({ code: 2, stderr: expect.stringContaining('need a folder that git looks after: not ') as string })
  })

  it.each([
    [['--since', 'main', '--staged'], '--since and --staged cannot be used together.'],
    [['--since', 'main', '--stdin'], '--since cannot be used with --stdin: only files have a history.'],
    [['--since', 'main', '--fix'], '--fix cannot be used with --since: fixing moves the lines that have changed. Fix first, then check.'],
    [['--staged', '--fix-dry-run'], '--fix-dry-run cannot be used with --staged: what is staged is not what is in the file. Fix and stage first, then check.'],
  ])('%j', (args, message) => {
    expect(runProcess(args, { cwd: temporaryFolder() })).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${message}\n` })
  })
})
