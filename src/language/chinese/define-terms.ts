import type { Concept } from '../concept.js'
import { expandBraces } from '../expand-braces.js'
import type { TermEntry } from '../term.js'

/**
 * The Chinese wordings of one concept, in Simplified characters with half-width punctuation (the text is
 * folded before it is searched). Words are separated by spaces; `{a,b,}` stands for each of the alternatives.
 */
export function defineTerms(concept: Concept, words: string): TermEntry[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(expandBraces)
    .map((text) => ({ text, concept }))
}
