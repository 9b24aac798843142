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
 * The statements that some patterns find, the first in each sentence. Many small patterns take less time than a large one:
 * a sentence has the words of few of them.
 *
 * @param patterns global expressions over folded text; where two find the same place, the earlier one counts
 * @param holds whether a match says what it seems to say; offsets are into the sentence
 */
export function findStatements(
  sentences: readonly Sentence[],
  patterns: Readonly<Record<Language, readonly Pattern[]>>,
  holds: (sentence: Sentence, start: number, end: number) => boolean = () => true,
): Statement[] {
  const found: Statement[] = []
  for (const sentence of sentences) {
    const matches = matchesInOrder(sentence, patterns[sentence.language])
    if (!matches) continue
    let candidates = 0
    let reached = 0
    for (const match of matches) {
      if (match.index < reached) continue
      const end = match.index + match[0].length
      reached = end
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

function matchesInOrder(sentence: Sentence, patterns: readonly Pattern[]): readonly RegExpExecArray[] | undefined {
  let found: RegExpExecArray[] | undefined
  for (const one of patterns) {
    if (!sentence.mayMatch(one)) continue
    for (const match of sentence.matchesOf(one)) (found ??= []).push(match)
  }
  return found?.sort((a, b) => a.index - b.index)
}
