import { Buckets, nextBucket } from './buckets.js'
import { lowerCase } from './lower-case.js'
import type { Term } from './term.js'

/** Where a term stands in a folded text. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** Finds all terms of a language in a folded text, leftmost and longest first, without overlap. */
export type Lexicon = (folded: string) => Hit[]

/*
 * Terms are found by how they begin and then compared, longest first. One alternation of all terms would be as fast
 * once compiled, but V8 takes 100 ms to compile it, which is longer than all the rest of a cold start.
 */

/** How an English term begins: its first word, and the first letter of the next if only one character is between them. */
export function wordOpening(term: string): string {
  return /^[a-z0-9]+(?:[^a-z0-9][a-z0-9])?/.exec(term)?.[0] ?? term
}

/** @param printed the terms as `printLexicon` prints them by `wordOpening` */
export function wordLexicon(printed: string): Lexicon {
  const buckets = new Buckets(printed)
  const termAt = (text: string, at: number, bucket: number): Term | undefined => {
    for (const term of buckets.termsIn(bucket)) {
      if (text.startsWith(term.text, at) && wordCharacters[text.charCodeAt(at + term.text.length)] !== 1) return term
    }
    return undefined
  }
  return (folded) => {
    const text = lowerCase(folded)
    const hits: Hit[] = []
    for (let at = 0; at < text.length; at++) {
      let bucket = 0
      let end = at
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end)
        if (wordCharacters[code] !== 1) break
        bucket = nextBucket(bucket, code)
      }
      if (end === at) continue
      const goesOn = nextBucket(nextBucket(bucket, text.charCodeAt(end)), text.charCodeAt(end + 1))
      const term = termAt(text, at, goesOn) ?? termAt(text, at, bucket)
      if (term) hits.push({ start: at, end: (end = at + term.text.length), term })
      at = end
    }
    return hits
  }
}

/** How a Chinese term begins: its first two characters, or its only one. */
export function characterOpening(term: string): string {
  return term.slice(0, 2)
}

/**
 * The same for a language whose words are not set apart.
 * @param printed the terms as `printLexicon` prints them by `characterOpening`
 */
export function characterLexicon(printed: string): Lexicon {
  const buckets = new Buckets(printed)
  const termAt = (text: string, at: number, bucket: number): Term | undefined => {
    for (const term of buckets.termsIn(bucket)) if (text.startsWith(term.text, at)) return term
    return undefined
  }
  return (folded) => {
    const text = lowerCase(folded)
    const hits: Hit[] = []
    for (let at = 0; at < text.length; ) {
      const one = nextBucket(0, text.charCodeAt(at))
      const term = termAt(text, at, nextBucket(one, text.charCodeAt(at + 1))) ?? termAt(text, at, one)
      if (term) hits.push({ start: at, end: at + term.text.length, term })
      at += term ? term.text.length : 1
    }
    return hits
  }
}

const wordCharacters = new Uint8Array(256)
for (const [from, to] of [[0x30, 0x39], [0x61, 0x7a], [0xdf, 0xff]] as const) wordCharacters.fill(1, from, to + 1)
wordCharacters[0xf7] = 0 // ÷
