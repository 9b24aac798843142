import { execFileSync, execSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../config/temporary-folder.js'
import { hype } from './articles.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** Packs a package into a folder and gives the name of the file. What is built stands as it is. */
function pack(folder: string, target: string): string {
  const printed = execSync(`npm pack --silent --ignore-scripts --pack-destination "${target}"`, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return path.join(target, printed.trim())
}

it('works from an empty folder with a packed plugin and a packed config', { timeout: 120_000 }, () => {
  const config = { extends: ['plugin:house/recommended'], plugins: ['house'], rules: { 'house/short-sentences': ['error', { limit: 4 }] } }
  const folder = temporaryFolder({
    'config/package.json': JSON.stringify({ name: 'healthlint-config-desk', version: '1.0.0', type: 'module', exports: './index.js' }),
    'config/index.js': `export default ${JSON.stringify(config)}`,
    'site/package.json': '{"private": true, "type": "module"}',
    'site/.healthlintrc.json': '{"extends": ["healthlint:recommended", "desk"]}',
    'site/posts/a.md': hype,
    'site/library.js': `import { lintText } from 'healthlint'
import 'healthlint/testing'
import healthlint from 'healthlint/retext'
import { unified } from 'unified'
import house from 'healthlint-plugin-house'
const config = { extends: [], plugins: [house], rules: { 'house/sufferer': 'warn' } }
console.log(lintText('Sufferers wait.', { config }).messages[0].message)
unified().use(healthlint, { config }).freeze()`,
  })
  const site = path.join(folder, 'site')
  const tarballs = [repository, path.join(repository, 'tests/plugins/healthlint-plugin-house'), path.join(folder, 'config')].map((one) => pack(one, folder))
  const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { cwd: site, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })
  // From npm's cache, which installing this project filled.
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs)

  expect(() => run('npx', '--no-install', 'healthlint', '-f', 'json')).toThrow(
    expect.objectContaining({ status: 1, stdout: expect.stringMatching(/"ruleId":"house\/short-sentences","severity":2[^]*"ruleId":"hype-language"|"ruleId":"hype-language"[^]*"ruleId":"house\/short-sentences","severity":2/) }),
  )
  expect(run('node', 'library.js')).toBe('"Sufferers" makes people their illness; write "people with ..."\n')
})
