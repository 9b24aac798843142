#!/usr/bin/env node
import module from 'node:module'

// Must come before the rest of the program is read, which is why that is imported below. Node 22 and later have it.
if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()

const { processTerminal } = await import('./terminal.js')
const { run } = await import('./run.js')

// Not process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), processTerminal())
