import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scaffoldRule } from '../../scripts/scaffold-rule.js'
import { parseDocument } from '../../src/document/parse-document.js'
import { lint } from '../../src/linter/lint.js'
import type { Rule } from '../../src/rule.js'

const project = fileURLToPath(new URL('../..', import.meta.url))
/** A copy of the project with no rule but the new one. Below node_modules, so that packages are found. */
const root = path.join(project, 'node_modules', '.cache', `scaffold-rule-${process.pid}`)

beforeAll(() => {
  mkdirSync(root, { recursive: true })
  symlinkSync(path.join(project, 'src'), path.join(root, 'src'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a new rule', () => {
  it('is written where it belongs, once', () => {
    expect(scaffoldRule('sourcing/unnamed-source', root)).toBe('rules/sourcing/unnamed-source.ts')
    expect(() => scaffoldRule('claims/unnamed-source', root)).toThrow('rules/sourcing/unnamed-source.ts has that id already.')
  })

  it('has nothing left to fill in, and compiles', () => {
    const file = path.join(root, 'rules/sourcing/unnamed-source.ts')
    expect(readFileSync(file, 'utf8')).not.toMatch(/TODO|FIXME|XXX|lorem/i)
    writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify({ extends: `${project}/tsconfig.json`, include: ['rules'] }))
    const tsc = path.join(project, 'node_modules/typescript/bin/tsc')
    const said = run(process.execPath, [tsc, '--project', root, '--listFiles']).split('\n')
    // The files of the project may be broken while somebody works on them; this test is about the new one.
    expect(said.filter((line) => line.includes('unnamed-source'))).toEqual([expect.stringMatching(/\/unnamed-source\.ts$/)])
  })

  it('keeps its own examples', async () => {
    const file = pathToFileURL(path.join(root, 'rules/sourcing/unnamed-source.ts')).href
    const { default: rule } = (await import(/* @vite-ignore */ file)) as { default: Rule }
    const reports = (text: string) => lint(parseDocument(text, 'markdown'), [{ rule, severity: 1, options: { headings: true } }], 'auto').length
    const { bad, good } = rule.examples
    expect([...bad.en, ...bad.zh].map(reports)).toEqual([1, 1])
    expect([...good.en, ...good.zh].map(reports)).toEqual([0, 0])
  })

  it.each([
    ['', '"" must look like claims/rule-id'],
    ['claims', '"claims" must look like claims/rule-id'],
    ['claims/Big', '"claims/Big" must look like claims/rule-id'],
    ['claims/a/b', '"claims/a/b" must look like claims/rule-id'],
    ['claims/../../x', '"claims/../../x" must look like'],
    ['claim/x', 'There is no group "claim". Did you mean "claims"?'],
    ['medicine/x', 'There is no group "medicine". Groups: claims, evidence'],
  ])('refuses the name %j', (name, message) => {
    expect(() => scaffoldRule(name, root)).toThrow(message)
  })
})

/** What a program prints, whether it likes what it sees or not. */
function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
