import { bucketOf, Buckets, kindOf, nextOpening } from './buckets.js'
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
 *
 * What is done for each character is written out in place, `nextOpening` and the like too, and nothing is read beyond the
 * end of the text: for most of a run V8 makes every call that it finds here, and it drops optimised code over a character
 * that is not there.
 */

/** How an English term begins: its first word, and the first letter of the next if only one character is between them. */
export function wordOpening(term: string): string {
  return /^[a-z0-9]+(?:[^a-z0-9][a-z0-9])?/.exec(term)?.[0] ?? term
}

/** @param printed the terms as `printLexicon` prints them by `wordOpening` */
export function wordLexicon(printed: string): Lexicon {
  const buckets = new Buckets(printed, wordOpening)
  const termAt = (text: string, at: number, opening: number): Term | undefined => {
    const { kinds, signs } = buckets
    if ((kinds[bucketOf(opening)]! & kindOf(opening)) === 0) return undefined
    for (let i = buckets.startOf(bucketOf(opening)), sign = signs[i]!; sign !== 0; sign = signs[++i]!) {
      const end = at + (sign >> 16)
      if (end > text.length || text.charCodeAt(end - 1) !== (sign & 0xffff)) continue
      if (end < text.length && isWord[text.charCodeAt(end)] === 1) continue
      const term = buckets.terms[i]!
      if (text.startsWith(term.text, at)) return term
    }
    return undefined
  }
  return (folded) => {
    const word = isWord
    const text = lowerCase(folded)
    const { length } = text
    const hits: Hit[] = []
    for (let at = 0; at < length; at++) {
      let code = text.charCodeAt(at)
      if (word[code] === 0) continue
      let opening = code
      let end = at + 1
      for (; end < length; end++) {
        code = text.charCodeAt(end)
        if (word[code] === 0) break
        opening = (opening * 31 + code) & 0xffff
      }
      const goesOn = end + 1 < length ? nextOpening(nextOpening(opening, code), text.charCodeAt(end + 1)) : opening
      const term = termAt(text, at, goesOn) ?? termAt(text, at, opening)
      if (term) {
        end = at + term.text.length
        hits.push({ start: at, end, term })
      }
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
  const buckets = new Buckets(printed, characterOpening)
  const termAt = (text: string, at: number, opening: number): Term | undefined => {
    const { signs } = buckets
    for (let i = buckets.startOf(bucketOf(opening)), sign = signs[i]!; sign !== 0; sign = signs[++i]!) {
      const end = at + (sign >> 16)
      if (end > text.length || text.charCodeAt(end - 1) !== (sign & 0xffff)) continue
      const term = buckets.terms[i]!
      if (text.startsWith(term.text, at)) return term
    }
    return undefined
  }
  return (folded) => {
    const { kinds } = buckets
    const text = lowerCase(folded)
    const { length } = text
    const hits: Hit[] = []
    for (let at = 0; at < length; ) {
      const one = text.charCodeAt(at)
      const two = at + 1 < length ? (one * 31 + text.charCodeAt(at + 1)) & 0xffff : one
      let term: Term | undefined
      if (kinds[two & 0x1fff]! & (1 << (two >> 13))) term = termAt(text, at, two)
      if (!term && kinds[one & 0x1fff]! & (1 << (one >> 13))) term = termAt(text, at, one)
      if (!term) {
        at++
        continue
      }
      const end = at + term.text.length
      hits.push({ start: at, end, term })
      at = end
    }
    return hits
  }
}

/** By UTF-16 code unit: 1 for what a word is made of. */
const isWord = new Uint8Array(1 << 16)
for (const [from, to] of [[0x30, 0x39], [0x61, 0x7a], [0xdf, 0xff]] as const) isWord.fill(1, from, to + 1)
isWord[0xf7] = 0 // ÷
