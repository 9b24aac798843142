import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { initCommand } from '../../src/cli/init/init-command.js'
import { formatNames } from '../../src/formatters/load-formatter.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { clean, contact, hype } from './articles.js'
import { runProcess } from './run-process.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))

const config = {
  extends: ['healthlint:strict', './base.yaml'],
  plugins: ['house'],
  phrases: [{ id: 'desk/arrived', match: ['arrived'], pattern: 'ther\\w+y', message: { en: '"{word}"', zh: '“{word}”' }, suggest: ['come'], why: 'We say come.' }],
  rules: { 'hype-language': 'error', 'house/short-sentences': ['warn', { limit: 4 }] },
  overrides: [{ files: '*.html', rules: { 'desk/arrived': 'off' } }],
  ignores: ['drafts/'],
  locale: 'en',
}
/** With the example plugin installed, and this healthlint for it to import. */
function site(): string {
  const folder = temporaryFolder({
    '.healthlintrc.json': JSON.stringify(config),
    'base.yaml': 'rules:\n  commercial-contact: warn\nrequireReason: true\n',
    'hype.md': hype,
    'contact.md': contact,
    'hype.html': '<p>A revolutionary therapy has arrived.</p>',
    'drafts/a.md': hype,
    'node_modules/.keep': '',
  })
  cpSync(path.join(repository, 'tests/plugins/healthlint-plugin-house'), path.join(folder, 'node_modules/healthlint-plugin-house'), { recursive: true })
  symlinkSync(repository, path.join(folder, 'node_modules/healthlint'), 'junction')
  return folder
}

/** `file rule severity` of every message. */
function findings(cwd: string, ...args: readonly string[]): string[] {
  const { stdout, stderr } = runProcess(['-f', 'json', ...args], { cwd })
  expect(stderr).toBe('')
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string; severity: number }[] }[]
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, severity }) => `${path.basename(filePath)} ${ruleId} ${severity}`))
}

describe('a config with a plugin, phrases and overrides', () => {
  it('counts for each file as it says', () => {
    const found = findings(site())
    expect(found).toEqual(expect.arrayContaining(['hype.md hype-language 2', 'hype.md house/short-sentences 1', 'hype.md desk/arrived 1', 'hype.html house/short-sentences 1', 'contact.md commercial-contact 1']))
    expect(found).not.toContain('hype.html desk/arrived 1')
    expect(found.filter((one) => one === 'hype.md desk/arrived 1')).toHaveLength(2)
  })

  it('stands below the command line', () => {
    expect(findings(site(), 'hype.md', '--rule', 'desk/arrived: error', '--rule', 'house/short-sentences: off')).toEqual(expect.arrayContaining(['hype.md desk/arrived 2']))
  })

  it('is left out with --no-config', () => {
    const cwd = site()
    expect(findings(cwd, '--no-config', 'hype.md', 'hype.html')).toEqual(['hype.html hype-language 1', 'hype.md hype-language 1'])
    writeFileSync(path.join(cwd, '.healthlintrc.json'), '{')
    expect(findings(cwd, '--no-config', 'hype.md')).toEqual(['hype.md hype-language 1'])
    expect(runProcess(['--no-config', '--config', 'x.json'], { cwd })).toMatchObject({ code: 2, stderr: 'healthlint: --config and --no-config cannot be used together.\n' })
  })
})

