import { fold } from '../document/fold.js'
import type { Span } from '../document/span.js'
import { lowerCase } from '../language/lower-case.js'

/** Finds places in a folded text, in order and without overlap; UTF-16 offsets, end exclusive. */
export type Finder = (folded: string) => readonly Span[]

/** What a whole word has none of beside it: digits and the letters of scripts that set words apart. */
const wordCharacter = String.raw`[0-9a-z\u00b5\u00df-\u00f6\u00f8-\u024f\u0370-\u052f]`
const startsInWord = new RegExp(`^${wordCharacter}`)
const endsInWord = new RegExp(`${wordCharacter}$`)

/**
 * Finds phrases, the longest at a place, whatever their case, script (Traditional or Simplified) and width. A phrase that
 * begins or ends with a Latin, Greek or Cyrillic letter or a digit is a whole word there; Chinese sets no words apart.
 *
 * The phrases become one expression of nothing but literals, which cannot backtrack.
 */
export function createPhraseFinder(phrases: readonly string[]): Finder {
  if (phrases.length === 0) return () => []
  const literals = phrases.map(normalize).sort((a, b) => b.length - a.length)
  const expression = new RegExp(literals.map(wholeWords).join('|'), 'g')
  return (folded) => Array.from(lowerCase(folded).matchAll(expression), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** As `Sentence.folded` has it, in lower case. */
function normalize(phrase: string): string {
  return lowerCase(fold(phrase)).trim().replace(/ +/g, ' ')
}

function wholeWords(literal: string): string {
  const escaped = literal.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return (startsInWord.test(literal) ? `(?<!${wordCharacter})` : '') + escaped + (endsInWord.test(literal) ? `(?!${wordCharacter})` : '')
}
