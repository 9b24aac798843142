// Writes all generated files; with --check it writes nothing and fails when one is out of date.
// The rule index and the lexicons come first, because everything else is made with the rules and the words in them.
import { spawnSync } from 'node:child_process'
import { ruleIndex } from './rule-index.js'
import { writeOrCheck } from './write-or-check.js'

const rest = process.argv.slice(2)
writeOrCheck('rules/index.ts', ruleIndex(), rest.includes('--check'))
for (const script of ['scripts/lexicons.ts', 'scripts/generate.ts']) {
  const { status } = spawnSync(process.execPath, ['scripts/run-script.js', script, ...rest], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
