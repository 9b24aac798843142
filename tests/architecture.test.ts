import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which rooms of src/ each room may import. Types count: they are knowledge too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  document: [],
  language: ['document'],
  evidence: ['document', 'language'],
  'rule.ts': ['document', 'language', 'evidence', 'authorities.json'],
  phrases: ['document', 'language', 'evidence', 'rule.ts'],
  linter: ['document', 'language', 'evidence', 'rule.ts'],
  explain: ['rule.ts', 'authorities.json'],
  config: ['document', 'rule.ts', 'phrases', 'linter'],
  formatters: ['document', 'language', 'evidence', 'rule.ts', 'linter', 'explain'],
  cli: ['document', 'evidence', 'rule.ts', 'linter', 'explain', 'config', 'formatters', 'rules', 'package.json', 'docs'],
  'plugin.ts': ['rule.ts', 'phrases', 'config'],
  'retext.ts': ['document', 'evidence', 'linter', 'explain', 'config', 'rules'],
  'retext-chinese.ts': ['language'],
  testing: ['document', 'evidence', 'rule.ts', 'linter', 'config'],
  'testing.ts': ['testing'],
  'lint-text.ts': ['document', 'rule.ts', 'linter', 'config', 'rules'],
  'index.ts': ['document', 'plugin.ts', 'linter', 'config', 'formatters', 'lint-text.ts', 'rules'],
  rules: ['rule.ts', 'document', 'language', 'evidence'],
}

/** Rooms that work on values alone, so that the same core serves the command line, an editor and a web page. */
const pureRooms = new Set(['document', 'language', 'evidence', 'rule.ts', 'phrases', 'linter', 'explain', 'formatters', 'rules', 'plugin.ts', 'retext.ts', 'retext-chinese.ts', 'lint-text.ts'])
const impure = /\b(?:process\.|console\.|globalThis\b|fetch\(|Date\.now\(|new Date\(\)|performance\.|setTimeout\(|Math\.random\()/

/** Every source file with the project's files that it imports and everything else that it imports. */
const sources = ['src', 'rules'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(`${folder}/${name.replaceAll(path.sep, '/')}`)),
)

function readSource(file: string) {
  const text = readFileSync(path.join(root, file), 'utf8')
  const code = text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '')
  const statements = [...code.matchAll(/\b(?:import|export)\b(?:[^'"]*?\bfrom|\s*\()?\s*'([^']+)'/g)]
  const resolve = (specifier: string) =>
    path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts')
  const own = statements
    .filter((statement) => statement[1]!.startsWith('.'))
    .map((statement) => ({ target: resolve(statement[1]!), isType: /^\w+\s+type\b/.test(statement[0]) }))
  return {
    file,
    code,
    packages: statements.map((statement) => statement[1]!).filter((specifier) => !specifier.startsWith('.')),
    imports: own.map(({ target }) => target),
    /** Without types, which are gone when the program runs. */
    values: own.filter(({ isType }) => !isType).map(({ target }) => target),
  }
}

function roomOf(file: string): string {
  const [top, room] = file.split('/')
  return top === 'src' ? room! : top!
}

describe('the rooms of the house', () => {
  it('are all listed, and none is empty', () => {
    expect(new Set(sources.map(({ file }) => roomOf(file)))).toEqual(new Set(Object.keys(mayImport)))
  })

  it('import one way only', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycles', () => {
    const imports = new Map(sources.map((source) => [source.file, source.values]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
      if (trail.includes(file) || done.has(file)) return
      for (const target of imports.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
    for (const { file } of sources) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('are pure where they must be: no file system, process, console, clock or network', () => {
    const wrong = sources
      .filter(({ file }) => pureRooms.has(roomOf(file)))
      .flatMap(({ file, packages, code }) => [
        ...packages.filter((name) => name.startsWith('node:')).map((name) => `${file} imports ${name}`),
        ...(impure.exec(code)?.slice(0, 1) ?? []).map((word) => `${file} uses ${word}`),
      ])
    expect(wrong).toEqual([])
  })
})

describe('rules', () => {
  it('know no language: what is English or Chinese stands in the language and evidence rooms', () => {
    const wrong = sources
      .filter(({ file }) => file.startsWith('rules/'))
      .flatMap(({ file, imports }) =>
        imports.filter((target) => /\/(?:english|chinese)\//.test(target)).map((target) => `${file} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })
})
