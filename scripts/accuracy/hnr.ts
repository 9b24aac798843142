/*
 * Measures the completeness facts against experts: `node scripts/run-script.js scripts/accuracy/hnr.ts DIR [--show CRITERION]`.
 * DIR holds hnr_release_criteria.jsonl: news releases that HealthNewsReview.org rated by its ten criteria. For each
 * criterion that a fact answers, "Not Satisfactory" is what is to be found. Since 70 to 80 % are not satisfactory,
 * only balanced accuracy and the correlation (MCC) mean anything. "rule" is what the strict preset reports.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { lintText } from '../../src/index.js'

interface Release {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly label: Readonly<Record<string, string>>
  readonly explanations: Readonly<Record<string, string>>
}

interface Measure {
  readonly name: string
  readonly criterion: string
  /** Whether the release falls short. */
  flags(article: Article, rules: ReadonlySet<string>): boolean
}

const measures: readonly Measure[] = [
  { name: 'no harm told', criterion: 'harms', flags: ({ appraisal: { harms } }) => harms.length === 0 },
  { name: 'rule missing-harms', criterion: 'harms', flags: (_, rules) => rules.has('missing-harms') },
  { name: 'no disclosure', criterion: 'funding', flags: ({ appraisal: { disclosures } }) => disclosures.length === 0 },
  { name: 'rule missing-coi-disclosure', criterion: 'funding', flags: (_, rules) => rules.has('missing-coi-disclosure') },
  { name: 'no limits told', criterion: 'evidence', flags: ({ appraisal: { limitations } }) => limitations.length === 0 },
  { name: 'no controlled evidence', criterion: 'evidence', flags: ({ appraisal: { bestEvidence } }) => bestEvidence?.level !== 'controlled' },
  { name: 'rule missing-limitations', criterion: 'evidence', flags: (_, rules) => rules.has('missing-limitations') },
  { name: 'no alternative told', criterion: 'alternatives', flags: ({ appraisal: { alternatives } }) => alternatives.length === 0 },
  { name: 'at most one alternative told', criterion: 'alternatives', flags: ({ appraisal: { alternatives } }) => alternatives.length < 2 },
  { name: 'rule headline-overclaim', criterion: 'sensational', flags: (_, rules) => rules.has('headline-overclaim') },
]

interface Counts {
  hit: number
  miss: number
  falseAlarm: number
  pass: number
}

const [folder = '.', , shown] = process.argv.slice(2)
const releases = readFileSync(path.join(folder, 'hnr_release_criteria.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Release)
const counts = new Map(measures.map((measure): [Measure, Counts] => [measure, { hit: 0, miss: 0, falseAlarm: 0, pass: 0 }]))

for (const { id, title, text, label, explanations } of releases) {
  const source = `# ${title}\n\n${text}`
  const article = new Article(parseDocument(source, 'markdown'))
  const { messages } = lintText(source, { filePath: '/release.md', config: { extends: 'healthlint:strict' } })
  const rules = new Set(messages.map(({ ruleId }) => ruleId))
  for (const [measure, count] of counts) {
    const rated = label[measure.criterion]
    if (rated !== 'Satisfactory' && rated !== 'Not Satisfactory') continue
    const bad = rated === 'Not Satisfactory'
    const flagged = measure.flags(article, rules)
    count[flagged ? (bad ? 'hit' : 'falseAlarm') : bad ? 'miss' : 'pass']++
    if (shown === measure.name && flagged !== bad) console.log(`\n${flagged ? 'FALSE ALARM' : 'MISS'} ${id}: ${explanations[measure.criterion]?.slice(0, 500)}`)
  }
}

const percent = (share: number): string => share.toFixed(2).padStart(5)
console.log(`${releases.length} releases\n${'fact'.padEnd(32)}${'criterion'.padEnd(14)}sens. spec. bal.  MCC   n`)
for (const [{ name, criterion }, { hit, miss, falseAlarm, pass }] of counts) {
  const sensitivity = hit / (hit + miss)
  const specificity = pass / (pass + falseAlarm)
  const mcc = (hit * pass - falseAlarm * miss) / Math.sqrt((hit + falseAlarm) * (hit + miss) * (pass + falseAlarm) * (pass + miss) || 1)
  console.log(`${name.padEnd(32)}${criterion.padEnd(12)}${[sensitivity, specificity, (sensitivity + specificity) / 2, mcc].map(percent).join(' ')}  ${hit + miss + falseAlarm + pass}`)
}
