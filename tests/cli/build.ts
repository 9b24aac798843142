import { execSync } from 'node:child_process'

/** Builds the program once, before the tests that start it. */
export function setup(): void {
  execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] })
}