describe('--print-config', () => {
  it.each(['hype.md', 'hype.html', 'contact.md'])('prints a config that gives the same findings: %s', (file) => {
    const cwd = site()
    const { code, stdout, stderr } = runProcess(['--print-config', file], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    writeFileSync(path.join(cwd, 'printed.json'), stdout)
    expect(findings(cwd, file, '--config', 'printed.json')).toEqual(findings(cwd, file))
    expect(runProcess(['--print-config', file, '--config', 'printed.json'], { cwd }).stdout).toBe(stdout)
  })

  it('shows every rule, on with its options or off', () => {
    const cwd = site()
    const { stdout } = runProcess(['--print-config', 'not-yet.html'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      extends: [],
      plugins: [path.join(cwd, 'node_modules/healthlint-plugin-house/index.js')],
      rules: { 'house/short-sentences': ['warn', { limit: 4 }], 'house/sufferer': 'off', 'desk/arrived': 'off', 'hype-language': ['error', { mildThreshold: 1 }] },
      ignores: ['drafts/'],
      locale: 'en',
      language: 'auto',
      requireReason: 'warn',
      reportUnusedDirectives: 'warn',
    })
  })

  it('needs a file, and says what is wrong with a config', () => {
    expect(runProcess(['--print-config'], { cwd: site() })).toMatchObject({ code: 2, stderr: 'healthlint: --print-config needs a value. See healthlint --help.\n' })
    const cwd = temporaryFolder({ '.healthlintrc.json': '{"rule": {}}' })
    expect(runProcess(['--print-config', 'a.md'], { cwd }).stderr).toBe(`healthlint: ${path.join(cwd, '.healthlintrc.json')}: rule: no such key. Did you mean "rules"?\n`)
  })
})

describe('rules of the config', () => {
  it('are listed under what their ids begin with', () => {
    const { stdout } = runProcess(['--list-rules'], { cwd: site() })
    expect(stdout).toMatch(/\nhouse\n {2}house\/short-sentences +warn +error +Keep sentences short\.\n {2}house\/sufferer +warn +warn .*\n\ndesk\n {2}desk\/arrived /)
    const list = JSON.parse(runProcess(['--list-rules', '-f', 'json'], { cwd: site() }).stdout) as { id: string }[]
    expect(list.slice(-3).map(({ id }) => id)).toEqual(['house/short-sentences', 'house/sufferer', 'desk/arrived'])
  })

  it('are explained', () => {
    const explained = (id: string) => runProcess(['--explain', id], { cwd: site() })
    expect(explained('house/short-sentences')).toMatchObject({ code: 0, stdout: expect.stringMatching(/limit: a whole number, at least 1; default 30[^]*"house\/short-sentences": "off"/) })
    expect(explained('desk/arrived')).toMatchObject({ code: 0, stdout: expect.stringContaining('We say come.') })
    expect(explained('desk/arived').stderr).toBe('healthlint: --explain: there is no rule "desk/arived". Did you mean "desk/arrived"?\n')
  })
})

describe('--init', () => {
  const names = ['.healthlintrc.json', '.vscode/tasks.json', '.github/workflows/healthlint.yml', '.pre-commit-config.yaml']

  it('writes a config that works, and prints the rest where nobody can be asked', () => {
    const cwd = temporaryFolder({ 'a.md': clean })
    const { code, stdout, stderr } = runProcess(['--init'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(names.filter((name) => existsSync(path.join(cwd, name)))).toEqual(['.healthlintrc.json'])
    expect(stdout).toMatch(/^\.healthlintrc\.json written: it says which rules count\.\n/)
    for (const name of names.slice(1)) expect(stdout).toContain(`\n${name}, if you want it, `)
    expect(stdout).toContain('        "problemMatcher": "$eslint-stylish",')
    expect(runProcess(['.'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  /** What `--init` says and asks with somebody at the terminal. */
  async function converse(cwd: string, answer: string): Promise<{ said: string[]; asked: string[] }> {
    const said: string[] = []
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answer
    }
    const terminal = { cwd, today: '2026-11-22', color: false, out: (text: string) => void said.push(text), warn: () => {}, readStdin: async () => new Uint8Array(), ask }
    expect(await initCommand(terminal)).toBe(0)
    return { said, asked }
  }

  it('asks in a terminal, and writes what is wanted', async () => {
    const cwd = temporaryFolder()
    const { asked } = await converse(cwd, 'y')
    expect(asked.map((question) => question.split(/[ ,]/)[1])).toEqual(names.slice(1))
    for (const name of names) expect(existsSync(path.join(cwd, name))).toBe(true)
    expect(formatNames).toContain(/--format (\w+)/.exec(readFileSync(path.join(cwd, names[2]!), 'utf8'))![1])
    const none = temporaryFolder()
    await converse(none, '')
    expect(names.filter((name) => existsSync(path.join(none, name)))).toEqual(['.healthlintrc.json'])
  })

  it.each([['.healthlintrc.yml', ''], ['package.json', '{"healthlint": {}}']])('changes nothing that is there: %s', async (name, content) => {
    const files = { [name]: content, '.vscode/tasks.json': '// mine', '.pre-commit-config.yaml': 'mine' }
    const cwd = temporaryFolder(files)
    const { said, asked } = await converse(cwd, 'yes')
    expect(said[0]).toBe(`${name} is there already and stays as it is.`)
    expect(asked).toHaveLength(1)
    for (const [file, before] of Object.entries(files)) {
      expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before)
      if (file !== name) expect(said.join('\n')).toContain(`${file} is there already and stays as it is. What `)
    }
    expect(existsSync(path.join(cwd, '.healthlintrc.json'))).toBe(false)
  })

  it('says what it cannot write', async () => {
    const cwd = temporaryFolder({ '.vscode': 'a file' })
    await expect(converse(cwd, 'y')).rejects.toThrow(/^--init: .*tasks\.json: cannot be written \(E\w+\)\.$/)
  })
})
