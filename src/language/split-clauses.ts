import type { Span } from '../document/span.js'
import { isAsciiLetter, isDigit, isSpace } from './characters.js'
import { opensWithChineseSubject } from './chinese/opens-with-subject.js'
import { clauseWords } from './english/clause-words.js'
import { opensWithEnglishSubject } from './english/opens-with-subject.js'
import type { Language } from './language.js'

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

/** The words decide about the subject when somebody asks, which is not so for most clauses. */
class WordClause implements Clause {
  readonly start: number
  end: number
  private readonly wordsEnd: number

  constructor(private readonly text: string, start: number, end: number, private opensStatement: boolean | undefined, private readonly opens: (words: string) => boolean) {
    this.start = start
    this.end = end
    this.wordsEnd = end
  }

  get newSubject(): boolean {
    return (this.opensStatement ??= this.opens(this.text.slice(this.start, this.wordsEnd)))
  }
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
  const clauses: WordClause[] = []
  let last: WordClause | undefined
  let start = 0 // of the next clause, moved back over marks without a word
  let newSubject: boolean | undefined = true
  let from = 0
  cuts.push({ at: text.length, newSubject: undefined })
  for (const cut of cuts) {
    if (hasWord(text, from, cut.at)) {
      const first = trimmedStart(text, start, cut.at)
      last = new WordClause(text, first, trimmedEnd(text, first, cut.at), newSubject, opens)
      clauses.push(last)
      start = cut.at
      newSubject = cut.newSubject
    } else if (last) {
      // A lone mark, such as the comma after a bracket, stays with the clause before it.
      const end = trimmedEnd(text, start, cut.at)
      if (end > start) last.end = end
      start = cut.at
      newSubject = newSubject ? true : cut.newSubject ?? newSubject
    }
    from = cut.at
  }
  if (clauses.length > 0) return clauses
  const end = trimmedEnd(text, 0, text.length)
  if (end > 0) clauses.push(new WordClause(text, trimmedStart(text, 0, end), end, true, opens))
  return clauses
}

function trimmedStart(text: string, start: number, end: number): number {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return start
}

/** The end without white space before it; `start` where there is nothing else. */
function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWordPart(text.charCodeAt(at))) return true
  return false
}

/** Digits and letters, and all that is beyond Latin-1. */
function isWordPart(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code)
  return code > 0xff || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) // × ÷
}

const mark = /[-(),:;\u2013\u2014\uff08\uff09\uff0c\uff1a\uff1b]/g

/** The cuts that punctuation makes. */
function marks(text: string): Cut[] {
  const cuts: Cut[] = []
  let dashEnd = 0 // one space cannot stand on both sides
  mark.lastIndex = 0
  while (mark.test(text)) {
    let after = mark.lastIndex
    const at = after - 1
    switch (text.charCodeAt(at)) {
      case 0x3b: case 0xff1b: // ;
        cuts.push({ at: after, newSubject: true })
        break
      case 0x28: case 0xff08: // (
        if (!isGloss(text, at)) cuts.push({ at, newSubject: undefined })
        break
      case 0x29: case 0xff09: // )
        if (!closesGloss(text, at)) cuts.push({ at: after, newSubject: false })
        break
      case 0x2d: // a hyphen between spaces
        if (at === dashEnd || !isSpace(codeAt(text, at - 1)) || !isSpace(codeAt(text, after))) break
        dashEnd = ++after
        cuts.push({ at: dashEnd, newSubject: undefined })
        break
      case 0x2014: // —
        while (codeAt(text, after) === 0x2014) after++
        if (!isInside(text, at, after)) cuts.push({ at: after, newSubject: undefined })
        break
      default: // , : –
        if (!isInside(text, at, after)) cuts.push({ at: after, newSubject: undefined })
    }
    mark.lastIndex = after
  }
  return cuts
}

/** The code unit at a place that need not be in the text: 0 where nothing is. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** A mark inside a number, a time, an address or a compound: "3,528", "10:30", "https://", "5–10", "TGF–β". */
function isInside(text: string, at: number, after: number): boolean {
  const before = codeAt(text, at - 1)
  const next = codeAt(text, after)
  switch (text[at]) {
    case ',': return isDigit(before) && isDigit(next)
    case ':': return isAscii(before) && (isAscii(next) || next === 0x2f)
    case '–': return !isSpace(before) && !isSpace(next)
    case '—': return isDigit(before) && isDigit(next)
    default: return false
  }
}

function isAscii(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code)
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
function merge(marked: Cut[], words: readonly number[]): Cut[] {
  if (words.length === 0) return marked
  const cuts: Cut[] = []
  let next = 0
  for (const at of words) {
    while (next < marked.length && marked[next]!.at <= at) cuts.push(marked[next++]!)
    cuts.push({ at, newSubject: undefined })
  }
  while (next < marked.length) cuts.push(marked[next++]!)
  return cuts
}
