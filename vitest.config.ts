import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The example plugin imports healthlint as every plugin does; its tests need no build.
  resolve: {
    alias: { 'healthlint/plugin': path.resolve('src/plugin.ts'), 'healthlint/testing': path.resolve('src/testing.ts') },
  },
  test: {
    // No test is about time; a machine with other work may take ten times as long as ours.
    testTimeout: 60_000,
    // `.ci/run` counts the tests from the second report.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'node_modules/.cache/vitest-results.json' }]]
      : ['default'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,js}'], exclude: ['tests/cli/**'] } },
      {
        extends: true,
        // Only these tests start the built program, so only they pay for the build.
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], globalSetup: 'tests/cli/build.ts' },
      },
    ],
  },
})
