import { readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Plugin } from 'rolldown'
import packageJson from './package.json' with { type: 'json' }

// Chunk names carry a hash, so without this those of earlier builds would be packed too.
rmSync('dist/chunks', { recursive: true, force: true })

const chunkFileNames = 'chunks/[name]-[hash].js'

export default defineConfig([
  {
    // Bundled with everything it needs: resolving some hundred modules costs a cold start more than running them.
    input: { healthlint: 'src/cli/main.ts', 'lint-thread': 'src/cli/lint-thread.ts' },
    platform: 'node',
    // cosmiconfig asks for TypeScript only to read configs written in it, which healthlint never does.
    external: ['typescript'],
    output: { dir: 'dist', chunkFileNames, minify: true },
  },
  {
    // A library shares its dependencies with the program that imports it.
    input: {
      index: 'src/index.ts',
      plugin: 'src/plugin.ts',
      retext: 'src/retext.ts',
      'retext-chinese': 'src/retext-chinese.ts',
      testing: 'src/testing.ts',
    },
    platform: 'node',
    external: Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    output: { dir: 'dist', chunkFileNames },
    plugins: [shipBesideTypes('src/authorities.json')],
  },
])

/** The type declarations take the names of the guidelines from this file, and `tsc` emits no JSON. */
function shipBesideTypes(file: string): Plugin {
  return {
    name: 'ship-beside-types',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `types/${file}`, source: readFileSync(file) })
    },
  }
}
