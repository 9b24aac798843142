import type { Concept } from './concept.js'
import type { Term, TermEntry } from './term.js'

/** Where a term stands in a folded text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** Finds all terms of a language in a folded text, leftmost and longest first, without overlap. */
export type Lexicon = (folded: string) => Hit[]

const special = /[.*+?^${}()|[\]\\]/g

/**
 * Compiles the terms of a language into one alternation, run once over the text. One RegExp with the flags
 * `gi` is several times faster than `giu` and fifty times faster than a RegExp a term.
 *
 * @param wordBounded whether terms must stand between word boundaries, as in English
 */
export function compileLexicon(entries: Iterable<TermEntry>, wordBounded: boolean): Lexicon {
  const terms = new Map<string, Term & { readonly concepts: Set<Concept> }>()
  for (const { text, concept, form, lemma = text } of entries) {
    const key = text.toLowerCase()
    const known = terms.get(key)
    if (known) known.concepts.add(concept)
    else terms.set(key, { text: key, concepts: new Set([concept]), form, lemma })
  }
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length)
  const alternation = longestFirst.map((text) => text.replace(special, '\\$&')).join('|')
  const pattern = new RegExp(wordBounded ? `\\b(?:${alternation})(?![a-z0-9])` : `(?:${alternation})`, 'gi')

  return (folded) => {
    const hits: Hit[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const term = terms.get(match[0].toLowerCase())
      if (term) hits.push({ start: match.index, end: match.index + match[0].length, term })
    }
    return hits
  }
}
