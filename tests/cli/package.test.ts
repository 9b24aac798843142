import { execSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

// npm alone takes seconds on a busy machine.
const timeout = 60_000

it('packs what package.json points to, the licence, and nothing of the workshop', { timeout }, () => {
  const printed = execSync('npm pack --dry-run --json --ignore-scripts', { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  // Newer versions of npm give an object by package name, older ones a list.
  const [packed] = Object.values(JSON.parse(printed) as Record<string, { files: { path: string }[] }>)
  const files = packed!.files.map((file) => file.path)
  const entries = Object.values(packageJson.exports).map((entry) => (typeof entry === 'string' ? entry : entry.default))
  const targets = [...Object.values(packageJson.bin), ...entries].map((target) => path.posix.normalize(target))
  expect(files).toEqual(expect.arrayContaining([...targets, 'LICENSE']))
  expect(files.filter((file) => !/^(?:dist\/|docs\/schema\.json$|package\.json$|LICENSE$|README)/.test(file))).toEqual([])
})

it('has entries that load', { timeout }, async () => {
  const names = Object.values(packageJson.exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.default]))
  const modules = await Promise.all(names.map((name) => import(path.join(root, name)) as Promise<object>))
  expect(modules.map((module) => Object.keys(module).length > 0)).toEqual(names.map(() => true))
})
