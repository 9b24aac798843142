// Packs the project as npm would and has the package checked: that its entries are found (publint) and typed (attw).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(tmpdir(), 'healthlint-package-'))
const options = { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', shell: process.platform === 'win32' }
try {
  // Builds first, as publishing does.
  const tarball = path.join(folder, execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], options).trim().split('\n').at(-1))
  for (const [command, ...args] of [
    ['publint', tarball, '--strict'],
    ['attw', tarball, '--profile', 'esm-only', '--format', 'table-flipped'],
  ]) {
    try {
      execFileSync('npx', ['--no-install', command, ...args], options)
    } catch (error) {
      console.error(error.stdout)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
