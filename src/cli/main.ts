#!/usr/bin/env node
import module from 'node:module'
import { tuneForFiles, tuneForStart } from './engine.js'

// Both must come before the rest of the program is read, which is why that is imported below. Node 22 and later have the cache.
if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()
tuneForStart()

async function main(): Promise<void> {
  const { processTerminal } = await import('./terminal.js')
  const { run } = await import('./run.js')
  // Not process.exit(): what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), processTerminal(new URL('./lint-thread.cjs', import.meta.url), tuneForFiles))
}

void main()
