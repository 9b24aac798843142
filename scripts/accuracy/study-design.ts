/*
 * Measures what the project reads of a study's design and animals against labelled abstracts: `node
 * scripts/run-script.js scripts/accuracy/study-design.ts FOLDER`, where FOLDER holds study_design.jsonl (not part of
 * this project), each line an object with `text` and `label`. `--show LABEL` lists what was wrong for a label.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { isRodentStudy } from '../../src/evidence/read-model-animals.js'
import { readStudyDesign } from '../../src/evidence/read-study-design.js'
import { classScores } from './scores.js'

const [folder = '.', flag, shown] = process.argv.slice(2)
const ours: Readonly<Record<string, string>> = { 'randomised-trial': 'randomized_trial', 'meta-analysis': 'meta_analysis', 'systematic-review': 'systematic_review', protocol: 'protocol' }

const rows = readFileSync(path.join(folder, 'study_design.jsonl'), 'utf8').trim().split('\n').map((line) => {
  const { text, label } = JSON.parse(line) as { text: string; label: string }
  const { sentences } = new Article(parseDocument(text, 'text'))
  const design = readStudyDesign(sentences)
  const rodent = isRodentStudy(sentences)
  const found = design && design !== 'randomised-trial' && ours[design] ? ours[design] : rodent ? 'rodent' : ours[design ?? ''] ?? 'misc'
  return { text, expected: label, found, design }
})
for (const name of ['rodent', ...Object.values(ours)]) {
  const { precision, recall, f1 } = classScores(name, rows)
  console.log(`${name.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
}
if (flag === '--show') {
  for (const { text, expected, found, design } of rows.filter((row) => (row.expected === shown) !== (row.found === shown))) {
    console.log(`- ${expected} read as ${found} (${design ?? '-'}): ${text.slice(0, 200).replaceAll('\n', ' ')}`)
  }
}
