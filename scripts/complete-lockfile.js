// Adds to package-lock.json the binaries of other platforms that npm left out. npm drops them when it makes the lock
// from what is installed or cannot fetch them (npm/cli#4828), and then `npm ci` fails, here or on those platforms.
// Run it after a change of dependencies: node scripts/complete-lockfile.js
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony', win32: 'win32' }
const processors = { arm: 'arm', arm64: 'arm64', ia32: 'ia32', loong64: 'loong64', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', wasm32: 'wasm32', x64: 'x64' }

for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const words = name.split(/[/-]/)
    const os = words.filter((word) => Object.hasOwn(systems, word))
    const cpu = words.filter((word) => Object.hasOwn(processors, word))
    const key = `node_modules/${name}`
    if (lock.packages[key] || cpu.length === 0) continue
    const libc = words.includes('musl') ? ['musl'] : os.includes('linux') && words.includes('gnu') ? ['glibc'] : undefined
    lock.packages[key] = { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, ...(os.length > 0 && { os }) }
  }
}

// npm sorts the same way, so its next change stays a small diff.
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`)
