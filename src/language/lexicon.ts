import { isDigit, isLowerCase } from './characters.js'
import type { Concept } from './concept.js'
import { lowerCase } from './lower-case.js'
import type { Term, TermEntry } from './term.js'

/** Where a term stands in a folded text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** Finds all terms of a language in a folded text, leftmost and longest first, without overlap. */
export type Lexicon = (folded: string) => Hit[]

/**
 * Terms are found by their first word (English) or first two characters (Chinese) and then compared, longest
 * first. One alternation of all terms would be as fast once compiled, but V8 takes 100 ms to compile it, which
 * is longer than all the rest of a cold start.
 */
export function compileWordLexicon(entries: Iterable<TermEntry>): Lexicon {
  const byFirstWord = indexTerms(entries, (text) => /^[a-z0-9]+/.exec(text)?.[0] ?? text)
  return (folded) => {
    const text = lowerCase(folded)
    const hits: Hit[] = []
    let at = 0
    while (at < text.length) {
      if (!isWordCharacter(text.charCodeAt(at))) {
        at++
        continue
      }
      let end = at + 1
      while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++
      const candidates = byFirstWord.get(text.slice(at, end))
      const term = candidates?.find((one) => text.startsWith(one.text, at) && !isWordCharacter(text.charCodeAt(at + one.text.length)))
      if (term) hits.push({ start: at, end: at + term.text.length, term })
      at = term ? at + term.text.length : end
    }
    return hits
  }
}

/** The same for a language whose words are not set apart. */
export function compileCharacterLexicon(entries: Iterable<TermEntry>): Lexicon {
  const byFirstTwo = indexTerms(entries, (text) => text.slice(0, 2))
  return (folded) => {
    const text = lowerCase(folded)
    const hits: Hit[] = []
    let at = 0
    while (at < text.length) {
      const term =
        byFirstTwo.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one.text, at)) ?? byFirstTwo.get(text.charAt(at))?.[0]
      if (term) hits.push({ start: at, end: at + term.text.length, term })
      at += term ? term.text.length : 1
    }
    return hits
  }
}

/** The terms by their key, longest first; entries of one text become one term with several concepts. */
function indexTerms(entries: Iterable<TermEntry>, keyOf: (text: string) => string): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term & { readonly concepts: Set<Concept> }>()
  for (const { text, concept, form, lemma = text } of entries) {
    const key = text.toLowerCase()
    const known = terms.get(key)
    if (known) known.concepts.add(concept)
    else terms.set(key, { text: key, concepts: new Set([concept]), form, lemma })
  }
  const index = new Map<string, Term[]>()
  for (const term of terms.values()) {
    const key = keyOf(term.text)
    const known = index.get(key)
    if (known) known.push(term)
    else index.set(key, [term])
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length)
  return index
}

const isWordCharacter = (code: number): boolean => isLowerCase(code) || isDigit(code)
