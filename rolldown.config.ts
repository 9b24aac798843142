import { rmSync } from 'node:fs'
import { defineConfig } from 'rolldown'
import packageJson from './package.json' with { type: 'json' }

// Chunk names carry a hash, so without this those of earlier builds would be packed too.
rmSync('dist/chunks', { recursive: true, force: true })

const chunkFileNames = 'chunks/[name]-[hash].js'

export default defineConfig([
  {
    // Bundled with everything it needs: resolving some hundred modules costs a cold start more than running them.
    input: { healthlint: 'src/cli/main.ts' },
    platform: 'node',
    // cosmiconfig asks for TypeScript only to read configs written in it, which healthlint never does.
    external: ['typescript'],
    output: { dir: 'dist', chunkFileNames, minify: true },
  },
  {
    // A library shares its dependencies with the program that imports it.
    input: { index: 'src/index.ts' },
    platform: 'node',
    external: Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    output: { dir: 'dist', chunkFileNames },
  },
])
