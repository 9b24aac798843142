// Writes all generated files; with --check it writes nothing and fails when one is out of date.
// The rule index comes first, because everything else is made from the rules that it lists.
import { ruleIndex } from './rule-index.js'
import { writeOrCheck } from './write-or-check.js'

const rest = process.argv.slice(2)
writeOrCheck('rules/index.ts', ruleIndex(), rest.includes('--check'))
process.argv = [process.execPath, 'scripts/run-script.js', 'scripts/generate.ts', ...rest]
await import('./run-script.js')
