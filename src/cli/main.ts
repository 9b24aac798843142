#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './code-cache.js'
import { tuneForFiles, tuneForStart } from './engine.js'

// Both must come before the rest of the program is read, which is why that is imported below, and in this order, since what
// is kept is only good for the same flags.
tuneForStart()
keepCompiled(fileURLToPath(new URL('chunks', import.meta.url)))

async function main(): Promise<void> {
  const { processTerminal } = await import('./terminal.js')
  const { run } = await import('./run.js')
  // Not process.exit(): what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), processTerminal(new URL('./lint-thread.cjs', import.meta.url), tuneForFiles))
}

void main()
