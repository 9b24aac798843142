// Prints "N passed, N failed" from the report that vitest leaves behind in CI (see vitest.config.ts).
import { existsSync, readFileSync } from 'node:fs'

const file = 'node_modules/.cache/vitest-results.json'
if (existsSync(file)) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A test file that could not even be loaded holds no tests, but it is a failure all the same.
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0)
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`)
} else {
  console.error('No tests were run.')
}
