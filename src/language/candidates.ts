import type { PatternList } from './cues/pattern-list.js'
import type { Sentence } from './sentence.js'

/** The sentences in which one of some patterns can match at all: of most patterns few, and the others need not be looked at. */
export function candidates(sentences: readonly Sentence[], patterns: PatternList): readonly Sentence[] {
  let found: Sentence[] | undefined
  for (let i = 0; i < sentences.length; i++) if (sentences[i]!.mayMatchSome(patterns)) (found ??= []).push(sentences[i]!)
  return found ?? none
}

const none: readonly Sentence[] = []
