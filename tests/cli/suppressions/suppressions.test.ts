import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../config/temporary-folder.js'
import { clean, config, contact, hype } from '../articles.js'
import { findings, repository } from '../repository.js'
import { runProcess } from '../run-process.js'

const name = 'healthlint-suppressions.json'
const otherHype = '# Serum\n\nA miraculous therapy has arrived.\n'
const site = (more: Readonly<Record<string, string>> = {}) => temporaryFolder({ '.healthlintrc.json': config, 'a.md': `${hype}\n${contact}`, 'posts/b.md': hype, ...more })
const lint = (cwd: string, ...args: readonly string[]) => runProcess(args, { cwd })
const file = (cwd: string) => readFileSync(path.join(cwd, name), 'utf8')

/** Changes one entry of the file by hand. */
function edit(cwd: string, rule: string, change: object): void {
  const items = JSON.parse(file(cwd)) as { rule?: string }[]
  writeFileSync(path.join(cwd, name), JSON.stringify(items.map((item) => (item.rule === rule ? { ...item, ...change } : item))))
}

describe('--suppress-all', () => {
  it('records what there is, and from then on only new findings are reported', () => {
    const cwd = site()
    expect(lint(cwd, '--max-warnings', '0').code).toBe(1)
    expect(lint(cwd, '--suppress-all', '--max-warnings', '0')).toEqual({ code: 0, stdout: '', stderr: `healthlint: ${path.join(cwd, name)}: 3 added; 3 suppressed in all.\n` })
    expect(file(cwd).split('\n')).toHaveLength(7)
    expect(lint(cwd, '--max-warnings', '0')).toEqual({ code: 0, stdout: '', stderr: '' })

    writeFileSync(path.join(cwd, 'posts/b.md'), `${hype}\nA miraculous therapy has arrived too.\n`)
    const { code, stdout, stderr } = lint(cwd, '--max-warnings', '0', '-f', 'json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'healthlint: Found too many warnings (maximum: 0).\n' })
    expect(JSON.parse(stdout)).toMatchObject([
      { messages: [], suppressedMessages: [{ ruleId: 'hype-language', suppressions: [{ kind: 'file', justification: '' }] }, { ruleId: 'commercial-contact' }], warningCount: 0 },
      { messages: [{ ruleId: 'hype-language', line: 5 }], suppressedMessages: [{ line: 3 }], warningCount: 1 },
    ])
  })

  it('gives the same file again, byte for byte, and writes none where there is nothing to record', () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    const first = file(cwd)
    expect(lint(cwd, '--suppress-all').stderr).toContain('nothing changed; 3 suppressed in all.')
    expect(file(cwd)).toBe(first)
    const tidy = temporaryFolder({ '.healthlintrc.json': config, 'a.md': clean })
    expect(lint(tidy, '--suppress-all')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(existsSync(path.join(tidy, name))).toBe(false)
  })

  it('fixes first when told to', () => {
    const cwd = site({ 'a.md': `<!-- healthlint-enable -->\n\n${hype}` })
    expect(lint(cwd, '--fix', '--suppress-all', '--max-warnings', '0').code).toBe(0)
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(hype)
  })
})

describe('--suppress-rule', () => {
  it('records one rule, and leaves the entries of others', () => {
    const cwd = site()
    expect(lint(cwd, '--suppress-rule', 'hype-language').code).toBe(1)
    expect(lint(cwd, '--suppress-rule', 'commercial-contact').code).toBe(0)
    expect(lint(cwd).stdout).toBe('')
  })

  it('takes no unknown rule', () => {
    expect(lint(site(), '--suppress-rule', 'hyp-language')).toEqual({ code: 2, stdout: '', stderr: 'healthlint: --suppress-rule: there is no rule "hyp-language". Did you mean "hype-language"?\n' })
  })
})

describe('a finding that is gone', () => {
  const mended = () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    writeFileSync(path.join(cwd, 'posts/b.md'), clean)
    return cwd
  }

  it('is told, with exit code 2 and what to do', () => {
    const cwd = mended()
    const { code, stdout, stderr } = lint(cwd)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`healthlint: ${path.join(cwd, name)}: 1 suppression is no longer found:
healthlint:   posts/b.md: hype-language: "revolutionary"
healthlint: Run healthlint --prune-suppressions, so that it cannot come back unseen.
`)
  })

  it('is no matter when told so, when its file is not linted, or while the text is written', () => {
    const cwd = mended()
    expect(lint(cwd, '--pass-on-unpruned-suppressions')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(lint(cwd, 'a.md')).toEqual({ code: 0, stdout: '', stderr: '' })
    const typed = runProcess(['--stdin', '--stdin-filename', 'posts/b.md'], { cwd, input: clean })
    expect(typed).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('is pruned, with what is over and what belongs to files that are gone', () => {
    const cwd = mended()
    rmSync(path.join(cwd, 'a.md'))
    expect(lint(cwd).code).toBe(2)
    expect(lint(cwd, '--prune-suppressions')).toEqual({ code: 0, stdout: '', stderr: `healthlint: ${path.join(cwd, name)}: 3 removed; 0 suppressed in all.\n` })
    expect(file(cwd)).toBe('[\n  { "format": "healthlint-suppressions", "version": 1 }\n]\n')
    expect(lint(cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('is not mistaken for another of the same rule', () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    writeFileSync(path.join(cwd, 'posts/b.md'), otherHype)
    const swapped = lint(cwd, '-f', 'json')
    expect(swapped.code).toBe(2)
    expect(findings(swapped, cwd)).toEqual(['posts/b.md:3 hype-language'])
  })
})

describe('an entry', () => {
  it('may have a reason, which is passed on', () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    edit(cwd, 'commercial-contact', { reason: 'the address of our own clinic', expires: '2999-12-31' })
    expect(JSON.parse(lint(cwd, 'a.md', '-f', 'json').stdout)).toMatchObject([{ suppressedMessages: [{}, { suppressions: [{ kind: 'file', justification: 'the address of our own clinic' }] }] }])
    lint(cwd, '--prune-suppressions')
    expect(file(cwd)).toContain('"reason": "the address of our own clinic", "expires": "2999-12-31" },')
  })

  it('that has expired is reported again, and goes when pruned', () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    edit(cwd, 'commercial-contact', { expires: '2001-01-01' })
    const { code, stdout, stderr } = lint(cwd)
    expect(code).toBe(1)
    expect(stdout).toContain('commercial-contact')
    expect(stderr).toBe(`healthlint: ${path.join(cwd, name)}: 1 suppression has expired, so this is reported:\nhealthlint:   a.md: commercial-contact: "${/"commercial-contact".*?"text":"([^"]*)"/.exec(file(cwd))![1]}"\n`)
    expect(lint(cwd, '--prune-suppressions').code).toBe(1)
    expect(file(cwd)).not.toContain('commercial-contact')
  })
})

describe('the place of the file', () => {
  it('may be another one', () => {
    const cwd = site({ 'notes/.keep': '' })
    const location = ['--suppressions-location', 'notes/known.json']
    expect(lint(cwd, ...location)).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${path.join(cwd, 'notes/known.json')}: there is no such suppressions file. Make it with --suppress-all or --suppress-rule.\n` })
    expect(lint(cwd, ...location, '--suppress-all').code).toBe(0)
    expect(lint(cwd, ...location).code).toBe(0)
    expect(lint(cwd).code).toBe(1)
  })

  it('must be one that can be written', () => {
    expect(lint(site(), '--suppress-all', '--suppressions-location', 'none/known.json')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('the suppressions cannot be written (ENOENT).') as string })
  })

  it.skipIf(process.getuid?.() !== 0)('is left as it was when it cannot be written', () => {
    const cwd = site()
    lint(cwd, '--suppress-all')
    const before = file(cwd)
    writeFileSync(path.join(cwd, 'posts/b.md'), clean)
    chmodSync(cwd, 0o755)
    expect(runProcess(['--prune-suppressions'], { cwd, asNobody: true })).toMatchObject({ code: 2, stderr: expect.stringContaining('the suppressions cannot be written (EACCES).') as string })
    expect(file(cwd)).toBe(before)
  })
})

describe('a broken file stops the run', () => {
  const entry = '{ "file": "a.md", "rule": "hype-language", "fingerprint": "0123456789abcdef" }'
  const last = '{ "format": "healthlint-suppressions", "version": 1 }'

  it.each([
    ['no JSON', '[\n', 'not valid JSON at line 2, column 1: expected a value, found the end.'],
    ['no list', '{}', 'must be a list. Restore it, or delete it and run healthlint --suppress-all.'],
    ['cut off', `[${entry}]`, 'the last item must be {"format":"healthlint-suppressions","version":1}; the file is cut off'],
    ['of another version', '[{ "format": "healthlint-suppressions", "version": 2 }]', 'or made by another version of healthlint.'],
    ['a bad fingerprint', `[${entry.replace('0123', 'oops')}, ${last}]`, '[0].fingerprint: "oops456789abcdef" must be 16 hexadecimal digits.'],
    ['a bad date', `[${entry.replace(' }', ', "expires": "2026-02-30" }')}, ${last}]`, '[0].expires: "2026-02-30" must be a date, such as "2027-01-31".'],
    ['an unknown key', `[${entry.replace(' }', ', "resaon": "x" }')}, ${last}]`, '[0].resaon: no such key. Did you mean "reason"?'],
    ['a conflict', `[\n<<<<<<< HEAD\n  ${entry},\n=======\n>>>>>>> other\n  ${last}\n]`, 'git left both sides of a conflict here. Run healthlint --prune-suppressions to keep what is needed of both.'],
  ])('%s', (_, content, message) => {
    const { code, stdout, stderr } = lint(site({ [name]: content }))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})

describe('options that do not fit together', () => {
  it.each([
    [['--suppress-all', '--prune-suppressions'], '--suppress-all and --prune-suppressions cannot be used together.'],
    [['--suppress-all', '--suppress-rule', 'x'], '--suppress-all and --suppress-rule cannot be used together.'],
    [['--suppress-all', '--stdin'], '--suppress-all cannot be used with --stdin: suppressions are of files.'],
    [['--prune-suppressions', '--since', 'main'], '--prune-suppressions cannot be used with --since: suppressions are made of whole files.'],
  ])('%j', (args, message) => {
    expect(lint(site(), ...args)).toEqual({ code: 2, stdout: '', stderr: `healthlint: ${message}\n` })
  })
})

// Each of these runs many programs, one after the other.
describe('in a git repository', { timeout: 60_000 }, () => {
  const start = () => {
    const repo = repository({ '.healthlintrc.json': config, 'posts/2026-01.md': hype })
    repo.lint('--suppress-all')
    repo.commit('Suppress')
    return repo
  }
  const branch = (repo: ReturnType<typeof repository>, from: string, branchName: string, article: string, content: string) => {
    repo.git('checkout', '--quiet', '-b', branchName, from)
    repo.write(article, content)
    repo.lint('--suppress-all')
    repo.commit()
  }

  it('a line is added to .gitattributes once, beside what is there', () => {
    const repo = repository({ '.healthlintrc.json': config, 'a.md': hype, '.gitattributes': '*.png binary' })
    expect(repo.lint('--suppress-all').stderr).toContain('.gitattributes: added a line, so that git merges the suppressions of two branches. Commit both files.')
    expect(readFileSync(path.join(repo.cwd, '.gitattributes'), 'utf8')).toBe(`*.png binary\n${name} merge=union\n`)
    rmSync(path.join(repo.cwd, name))
    expect(repo.lint('--suppress-all').stderr).not.toContain('.gitattributes')
    expect(readFileSync(path.join(repo.cwd, '.gitattributes'), 'utf8')).toBe(`*.png binary\n${name} merge=union\n`)
  })

  it('two branches that add articles at the same place merge, and the result is right', () => {
    const repo = start()
    branch(repo, 'main', 'one', 'posts/2026-02.md', contact)
    branch(repo, 'main', 'other', 'posts/2026-03.md', `${hype}\n${contact}`)
    repo.git('merge', '--quiet', '--no-edit', 'one')
    expect(file(repo.cwd).split('\n')).toHaveLength(8)
    expect(repo.lint('--max-warnings', '0')).toEqual({ code: 0, stdout: '', stderr: '' })
    // Both orders of the lines mean the same; the next one that writes sorts them.
    repo.lint('--prune-suppressions')
    expect(file(repo.cwd).match(/2026-0\d/g)).toEqual(['2026-01', '2026-02', '2026-03', '2026-03'])
  })

  it('a branch that mends merges with one that adds', () => {
    const repo = start()
    branch(repo, 'main', 'one', 'posts/2026-02.md', contact)
    repo.git('checkout', '--quiet', '-b', 'other', 'main')
    repo.write('posts/2026-01.md', clean)
    repo.lint('--prune-suppressions')
    repo.commit()
    repo.git('merge', '--quiet', '--no-edit', 'one')
    repo.lint('--prune-suppressions')
    expect(repo.lint()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(file(repo.cwd).match(/2026-0\d/g)).toEqual(['2026-02'])
  })

  it('a conflict that a server left is solved by pruning', () => {
    const repo = start()
    rmSync(path.join(repo.cwd, '.gitattributes'))
    repo.write('.gitattributes', `# ${name} has no driver here\n`)
    repo.commit()
    branch(repo, 'main', 'one', 'posts/2026-02.md', contact)
    branch(repo, 'main', 'other', 'posts/2026-03.md', hype)
    expect(() => repo.git('merge', '--quiet', 'one')).toThrow(/merge/)
    expect(repo.lint()).toMatchObject({ code: 2, stdout: '' })
    expect(repo.lint('--prune-suppressions').code).toBe(0)
    expect(file(repo.cwd).match(/2026-0\d/g)).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(repo.lint('--max-warnings', '0')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

it('is written with the permissions that it had', () => {
  const cwd = site()
  lint(cwd, '--suppress-all')
  chmodSync(path.join(cwd, name), 0o640)
  writeFileSync(path.join(cwd, 'posts/b.md'), clean)
  lint(cwd, '--prune-suppressions')
  expect(statSync(path.join(cwd, name)).mode & 0o777).toBe(0o640)
})
