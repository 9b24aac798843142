import { matchesOf } from '../language/matches-of.js'
import type { Sentence } from '../language/sentence.js'
import type { CountedSubjects } from './study.js'

const sizeSign = /\bn\s*=\s*(\d[\d,]*)(?!\s*[,;]?\s*\(?\d+(?:\.\d+)?\s*%)/gi

/**
 * The sizes that a sentence gives as "n = 12". Several in one sentence are the arms of one study and are
 * added up; "n = 3, 10%" counts an event.
 */
export function findSizeSigns(sentence: Sentence): CountedSubjects[] {
  const matches = [...matchesOf(sentence.folded, sizeSign)]
  const first = matches[0]
  if (!first) return []
  const value = matches.reduce((sum, match) => sum + Number(match[1]!.replaceAll(',', '')), 0)
  return [{ start: first.index, end: first.index + first[0].length, value, of: sentence.has('species') ? 'animals' : 'people' }]
}
