// Prints "N passed, N failed" from the report that vitest left behind (see vitest.config.ts).
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync('node_modules/.cache/vitest-results.json', 'utf8'))
// A test file that could not even be loaded holds no tests, but it is a failure all the same.
const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`)
