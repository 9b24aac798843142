import { nearestWord } from '../linter/nearest-word.js'

/**
 * A hint such as ` Did you mean "error"?`, or the empty string when no candidate is near.
 * Near is at most one typing slip in three characters.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, candidates)
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}
