// Runs a script written in TypeScript: `node scripts/run-script.js scripts/NAME.ts [arguments]`.
// Node 20 cannot strip types itself, and rolldown is here anyway.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const [script, ...rest] = process.argv.slice(2)
// Inside the project, so that the bundle still finds its packages; by process, so that two runs do not collide.
const folder = path.resolve('node_modules', '.cache', 'healthlint-scripts', String(process.pid))
mkdirSync(folder, { recursive: true })
try {
  const bundle = await rolldown({ input: { script }, platform: 'node', external: /^[^./]/ })
  await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  await bundle.close()
  process.argv = [process.execPath, path.resolve(script), ...rest]
  await import(pathToFileURL(path.join(folder, 'script.mjs')).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
