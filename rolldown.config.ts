import { readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Plugin } from 'rolldown'
import packageJson from './package.json' with { type: 'json' }

// Chunk names carry a hash, so without this those of earlier builds would be packed too.
rmSync('dist/chunks', { recursive: true, force: true })

export default defineConfig([
  {
    // Bundled with everything it needs: resolving some hundred modules costs a cold start more than running them. As
    // CommonJS, since the loader of ES modules alone takes a third of the time that Node needs to start.
    input: { healthlint: 'src/cli/main.ts', 'lint-thread': 'src/cli/lint-thread.ts' },
    platform: 'node',
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/[name]-[hash].cjs',
      minify: true,
      // What every run loads is in two files and not in thirty, with what those modules import: a tenth of a short run.
      codeSplitting: {
        groups: [
          { name: 'start', priority: 1, test: /src.cli.(?:terminal|run)\.ts$/ },
          { name: 'lint', test: /src.(?:cli.(?:lint-command|plain-report)|config.(?:load-config|collect-layers|load-references|validate-plugin))\.ts$/ },
        ],
      },
    },
    plugins: [leaveOut(), readWithoutPromises(), startedByName()],
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
    output: { dir: 'dist', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [shipBesideTypes('src/authorities.json')],
  },
])

/** Parts of packages that the program has no use for, and that load much of Node. */
function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    load: {
      filter: { id: [/cosmiconfig\/dist\/loaders\.js$/, /chalk\/source\/vendor\/supports-color\/index\.js$/] },
      handler: () => ({ code: 'module.exports = {}', moduleType: 'js' }),
    },
  }
}

/** cosmiconfig reads with a part of Node that takes 5 ms to load; of it, reading a config needs `readFile` alone. */
function readWithoutPromises(): Plugin {
  return {
    name: 'read-without-promises',
    resolveId: { filter: { id: /^fs\/promises$/ }, handler: () => 'virtual:fs-promises' },
    load: {
      filter: { id: /^virtual:fs-promises$/ },
      handler: () => ({ code: "exports.readFile = require('util').promisify(require('fs').readFile)", moduleType: 'js' }),
    },
  }
}

/** `node dist/healthlint.js` starts the program too: it is the name that people try, and ES modules are what this package has. */
function startedByName(): Plugin {
  return {
    name: 'started-by-name',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'healthlint.js', source: "import './healthlint.cjs'\n" })
    },
  }
}

/** The type declarations take the names of the guidelines from this file, and `tsc` emits no JSON. */
function shipBesideTypes(file: string): Plugin {
  return {
    name: 'ship-beside-types',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `types/${file}`, source: readFileSync(file) })
    },
  }
}
