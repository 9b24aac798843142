/*
 * Measures the rules and writes docs/accuracy.md and src/explain/precision.json: `npm run accuracy -- FOLDER`, where
 * FOLDER holds the labelled sets that docs/accuracy.md names. Takes about two minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { accuracyPage } from './accuracy-page.js'
import { measure } from './measure.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say where the labelled sets are: npm run accuracy -- FOLDER')

const measurement = measure(folder)
writeFileSync('docs/accuracy.md', accuracyPage(measurement, readFileSync('scripts/accuracy/accuracy-page.md', 'utf8')))
writeFileSync('src/explain/precision.json', `${JSON.stringify(measurement.precision, undefined, 2)}\n`)
for (const { kind, article, rule, words } of measurement.disagreements) console.log(`${kind}: ${article}: ${rule} ${words.slice(0, 100)}`)
