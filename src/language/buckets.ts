import type { Concept } from './concept.js'
import type { Form, Term } from './term.js'

/** Twice as many as there are openings, so that most words of a text fall into an empty one. */
export const bucketCount = 8192

/** The bucket of an opening that goes on with one more character; 0 before the first. */
export function nextBucket(bucket: number, code: number): number {
  return (Math.imul(bucket, 31) + code) & (bucketCount - 1)
}

const none: readonly Term[] = []

/** The terms of a lexicon by how they begin. To read them takes longer than to lint an article, so each bucket waits until a text needs it. */
export class Buckets {
  readonly #printed: readonly string[]
  readonly #terms: (readonly Term[])[]

  /** @param printed the lexicon as `printLexicon` prints it */
  constructor(printed: string) {
    this.#printed = printed.split('\n')
    this.#terms = Array.from({ length: bucketCount })
  }

  /** The terms in a bucket, longest first. Not all need to begin alike. */
  termsIn(bucket: number): readonly Term[] {
    return (this.#terms[bucket] ??= this.#read(this.#printed[bucket]!))
  }

  #read(line: string): readonly Term[] {
    return line === '' ? none : line.split('\t').map(readTerm)
  }
}

function readTerm(printed: string): Term {
  const [text = '', concepts = '', form, lemma = text] = printed.split('|')
  return { text, concepts: setOf(concepts), form: form ? (form as Form) : undefined, lemma }
}

/** Terms of the same concepts share their set. */
const sets = new Map<string, ReadonlySet<Concept>>()

function setOf(concepts: string): ReadonlySet<Concept> {
  let set = sets.get(concepts)
  if (!set) sets.set(concepts, (set = new Set(concepts.split(',') as Concept[])))
  return set
}
