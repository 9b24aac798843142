import type { Span } from '../../document/span.js'
import type { Pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseFacts } from '../chinese/stated-facts.js'
import type { StatedFact } from './contradiction.js'
import { englishFacts } from '../english/stated-facts.js'
import { scopeAt } from '../scope/scope.js'

/** The wording of one side of a pair. */
export interface FactWording extends Pick<StatedFact, 'pair' | 'side' | 'within'> {
  readonly wording: Pattern
  /** How many of the wording's groups say what the fact is about; none by default. */
  readonly about?: number
}

/** A fact where it is stated. */
export interface StatedFactAt extends StatedFact, Span {
  readonly sentence: Sentence
  /** Where it begins in the sentence. */
  readonly at: number
  readonly text: string
}

const none: readonly StatedFactAt[] = []

const wordings = { en: englishFacts, zh: chineseFacts }

/** The typed facts of a sentence that others may contradict, in order. Questions and refuted statements state none. */
export function findStatedFacts(sentence: Sentence): readonly StatedFactAt[] {
  let found: StatedFactAt[] | undefined
  for (const fact of wordings[sentence.language]) {
    const { wording } = fact
    if (!sentence.mayMatch(wording)) continue
    const { pair, side, within, about } = fact
    found ??= []
    for (const match of sentence.matchesOf(wording)) {
      const end = match.index + match[0].length
      const { asked, refuted, quoted } = scopeAt(sentence, match.index, end)
      // 请勿非法转载 beside 原创 refutes nothing: what a text says of itself it says in earnest.
      // 没有设置对照组 is one statement, not two.
      const isTold = found.some((other) => other.pair === pair && other.at < end && match.index < other.at + other.text.length)
      if (isTold || asked || quoted || (refuted && pair !== 'provenance')) continue
      found.push({
        ...sentence.span(match.index, end),
        pair,
        side,
        within,
        about: about ? match.slice(1, about + 1).join(' ').toLowerCase() : '',
        sentence,
        at: match.index,
        text: sentence.text.slice(match.index, end),
      })
    }
  }
  return found?.sort((a, b) => a.start - b.start) ?? none
}
