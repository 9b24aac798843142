import { isHan } from '../../language/characters.js'
import type { MinLength } from './duplicate.js'

/** White space, punctuation and signs, which copies may differ in. */
const between = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u206f\u3000-\u303f\ufffc]+/g

const isBetween = new Uint8Array(0x10000)
for (let code = 0; code < isBetween.length; code++) {
  if (String.fromCharCode(code).replace(between, '') === '') isBetween[code] = 1
}

/** The words of a folded text, told by a number: texts with the same words have the same one. */
export interface Fingerprint {
  readonly hash: number
  /** How many times as long as a copy must be. */
  readonly length: number
  /** The same of what stands before each of the first commas and semicolons. */
  readonly openings: readonly Opening[]
}

export interface Opening extends Omit<Fingerprint, 'openings'> {
  readonly end: number
}

/** An opening has no more characters and clauses than these. */
const longestOpening = 400
const mostClauses = 4

const comma = 0x2c
const semicolon = 0x3b

/** Reads a text once and builds no string: nearly all texts have no copy. */
export function fingerprint(folded: string, { latin, han }: MinLength): Fingerprint {
  const openings: Opening[] = []
  let one = 0x811c9dc5
  let other = 0x2545f491
  let hanCount = 0
  let count = 0
  for (let i = 0; i < folded.length; i++) {
    let code = folded.charCodeAt(i)
    if (isBetween[code] === 1) {
      if ((code === comma || code === semicolon) && i < longestOpening && openings.length < mostClauses) openings.push({ end: i, hash: joined(one, other), length: hanCount / han + (count - hanCount) / latin })
      continue
    }
    if (code >= 0x41 && code <= 0x5a) code += 0x20
    count++
    if (isHan(code)) hanCount++
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other + code, 0x9e3779b1) ^ (other >>> 15)
  }
  return { hash: joined(one, other), length: hanCount / han + (count - hanCount) / latin, openings }
}

/** Two hashes as one number of 52 bits. */
const joined = (one: number, other: number): number => (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff)

/** Whether two folded texts have the same words; settles what equal fingerprints only make likely. */
export function haveSameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other)
}

const wordsOf = (folded: string): string => folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(between, '')
