import type { Span } from '../../document/span.js'
import type { PatternList } from '../../language/cues/pattern-list.js'
import type { Language } from '../../language/language.js'
import type { Sentence } from '../../language/sentence.js'

/** Words by which an article tells its readers something that they need. The span is of the source. */
export interface Statement extends Span {
  readonly words: string
  readonly sentence: Sentence
}

/** More candidates than this are no prose; the bound keeps a sentence of any length linear. */
const mostCandidates = 20

/** Whether a match says what it seems to say. Offsets are into the sentence. */
type Holds = (sentence: Sentence, start: number, end: number) => boolean

/**
 * The statements that some patterns find, the first in each sentence. Many small patterns take less time than a large one:
 * a sentence has the words of few of them.
 *
 * @param patterns global expressions over folded text; where two find the same place, the earlier one counts
 * @param holds without it every match counts
 * @param most so many statements are enough
 */
export function findStatements(sentences: readonly Sentence[], patterns: Readonly<Record<Language, PatternList>>, holds?: Holds, most = Infinity): Statement[] {
  const found: Statement[] = []
  for (let i = 0; i < sentences.length && found.length < most; i++) {
    const sentence = sentences[i]!
    const match = statementIn(sentence, patterns[sentence.language], holds)
    if (!match) continue
    const start = match.index
    const end = start + match[0].length
    const span = sentence.span(start, end)
    found.push({ start: span.start, end: span.end, words: sentence.text.slice(start, end), sentence })
  }
  return found
}

function statementIn(sentence: Sentence, patterns: PatternList, holds: Holds | undefined): RegExpExecArray | undefined {
  if (!sentence.mayMatchSome(patterns)) return undefined
  const matches = matchesInOrder(sentence, patterns)
  if (!holds) return matches[0]
  let candidates = 0
  let reached = 0
  for (let i = 0; i < matches.length && candidates < mostCandidates; i++) {
    const match = matches[i]!
    if (match.index < reached) continue
    reached = match.index + match[0].length
    if (holds(sentence, match.index, reached)) return match
    candidates++
  }
  return undefined
}

const none: readonly RegExpExecArray[] = []

function matchesInOrder(sentence: Sentence, { patterns }: PatternList): readonly RegExpExecArray[] {
  let found = none
  for (let i = 0; i < patterns.length; i++) {
    const matches = sentence.matchesOf(patterns[i]!)
    if (matches.length > 0) found = found.length === 0 ? matches : found.concat(matches).sort((a, b) => a.index - b.index)
  }
  return found
}
