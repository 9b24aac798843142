import { isHan, isSpace } from '../../language/characters.js'
import type { MinLength } from './duplicate.js'

/** White space, punctuation and signs, which copies may differ in. */
function isBetween(code: number): boolean {
  if (code <= 0x7e) return isSpace(code) || (code >= 0x21 && code <= 0x2f) || (code >= 0x3a && code <= 0x40) || (code >= 0x5b && code <= 0x60) || code >= 0x7b
  return (code >= 0xa0 && code <= 0xbf) || (code >= 0x2010 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code === 0xfffc || isSpace(code)
}

/** For each ASCII character its lower case, and 0 for what copies may differ in. */
const asLetter = Uint8Array.from({ length: 0x80 }, (_, code) => (isBetween(code) ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0)))

/** The letter that copies have in common, 0 if they need have none: asked of the ends of every text. */
function letterOf(code: number): number {
  if (code < 0x80) return asLetter[code]!
  return isBetween(code) ? 0 : code
}

/** So many letters at each end tell nearly all texts apart. */
const endLength = 8

/**
 * A number that texts with the same words have in common, told by their first and last letters: nearly all texts have
 * no copy, and so need not be read.
 *
 * @param end where the text ends; what stands behind counts for nothing
 */
export function endsOf(folded: string, end: number): number {
  let hash = 0
  let left = endLength
  for (let i = 0; i < end && left > 0; i++) {
    const letter = letterOf(folded.charCodeAt(i))
    if (letter === 0) continue
    hash = Math.imul(hash ^ letter, 0x01000193)
    left--
  }
  left = endLength
  for (let i = end - 1; i >= 0 && left > 0; i--) {
    const letter = letterOf(folded.charCodeAt(i))
    if (letter === 0) continue
    hash = Math.imul(hash ^ letter, 0x01000193)
    left--
  }
  return hash
}

/** The words of a folded text, told by a number: texts with the same words have the same one. */
export function fingerprint(folded: string): number {
  let one = 0x811c9dc5
  let other = 0x2545f491
  for (let i = 0; i < folded.length; i++) {
    const letter = letterOf(folded.charCodeAt(i))
    if (letter === 0) continue
    one = Math.imul(one ^ letter, 0x01000193)
    other = Math.imul(other + letter, 0x9e3779b1) ^ (other >>> 15)
  }
  // Two hashes as one number of 52 bits.
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff)
}

/** How many times as long as a copy must be a folded text is. */
export function lengthOf(folded: string, { latin, han }: MinLength): number {
  let hanCount = 0
  let count = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (isBetween(code)) continue
    count++
    if (isHan(code)) hanCount++
  }
  return hanCount / han + (count - hanCount) / latin
}

/** Whether two folded texts have the same words; settles what equal fingerprints only make likely. */
export function haveSameWords(one: string, other: string): boolean {
  let i = 0
  let j = 0
  for (;;) {
    while (i < one.length && letterOf(one.charCodeAt(i)) === 0) i++
    while (j < other.length && letterOf(other.charCodeAt(j)) === 0) j++
    if (i === one.length || j === other.length) return i === one.length && j === other.length
    if (letterOf(one.charCodeAt(i++)) !== letterOf(other.charCodeAt(j++))) return false
  }
}
