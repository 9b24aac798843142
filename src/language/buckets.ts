import type { Concept } from './concept.js'
import type { Form, Term } from './term.js'

/** Twice as many as there are openings, so that most words of a text fall into an empty one. */
export const bucketCount = 8192

/** The number of an opening that goes on with one more character, of 16 bits; 0 before the first. The lower bits are its bucket. */
export function nextOpening(opening: number, code: number): number {
  return (opening * 31 + code) & 0xffff
}

/** The bucket of an opening. */
export const bucketOf = (opening: number): number => opening & (bucketCount - 1)

/** The kind of an opening, one of eight, as a bit: what the number says beside the bucket. */
export const kindOf = (opening: number): number => 1 << (opening >> 13)

/** The number of an opening. */
export function numberOf(opening: string): number {
  let number = 0
  for (let at = 0; at < opening.length; at++) number = nextOpening(number, opening.charCodeAt(at))
  return number
}

/**
 * The terms of a lexicon by how they begin. To read them takes longer than to lint an article, so each bucket waits until a
 * text needs it. What is asked for each word of a text stands in a few flat lists, because to follow a reference takes
 * longer than to read ten characters when what it leads to is not in the processor's cache.
 */
export class Buckets {
  /** By bucket the kinds of the openings in it, which tell apart what shares a bucket; all of them until it is read. */
  readonly kinds: Uint8Array = new Uint8Array(bucketCount).fill(0xff)
  /** The terms of the buckets that were read, together and longest first. Not all of a bucket need begin alike. */
  readonly terms: Term[] = []
  /** For each of these terms its length times 65,536 and its last character; 0 behind the last of a bucket. */
  readonly signs: number[] = []
  readonly #starts = new Uint16Array(bucketCount)
  readonly #printed: readonly string[]
  readonly #openingOf: (term: string) => string

  /**
   * @param printed the lexicon as `printLexicon` prints it
   * @param openingOf what of a term tells its bucket
   */
  constructor(printed: string, openingOf: (term: string) => string) {
    this.#printed = printed.split('\n')
    this.#openingOf = openingOf
    this.#add(noTerm, 0) // no bucket begins at 0, which means that it is not read yet
  }

  /** Where the terms of a bucket begin among the terms. */
  startOf(bucket: number): number {
    return this.#starts[bucket]! || this.#read(bucket)
  }

  #read(bucket: number): number {
    const start = this.terms.length
    this.#starts[bucket] = start
    const line = this.#printed[bucket]!
    let kinds = 0
    if (line !== '') {
      for (const printed of line.split('\t')) {
        const term = readTerm(printed)
        const { text } = term
        kinds |= kindOf(numberOf(this.#openingOf(text)))
        this.#add(term, text.length * 0x10000 + text.charCodeAt(text.length - 1))
      }
    }
    this.kinds[bucket] = kinds
    this.#add(noTerm, 0)
    return start
  }

  #add(term: Term, sign: number): void {
    this.terms.push(term)
    this.signs.push(sign)
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

const noTerm: Term = { text: '', concepts: new Set(), form: undefined, lemma: '' }
