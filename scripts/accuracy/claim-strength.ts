/*
 * Measures `readClaimStrength` against sentences that experts labelled: `node scripts/run-script.js
 * scripts/accuracy/claim-strength.ts FOLDER`, where FOLDER holds causal_eureka.jsonl and causal_pubmed.jsonl (Yu et
 * al. 2019, 2020; not part of this project), each line an object with `text` and `label`. `--show A B N` lists N
 * sentences labelled A and read as B.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../src/document/fold.js'
import type { ClaimStrength } from '../../src/evidence/claim-strength.js'
import { readClaimStrength } from '../../src/evidence/read-claim-strength.js'
import { classScores, macroF1 } from './scores.js'

const [folder = '.', flag, wanted, read, count = '20'] = process.argv.slice(2)
const classes: readonly ClaimStrength[] = ['none', 'correlational', 'conditional-causal', 'direct-causal']

for (const set of ['causal_eureka', 'causal_pubmed']) {
  const rows = readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; label: string })
    .map(({ text, label }) => ({ text, expected: label.replace('_', '-'), found: readClaimStrength(fold(text), 'en') as string }))
  const scores = classes.map((name) => classScores(name, rows))
  console.log(`${set}: ${rows.length} sentences, macro-F1 ${macroF1(scores).toFixed(3)}`)
  for (const { name, precision, recall, f1 } of scores) console.log(`  ${name.padEnd(20)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  if (flag !== '--show') continue
  const wrong = rows.filter(({ expected, found }) => expected === wanted && found === read)
  const step = Math.max(1, Math.floor(wrong.length / Number(count)))
  console.log(`  ${wrong.length} labelled ${wanted}, read as ${read}`)
  for (const { text } of wrong.filter((_, i) => i % step === 0)) console.log(`  - ${text.slice(0, 260)}`)
}
