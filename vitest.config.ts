import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // `.ci/run` counts the tests from the second report.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'node_modules/.cache/vitest-results.json' }]]
      : ['default'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/cli/**'] } },
      {
        extends: true,
        // Only these tests start the built program, so only they pay for the build.
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], globalSetup: 'tests/cli/build.ts' },
      },
    ],
  },
})
