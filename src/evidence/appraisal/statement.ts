import type { Span } from '../../document/span.js'
import type { Pattern } from '../../language/cues/pattern.js'
import type { Language } from '../../language/language.js'
import type { Sentence } from '../../language/sentence.js'

/** Words by which an article tells its readers something that they need. The span is of the source. */
export interface Statement extends Span {
  readonly words: string
  readonly sentence: Sentence
}

/** More candidates than this are no prose; the bound keeps a sentence of any length linear. */
const mostCandidates = 20

/**
 * The statements that a pattern finds, at most one for each sentence: one pass of one expression.
 *
 * @param patterns global expressions over folded text
 * @param holds whether a match says what it seems to say; offsets are into the sentence
 */
export function findStatements(
  sentences: readonly Sentence[],
  patterns: Readonly<Record<Language, Pattern>>,
  holds: (sentence: Sentence, start: number, end: number) => boolean = () => true,
): Statement[] {
  const found: Statement[] = []
  for (const sentence of sentences) {
    let candidates = 0
    for (const match of sentence.matchesOf(patterns[sentence.language])) {
      const end = match.index + match[0].length
      if (!holds(sentence, match.index, end)) {
        if (++candidates === mostCandidates) break
        continue
      }
      found.push({ ...sentence.span(match.index, end), words: sentence.text.slice(match.index, end), sentence })
      break
    }
  }
  return found
}
