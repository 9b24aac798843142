import type { Span } from '../document/span.js'
import { isDigit, isHan, isLatinLetter, isSpace } from './characters.js'
import { opensWithChineseSubject } from './chinese/opens-with-subject.js'
import { clauseWords } from './english/clause-words.js'
import { opensWithEnglishSubject } from './english/opens-with-subject.js'
import type { Language } from './language.js'
import { matchesOf } from './matches-of.js'

/**
 * The reach of a hedge or a negation: a stretch of a sentence with one predicate at most.
 *
 * A hedge covers its own clause and the clauses after it up to the next one with `newSubject`
 * ("it may ease pain, improve sleep" but not "it may ease pain, the scar disappears").
 */
export interface Clause extends Span {
  /** Whether the clause opens a statement of its own. True for the first clause and after a semicolon. */
  readonly newSubject: boolean
}

/** A bracket this short holds an abbreviation or a number, not a clause: "(CKD)", "(图1)". */
const longestGloss = 14

interface Cut {
  readonly at: number
  /** What is known of the subject from the mark alone; otherwise the words decide. */
  readonly newSubject: boolean | undefined
}

/**
 * Splits one folded sentence into clauses: at commas, colons, semicolons, dashes and brackets, and in English at
 * the words that open a clause ("but", "because", "and it"). `、` joins the items of a list and does not split,
 * nor do marks inside numbers and identifiers.
 *
 * @returns trimmed ranges of UTF-16 offsets into `text`, in order, covering all that is not white space; a mark
 * belongs to the clause before it. Linear time.
 */
export function splitClauses(text: string, language: Language): Clause[] {
  const cuts = language === 'en' ? merge(marks(text), clauseWords(text)) : marks(text)
  const opens = language === 'en' ? opensWithEnglishSubject : opensWithChineseSubject
  const clauses: Clause[] = []
  let start = 0 // of the next clause, moved back over marks without a word
  let newSubject: boolean | undefined = true
  let from = 0
  for (const cut of [...cuts, { at: text.length, newSubject: undefined }]) {
    if (hasWord(text, from, cut.at)) {
      const range = trimmed(text, start, cut.at)
      clauses.push({ ...range, newSubject: newSubject ?? opens(text.slice(range.start, range.end)) })
      start = cut.at
      newSubject = cut.newSubject
    } else if (clauses.length > 0) {
      // A lone mark, such as the comma after a bracket, stays with the clause before it.
      const last = clauses.at(-1)!
      const lone = trimmed(text, start, cut.at)
      if (lone.end > lone.start) clauses[clauses.length - 1] = { ...last, end: lone.end }
      start = cut.at
      newSubject = newSubject ? true : cut.newSubject ?? newSubject
    }
    from = cut.at
  }
  const rest = trimmed(text, 0, text.length)
  if (clauses.length === 0 && rest.end > rest.start) clauses.push({ ...rest, newSubject: true })
  return clauses
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLatinLetter(code) || isDigit(code) || isHan(code) || code > 0xff) return true
  }
  return false
}

const mark = /[,;:()，；：（）]|—+|–|\s-\s/g

/** The cuts that punctuation makes. */
function marks(text: string): Cut[] {
  const cuts: Cut[] = []
  for (const match of matchesOf(text, mark)) {
    const at = match.index
    const after = at + match[0].length
    switch (match[0]) {
      case ';': case '；':
        cuts.push({ at: after, newSubject: true })
        break
      case '(': case '（':
        if (!isGloss(text, at)) cuts.push({ at, newSubject: undefined })
        break
      case ')': case '）':
        if (!closesGloss(text, at)) cuts.push({ at: after, newSubject: false })
        break
      default:
        if (!isInside(text, at, after)) cuts.push({ at: after, newSubject: undefined })
    }
  }
  return cuts
}

/** A mark inside a number, a time, an address or a compound: "3,528", "10:30", "https://", "5–10", "TGF–β". */
function isInside(text: string, at: number, after: number): boolean {
  const before = text.charCodeAt(at - 1)
  const next = text.charCodeAt(after)
  switch (text[at]) {
    case ',': return isDigit(before) && isDigit(next)
    case ':': return isAscii(before) && (isAscii(next) || next === 0x2f)
    case '–': return !isSpace(before) && !isSpace(next)
    case '—': return isDigit(before) && isDigit(next)
    default: return false
  }
}

function isAscii(code: number): boolean {
  return isDigit(code) || (isLatinLetter(code) && code < 0x80)
}

function isGloss(text: string, open: number): boolean {
  for (let at = open + 1; at <= open + longestGloss && at < text.length; at++) {
    if (')）'.includes(text[at]!)) return true
    if ('(（;:；：，'.includes(text[at]!) || isListComma(text, at)) return false
  }
  return false
}

function closesGloss(text: string, close: number): boolean {
  for (let at = close - 1; at >= close - longestGloss && at >= 0; at--) {
    if ('(（'.includes(text[at]!)) return true
    if (')）;:；：，'.includes(text[at]!) || isListComma(text, at)) return false
  }
  return false
}

function isListComma(text: string, at: number): boolean {
  return text[at] === ',' && !isInside(text, at, at + 1)
}

/** Two lists of cuts in order as one. */
function merge(marked: readonly Cut[], words: readonly number[]): Cut[] {
  const cuts = [...marked, ...words.map((at): Cut => ({ at, newSubject: undefined }))]
  return cuts.sort((one, other) => one.at - other.at)
}
