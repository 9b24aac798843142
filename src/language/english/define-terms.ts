import type { Concept } from '../concept.js'
import { expandBraces } from '../expand-braces.js'
import type { TermEntry } from '../term.js'
import { inflectNoun, inflectVerb } from './inflect.js'

/**
 * The English wordings of one concept. `{a,b,}` in an entry stands for each of the alternatives.
 * In `verbs` the first word of an entry is inflected, in `nouns` the last.
 */
export interface EnglishWords {
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  readonly phrases?: readonly string[]
}

/** Turns the words of a concept into terms with all their forms. */
export function defineTerms(concept: Concept, { verbs = [], nouns = [], phrases = [] }: EnglishWords): TermEntry[] {
  const entries: TermEntry[] = []
  for (const verb of verbs.flatMap(expandBraces)) {
    const [first = '', ...rest] = verb.split(' ')
    for (const [text, form] of inflectVerb(first)) entries.push({ text: [text, ...rest].join(' '), concept, form, lemma: verb })
  }
  for (const noun of nouns.flatMap(expandBraces)) {
    const words = noun.split(' ')
    const last = words.pop() ?? ''
    for (const text of inflectNoun(last)) entries.push({ text: [...words, text].join(' '), concept })
  }
  for (const text of phrases.flatMap(expandBraces)) entries.push({ text, concept })
  return entries
}
