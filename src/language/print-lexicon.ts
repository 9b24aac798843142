import { bucketCount, bucketOf, numberOf } from './buckets.js'
import type { Concept } from './concept.js'
import type { TermEntry } from './term.js'

interface Printed {
  readonly concepts: Set<Concept>
  readonly form: string
  readonly lemma: string
}

/**
 * The terms as `Buckets` reads them: a line for each bucket, in it the terms with tabs between them, longest first, and of
 * a term its text, its concepts, its form and its lemma, the last two only if there is a form and another lemma.
 * Entries of one text become one term with several concepts.
 *
 * @param openingOf what of a term tells its bucket
 */
export function printLexicon(entries: Iterable<TermEntry>, openingOf: (term: string) => string): string {
  const terms = new Map<string, Printed>()
  for (const { text, concept, form = '', lemma = text } of entries) {
    const key = text.toLowerCase()
    const known = terms.get(key)
    if (known) known.concepts.add(concept)
    else terms.set(key, { concepts: new Set([concept]), form, lemma: lemma === key ? '' : lemma })
  }
  const buckets = Array.from({ length: bucketCount }, (): string[] => [])
  for (const [text, { concepts, form, lemma }] of [...terms].sort(([one], [other]) => other.length - one.length)) {
    const printed = [text, [...concepts].join(), form, lemma].join('|').replace(/\|+$/, '')
    buckets[bucketOf(numberOf(openingOf(text)))]!.push(printed)
  }
  return buckets.map((bucket) => bucket.join('\t')).join('\n')
}
