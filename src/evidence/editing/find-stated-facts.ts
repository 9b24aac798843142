import type { Span } from '../../document/span.js'
import type { Pattern } from '../../language/cues/pattern.js'
import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseFacts } from '../chinese/stated-facts.js'
import type { ContradictionPair, StatedFact } from './contradiction.js'
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
const patternsOf = (facts: readonly FactWording[]) => patternList(facts.map(({ wording }) => wording))
const patterns = { en: patternsOf(englishFacts), zh: patternsOf(chineseFacts) }

/** A sentence that may state a fact. */
interface Place {
  readonly sentence: Sentence
  readonly wording: Pattern
}

const states = ({ sentence, wording }: Place): boolean => sentence.matchesOf(wording).length > 0

/** The pairs of which these sentences state both sides; of most articles there are none. */
export function findDisputedPairs(sentences: readonly Sentence[]): ReadonlySet<ContradictionPair> {
  const places = new Map<ContradictionPair, Record<StatedFact['side'], Place[]>>()
  for (const sentence of sentences) {
    if (!sentence.mayMatchSome(patterns[sentence.language])) continue
    for (const { pair, side, wording } of wordings[sentence.language]) {
      if (!sentence.mayMatch(wording)) continue
      let known = places.get(pair)
      if (!known) places.set(pair, (known = { one: [], other: [] }))
      known[side].push({ sentence, wording })
    }
  }
  const disputed = new Set<ContradictionPair>()
  for (const [pair, { one, other }] of places) {
    const isOneRarer = one.length < other.length
    if ((isOneRarer ? one : other).some(states) && (isOneRarer ? other : one).some(states)) disputed.add(pair)
  }
  return disputed
}

/** The typed facts of a sentence on these pairs, in order. Questions and refuted statements state none. */
export const findStatedFacts = (sentence: Sentence, pairs: ReadonlySet<ContradictionPair>): readonly StatedFactAt[] =>
  sentence.mayMatchSome(patterns[sentence.language]) ? factsIn(sentence, pairs) : none

function factsIn(sentence: Sentence, pairs: ReadonlySet<ContradictionPair>): readonly StatedFactAt[] {
  let found: StatedFactAt[] | undefined
  for (const fact of wordings[sentence.language]) {
    const { pair, wording } = fact
    if (!pairs.has(pair) || !sentence.mayMatch(wording)) continue
    const { side, within, about } = fact
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
