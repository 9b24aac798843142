import { isDigit, isSpace } from '../characters.js'
import { latinWordEnd } from '../latin-word-end.js'
import { WordSet } from '../word-set.js'
import { isFiniteVerb } from './finite-verbs.js'

/** Words that open a clause, and those of them that do so only before a subject. */
const openers = new WordSet(['but', 'although', 'though', 'whereas', 'because', 'which', 'however', 'while', 'and', 'or', 'so'])
const joiners = new Set(['and', 'or', 'so'])

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
  for (let start = 0; start < text.length; start++) {
    const end = latinWordEnd(text, start)
    if (end > start && openers.has(text, start, end) && standsAlone(text, start, end) && opensClause(text, start, end)) cuts.push(start)
    start = end
  }
  return cuts
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  return start > 0 && !isDigit(before) && before !== 0x5f && (after === 0x2c || isSpace(after))
}

function opensClause(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase()
  const before = text.slice(Math.max(0, start - 11), start)
  if (joiners.has(word)) return isBeforeSubject(text, end)
  if (word === 'while') return !/\b(?:an?|the|little|worth)\s$/i.test(before)
  // "anything but harmless", "nothing but harm" are one.
  if (word === 'but') return !/\b(?:anything|nothing|all|none|everything)\s$/i.test(before)
  // "not only … but" and "in which" keep together with the word before.
  return word !== 'which' || !/\b(?:in|of|on|at|by|for|to|from|with|through|during)\s$/i.test(before)
}

function isBeforeSubject(text: string, at: number): boolean {
  subject.lastIndex = at
  const match = subject.exec(text)
  if (!match) return false
  if (match[1]) return true
  const words = text.slice(subject.lastIndex, subject.lastIndex + 80).match(/^[^,;:()—]*/)![0].toLowerCase().match(/[a-z'-]+/g) ?? []
  return words.slice(1, reach).some(isFiniteVerb)
}
