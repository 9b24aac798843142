import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { isArticle } from '../../src/cli/is-article.js'
import { temporaryFolder } from '../config/temporary-folder.js'
import { clean, config, contact, hype } from './articles.js'
import { program } from './run-process.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): unknown => parse(readFileSync(path.join(root, file), 'utf8'))

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

describe('the GitHub action', { timeout: 30_000 }, () => {
  const action = read('action.yml') as Action
  const [lint, upload] = action.runs.steps as [Required<Step>, Step]

  /** Runs the step as GitHub does, with an `npx` that runs this build. */
  function run(inputs: Readonly<Record<string, string>>) {
    const cwd = temporaryFolder({ '.healthlintrc.json': config, 'hype.md': hype, 'with space.md': contact, 'clean.md': clean, 'bin/npx': `#!/bin/sh\necho "$2" > asked\nshift 2\nexec '${process.execPath}' '${program}' "$@"\n`, output: '' })
    chmodSync(path.join(cwd, 'bin/npx'), 0o755)
    writeFileSync(path.join(cwd, 'step.sh'), lint.run)
    const values = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]))
    const env = Object.fromEntries(Object.entries(lint.env).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => values[input]!)]))
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}`, GITHUB_OUTPUT: path.join(cwd, 'output'), GITHUB_STEP_SUMMARY: path.join(cwd, 'summary') },
    })
    const file = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
    return { status, stdout, stderr, file }
  }

  it('annotates, summarises, writes SARIF and fails on errors', () => {
    const { status, stdout, stderr, file } = run({})
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toMatch(/^::error file=with space\.md,/)
    expect(file('summary')).toContain('2 problems')
    expect(JSON.parse(file('healthlint.sarif'))).toHaveProperty('version', '2.1.0')
    expect(file('output')).toBe('sarif-file=./healthlint.sarif\n')
    expect(file('asked')).toBe('healthlint\n')
  })

  it('takes files and options by line, and a version', () => {
    const { status, stdout, file } = run({ files: 'hype.md\nwith space.md\n', args: '--quiet\n--rule=commercial-contact: off\n', version: '1.2.3' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(file('asked')).toBe('healthlint@1.2.3\n')
  })

  it('runs nothing of what it is given', () => {
    const { status, file } = run({ files: '$(touch pwned)\n`touch pwned`\n; touch pwned\n-x', args: '', version: '1;touch pwned' })
    expect(status).toBe(2)
    expect(() => file('pwned')).toThrow('ENOENT')
    expect(lint.run).not.toContain('${{')
  })

  it('describes all that it takes, and uploads only when told to', () => {
    expect(action.runs.using).toBe('composite')
    expect(Object.values(action.inputs).filter(({ description, default: given }) => !description || typeof given !== 'string')).toEqual([])
    expect(action.inputs['upload-sarif']!.default).toBe('false')
    expect(upload.if).toContain("inputs.upload-sarif == 'true'")
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/)
    expect(action.outputs['sarif-file']!.value).toBe(`\${{ steps.${lint.id}.outputs.sarif-file }}`)
  })
})

describe('the pre-commit hook', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as [{ entry: string; language: string; files: string }]

  it('runs the program of this package on articles', () => {
    expect(Object.keys(packageJson.bin)).toContain(hook.entry)
    expect(hook.language).toBe('node')
    const names = ['a.md', 'a.markdown', 'a.mdx', 'a.html', 'a.htm', 'a.txt', 'a.ts', 'md', 'a.mdy', '内容/甲.md']
    expect(names.filter((name) => new RegExp(hook.files).test(name))).toEqual(names.filter(isArticle))
  })
})

it('the workflows are YAML and run what package.json has', () => {
  const scripts = Object.keys(packageJson.scripts)
  const files = execFileSync('git', ['ls-files', '.github/workflows'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
  const workflows = files.map((file) => read(file) as { jobs: Record<string, { steps: Step[] }> })
  const commands = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])))
  const named = commands.flatMap((command) => [...command.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((match) => match[1]!))
  expect(files).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml']))
  expect(commands.length).toBeGreaterThan(4)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})
