import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import type { CountedSubjects } from './study.js'

const sizeSign = /\bn\s*=\s*(\d[\d,]*)(?!\s*[,;]?\s*\(?\d+(?:\.\d+)?\s*%)/gi

/**
 * The sizes that a sentence gives as "n = 12". Several in one sentence are the arms of one study and are
 * added up, unless the first of them are the whole that the others part: "20 dogs (n = 20): placebo (n = 5), drug (n = 15)".
 * "n = 3, 10%" counts an event.
 */
export function findSizeSigns(sentence: Sentence): CountedSubjects[] {
  const matches = [...matchesOf(sentence.folded, sizeSign)]
  const first = matches[0]
  if (!first) return []
  const value = total(matches.map((match) => Number(match[1]!.replaceAll(',', ''))))
  return [{ start: first.index, end: first.index + first[0].length, value, of: sentence.has('species') ? 'animals' : 'people' }]
}

function total(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let soFar = 0
  for (const size of sizes) {
    soFar += size
    if (soFar * 2 === all && sizes.length > 2) return soFar
  }
  return all
}
