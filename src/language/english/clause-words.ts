import { isFiniteVerb } from './finite-verbs.js'

/** Words that may open a clause. */
const opener = /\b(?:but|although|though|whereas|because|which|however|while|and|or|so)(?=[,\s])/gi
/** Those of them that do so only before a subject. */
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
export function clauseWords(text: string): readonly number[] {
  let cuts = none
  opener.lastIndex = 1
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    if (opensClause(text, match.index, match[0])) (cuts === none ? (cuts = []) : cuts).push(match.index)
  }
  return cuts
}

const none: number[] = []

function opensClause(text: string, start: number, written: string): boolean {
  const word = written.toLowerCase()
  if (joiners.has(word)) return isBeforeSubject(text, start + word.length)
  const before = text.slice(Math.max(0, start - 11), start)
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
