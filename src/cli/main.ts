#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Must come before the rest of the program is read, which is why that is imported below. Node 22 and later have it.
if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()

// Each long expression is compiled once, to machine code, and not to bytecode first: the linter has hundreds of them,
// asks each about every sentence, and spent a third of a short run on the bytecode. Not --no-regexp-tier-up, which after
// the start crashes Node over an expression that it has as bytecode already.
setFlagsFromString('--regexp-tier-up-ticks=0')
// Garbage is collected after less growth: a third less memory over a thousand articles, and no more time.
setFlagsFromString('--heap-growing-percent=30')
// What is new on the heap seldom lives long, so that more room for it is 40 MB for nothing.
setFlagsFromString('--semi-space-growth-factor=1')
// Most of the linter is many functions of which each runs a little, so that optimising them rarely pays: waiting longer
// halves the time of a hundred articles. Engines after Node 20's know no such flag, and need it less.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=3000000')

async function main(): Promise<void> {
  const { processTerminal } = await import('./terminal.js')
  const { run } = await import('./run.js')
  // Not process.exit(): what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), processTerminal(new URL('./lint-thread.cjs', import.meta.url)))
}

void main()
