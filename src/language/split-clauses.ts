import type { Span } from '../document/span.js'
import { isDigit, isHan, isLatinLetter, isSpace } from './characters.js'
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
  readonly #words: string
  readonly #opens: (words: string) => boolean
  #newSubject: boolean | undefined

  constructor(text: string, { start, end }: Span, newSubject: boolean | undefined, opens: (words: string) => boolean) {
    this.start = start
    this.end = end
    this.#words = text.slice(start, end)
    this.#newSubject = newSubject
    this.#opens = opens
  }

  get newSubject(): boolean {
    return (this.#newSubject ??= this.#opens(this.#words))
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
  let start = 0 // of the next clause, moved back over marks without a word
  let newSubject: boolean | undefined = true
  let from = 0
  cuts.push({ at: text.length, newSubject: undefined })
  for (const cut of cuts) {
    const last = clauses.at(-1)
    if (hasWord(text, from, cut.at)) {
      clauses.push(new WordClause(text, trimmed(text, start, cut.at), newSubject, opens))
      start = cut.at
      newSubject = cut.newSubject
    } else if (last) {
      // A lone mark, such as the comma after a bracket, stays with the clause before it.
      const lone = trimmed(text, start, cut.at)
      if (lone.end > lone.start) last.end = lone.end
      start = cut.at
      newSubject = newSubject ? true : cut.newSubject ?? newSubject
    }
    from = cut.at
  }
  const rest = trimmed(text, 0, text.length)
  if (clauses.length === 0 && rest.end > rest.start) clauses.push(new WordClause(text, rest, true, opens))
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

/** The cuts that punctuation makes. */
function marks(text: string): Cut[] {
  const cuts: Cut[] = []
  let dashEnd = 0 // one space cannot stand on both sides
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x3b && code < 0x2013) continue // no mark is among the letters
    let after = at + 1
    switch (code) {
      case 0x3b: case 0xff1b: // ;
        cuts.push({ at: after, newSubject: true })
        break
      case 0x28: case 0xff08: // (
        if (!isGloss(text, at)) cuts.push({ at, newSubject: undefined })
        break
      case 0x29: case 0xff09: // )
        if (!closesGloss(text, at)) cuts.push({ at: after, newSubject: false })
        break
      case 0x2c: case 0xff0c: case 0x3a: case 0xff1a: case 0x2013: // , : –
        if (!isInside(text, at, after)) cuts.push({ at: after, newSubject: undefined })
        break
      case 0x2014: // —
        while (text.charCodeAt(after) === 0x2014) after++
        if (!isInside(text, at, after)) cuts.push({ at: after, newSubject: undefined })
        break
      case 0x2d: // a hyphen between spaces
        if (at === dashEnd || !isSpace(text.charCodeAt(at - 1)) || !isSpace(text.charCodeAt(after))) break
        dashEnd = ++after
        cuts.push({ at: dashEnd, newSubject: undefined })
    }
    at = after - 1
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
  const cuts: Cut[] = []
  let next = 0
  for (const at of words) {
    while (next < marked.length && marked[next]!.at <= at) cuts.push(marked[next++]!)
    cuts.push({ at, newSubject: undefined })
  }
  while (next < marked.length) cuts.push(marked[next++]!)
  return cuts
}
