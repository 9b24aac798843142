import { execSync } from 'node:child_process'

/** Builds the program once, before the tests that start it. */
export function setup(): void {
  execSync('npx rolldown --config', { stdio: ['ignore', 'ignore', 'inherit'] })
}
