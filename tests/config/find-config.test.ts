import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createConfigFinder } from '../../src/config/find-config.js'
import { temporaryFolder } from './temporary-folder.js'

const strict = '{"extends": "healthlint:strict"}'

async function found(files: Readonly<Record<string, string>>, folder: string): Promise<string | undefined> {
  const root = temporaryFolder(files)
  const config = await createConfigFinder()(path.join(root, folder))
  return config && path.relative(root, config.file).replaceAll(path.sep, '/')
}

describe('createConfigFinder', () => {
  it('takes the nearest config upward', async () => {
    const files = { '.healthlintrc.json': strict, 'a/.healthlintrc.yaml': 'extends: healthlint:strict', 'a/b/c/x.md': '' }
    expect(await found(files, 'a/b/c')).toBe('a/.healthlintrc.yaml')
    expect(await found(files, '.')).toBe('.healthlintrc.json')
  })

  it('prefers JSON to YAML, and both to package.json', async () => {
    const packageJson = JSON.stringify({ healthlint: {} })
    expect(await found({ '.healthlintrc.json': '{}', '.healthlintrc.yml': 'locale: en', 'package.json': packageJson }, '.')).toBe(
      '.healthlintrc.json',
    )
    expect(await found({ '.healthlintrc.yml': 'locale: en', 'package.json': packageJson }, '.')).toBe('.healthlintrc.yml')
    expect(await found({ 'package.json': packageJson }, '.')).toBe('package.json')
  })

  it('passes a package.json without the key by, even when the word is in it', async () => {
    const packageJson = JSON.stringify({ devDependencies: { healthlint: '1' } })
    expect(await found({ '.healthlintrc.json': '{}', 'a/package.json': packageJson }, 'a')).toBe('.healthlintrc.json')
  })

  it('never runs code, neither of a config nor of settings for cosmiconfig', async () => {
    const bomb = 'throw new Error("ran")'
    const files = {
      '.healthlintrc.js': bomb,
      '.healthlintrc.cjs': bomb,
      'healthlint.config.js': bomb,
      'healthlint.config.mjs': bomb,
      '.config/config.js': bomb,
      '.config/config.cjs': bomb,
      '.healthlintrc.json': strict,
    }
    expect(await found(files, '.')).toBe('.healthlintrc.json')
    await expect(found({ '.healthlintrc.json': '{"$import": "./x.js"}', 'x.js': bomb }, '.')).rejects.toThrow(
      'a config must be a .json, .yaml, .yml or .js file',
    )
  })

  it.each([
    ['.healthlintrc.json', '{"extends": }', 'not valid JSON at line 1, column 13: expected a value, found "}".'],
    ['.healthlintrc.yaml', 'rules:\n  a: [warn\nlocale: en\n', 'not valid YAML at line 3, column 1: '],
    ['.healthlintrc.yaml', 'a: 1\na: 2\n', 'not valid YAML at line 2, column 1: Map keys must be unique.'],
    ['.healthlintrc.json', ' \n', 'the config is empty. Write {} for the defaults.'],
    ['.healthlintrc.json', '{"locale": "cn"}', 'locale: "cn" must be'],
    ['package.json', '{"healthlint": {"extends": 3}}', 'extends: 3 must be'],
  ])('%s holding %j: %s', async (name, content, message) => {
    const root = temporaryFolder({ [name]: content })
    await expect(createConfigFinder()(root)).rejects.toThrow(`${path.join(root, name)}: ${message}`)
  })
})
