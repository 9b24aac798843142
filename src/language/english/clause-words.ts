import { matchesOf } from '../matches-of.js'
import { isFiniteVerb } from './finite-verbs.js'

/** Words that open a clause wherever they stand, and those that do so only before a subject. */
const opener =
  /\b(?:(but|although|though|whereas|because|which|however)|(while)|(and|or|so))\b(?=[\s,])/gi

const subject = /\s+(?:(it|they|he|she|we|i|you|there)\b|(?:the|an?|this|these|those|its|their|his|her|our|some|many|most|all|no)\b)/iy

/** How many words after "and the …" a verb must come in for the words to be a clause and not a list. */
const reach = 6

/**
 * Where words open a new clause in folded English text: "but", "because", "which"; "while" unless it is a noun;
 * "and", "or", "so" before a subject with a verb ("and it works", "and the pain was gone", not "and the liver").
 *
 * @returns UTF-16 offsets in order. Linear time: every look ahead is bounded.
 */
export function clauseWords(text: string): number[] {
  const cuts: number[] = []
  for (const match of matchesOf(text, opener)) {
    const at = match.index
    if (at === 0) continue
    if (match[2] && /\b(?:an?|the|little|worth)\s$/i.test(text.slice(Math.max(0, at - 10), at))) continue
    // "anything but harmless", "nothing but harm" are one.
    if (match[1] === 'but' && /\b(?:anything|nothing|all|none|everything)\s$/i.test(text.slice(Math.max(0, at - 11), at))) continue
    if (match[3] && !isBeforeSubject(text, at + match[0].length)) continue
    // "not only … but" and "in which" keep together with the word before.
    if (/^which$/i.test(match[0]) && /\b(?:in|of|on|at|by|for|to|from|with|through|during)\s$/i.test(text.slice(Math.max(0, at - 9), at))) {
      continue
    }
    cuts.push(at)
  }
  return cuts
}

function isBeforeSubject(text: string, at: number): boolean {
  subject.lastIndex = at
  const match = subject.exec(text)
  if (!match) return false
  if (match[1]) return true
  const words = text.slice(subject.lastIndex, subject.lastIndex + 80).match(/^[^,;:()—]*/)![0].toLowerCase().match(/[a-z'-]+/g) ?? []
  return words.slice(1, reach).some(isFiniteVerb)
}
