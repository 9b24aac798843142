import { readFileSync } from 'node:fs'
import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { readRows } from './rows.js'

/** How many took part in each of 100 trials, labelled by hand from the abstract (by PubMed Central number). */
const labels = new Map(Object.entries(JSON.parse(readFileSync('scripts/accuracy/sample-sizes.json', 'utf8')) as Record<string, number>))

export interface SizeError {
  readonly id: string
  readonly expected: number
  readonly found: number | undefined
}

/** The number of people or animals that is read of the labelled abstracts of rct_abstracts; exact, or wrong. */
export function scoreSampleSizes(folder: string): { abstracts: number; errors: SizeError[] } {
  const rows = readRows(folder, 'rct_abstracts').filter(({ id }) => labels.has(id))
  const judged = rows.map(({ id, text }) => ({ id, expected: labels.get(id)!, found: readSize(text) }))
  return { abstracts: rows.length, errors: judged.filter(({ expected, found }) => expected !== found) }
}

/** An abstract tells of one study, in however many parts it is read: the largest is the whole. */
function readSize(text: string): number | undefined {
  const sizes = new Article(parseDocument(text, 'text')).studies.flatMap(({ size }) => size?.value ?? [])
  return sizes.length > 0 ? Math.max(...sizes) : undefined
}
