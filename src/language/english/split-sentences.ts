import type { Span } from '../../document/span.js'
import { isDigit, isHan, isLatinLetter, isLowerCase, isSpace, isUpperCase } from '../characters.js'
import { pushTrimmed } from '../push-trimmed.js'
import { abbreviationKind, lettered, starters } from './abbreviations.js'

/** Where a sentence may end. */
const candidates = /[.?!\u2026\u3002]/g

/** Further stops of the same run: "?!", "...", "!!". */
const stops = '.?!\u2026\u3002'
const closers = '"\'\u201d\u2019\u00bb)]}'
const closingQuotes = '"\'\u201d\u2019\u00bb'

/** A mark of a citation right after the stop: "[3]", "[1, 4-6]", superscripts, or digits set as superscripts. */
const marker = /\[\d[\d, \u2013-]{0,30}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,6}|\d{1,3}(?:[,\u2013-]\d{1,3}){0,5}(?=\s|$)/y

/** "works. [3] Next": the mark belongs to the sentence before it, unless the sentence goes on from it. */
const spacedMarker = /[ \t]\[\d[\d, \u2013-]{0,30}\](?=\s+[^\sa-z]|\s*$)/y

const listMark = /^(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,4})$/

/** "U.S", "Ph.D", "b.i.d": short parts between stops, which a domain name does not have. */
const dotted = /^[A-Za-z]{1,2}(?:\.[A-Za-z]{1,2})+$/

const romanOrLetter = /^(?:[A-Z]\d*|[IVX]+)$/

/** Enough for any word; keeps the look back from a stop bounded. */
const longestToken = 40

/**
 * Splits folded English text of one block into sentences.
 *
 * Stops inside abbreviations, numbers, initials, addresses and identifiers do not split; closing quotes,
 * brackets and citation marks stay with the sentence before them. A stop after a word of three or more
 * letters splits even before a lower-case letter: damaged text has such sentences, and a claim must not
 * leak into the next one.
 *
 * @returns ranges of UTF-16 offsets into `text`, in order, without outer white space and without overlap;
 * together they hold every character that is not white space. Linear time.
 */
export function splitEnglishSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  candidates.lastIndex = 0
  while (candidates.test(text)) {
    const at = candidates.lastIndex - 1
    const end = endOfSentence(text, start, at)
    if (end < 0) {
      candidates.lastIndex = endOfRun(text, at)
      continue
    }
    pushTrimmed(sentences, text, start, end)
    start = skipSpace(text, end)
    candidates.lastIndex = start
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function endOfRun(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    if (end >= text.length) return end
    if (stops.includes(text[end]!)) end++
    else if (isSpacedDot(text, end)) end += 2
    else return end
  }
}

/** The " ." of ". . .". */
function isSpacedDot(text: string, at: number): boolean {
  if (at + 1 >= text.length || text.charCodeAt(at) !== 0x20 || text.charCodeAt(at + 1) !== 0x2e || text.charCodeAt(at - 1) !== 0x2e) return false
  return at + 2 >= text.length || isSpace(text.charCodeAt(at + 2))
}

/** The end of the sentence whose stop is at `at`, closing marks included, or -1 if the sentence goes on. */
function endOfSentence(text: string, start: number, at: number): number {
  const run = endOfRun(text, at)
  const end = afterClosers(text, at, run)
  if (end >= text.length) return end
  if (!isSpace(text.charCodeAt(end))) return isGlued(text, at, end) ? end : -1

  const next = skipSpace(text, end)
  if (next >= text.length) return end
  if (at <= start) return -1 // nothing but stops so far
  if (',;:.?!)]}\u2026'.includes(text[next]!)) return -1

  const quoted = end > run && closers.includes(text[end - 1]!) && text[end - 1] !== ']'
  const lower = isLowerCase(text.charCodeAt(next))
  if (quoted && lower) return -1 // "Does it work?" she asked.
  const single = run === at + 1
  if (text[at] === '\u2026' || (text[at] === '.' && !single)) return lower ? -1 : end
  if (text[at] === '.' && !stopEnds(text, start, at, next, lower)) return -1

  if (text.charCodeAt(end + 1) !== 0x5b) return end
  spacedMarker.lastIndex = end
  return spacedMarker.test(text) ? spacedMarker.lastIndex : end
}

/** Steps over closing quotes, brackets and citation marks after the stop. */
function afterClosers(text: string, at: number, run: number): number {
  let end = run
  while (end < text.length && text.charCodeAt(end) !== 0x20) {
    if (closers.includes(text[end]!)) {
      end++
      continue
    }
    // A digit is a mark only after a word or a bracket: in "2.5" and "Fig.3" it is part of the text.
    if (isDigit(text.charCodeAt(end)) && (text[at] !== '.' || !followsWord(text, at))) break
    marker.lastIndex = end
    if (!marker.test(text)) break
    end = marker.lastIndex
  }
  return end
}

/** Whether a word of three letters that is no abbreviation, or a closing mark, stands before the stop. */
function followsWord(text: string, at: number): boolean {
  if (closers.includes(text[at - 1] ?? ' ')) return true
  for (let back = 1; back <= 3; back++) if (!isLatinLetter(text.charCodeAt(at - back))) return false
  return abbreviationKind(tokenBefore(text, 0, at)) === undefined
}

/** "works.The next": no space after the stop, but a lower-case word before it and a capitalised one after. */
function isGlued(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end)
  if (text[at] === '\u3002') return !',;:\u3001'.includes(text[end]!)
  if (isHan(next)) return text[at] !== '.' || followsWord(text, at)
  if (!isUpperCase(next) || !isLowerCase(text.charCodeAt(end + 1))) return false
  if (end > at + 1) return closingQuotes.includes(text[end - 1]!) ? false : followsWord(text, at)
  // Domains and file names have another stop or a slash in the same word: "www.Example.org", "a/b.Html".
  let before = at
  while (before > 0 && at - before < longestToken && isLatinLetter(text.charCodeAt(before - 1))) before--
  if (at - before < (text[at] === '.' ? 3 : 2) || !isLowerCase(text.charCodeAt(at - 1)) || './\\@_'.includes(text[before - 1] ?? ' ')) return false
  let after = end
  while (after < end + longestToken && isLatinLetter(text.charCodeAt(after))) after++
  return after >= text.length || isSpace(text.charCodeAt(after)) || text[after] === ','
}

/** Whether the single full stop at `at` ends the sentence, given what follows after white space. */
function stopEnds(text: string, start: number, at: number, next: number, lower: boolean): boolean {
  const token = tokenBefore(text, start, at)
  const kind = abbreviationKind(token)
  if (kind === 'never') return false
  // Most words are neither abbreviations nor short enough for one of the cases below.
  if (token === '' || (kind === undefined && token.length > 4 && !token.includes('.'))) return true
  const from = at - token.length
  if (listMark.test(token) && isOpening(text, start, from)) return false

  const nextCode = text.charCodeAt(next)
  const opens = !lower && isUpperCase(nextCode) && starters.has(wordAt(text, next).toLowerCase())
  if (token === 'al' || dotted.test(token)) return token.endsWith('.m') ? !lower && !isDigit(nextCode) : opens
  if (kind === 'before-number') {
    if (isDigit(nextCode) || text[next] === '#') return false
    if (!opens && romanOrLetter.test(wordAt(text, next))) return false
    if (lower && token.length > 2 && isUpperCase(token.charCodeAt(0))) return false // "Nov. or Dec."
  }
  if (token.length === 1 && isLatinLetter(token.charCodeAt(0))) return letterEnds(text, start, from, next, lower, opens)
  if (kind === 'capital') return !lower && !isDigit(nextCode)
  return !lower || token.length >= 3
}

/** A letter with a stop: an initial, a species ("E. coli"), a unit, or the last word ("vitamin C."). */
function letterEnds(text: string, start: number, from: number, next: number, lower: boolean, opens: boolean): boolean {
  if (lower) return false
  // "J. A. Lee": the article "A" is never followed by a stop.
  if (opens && text[next + 1] !== '.') return true
  let before = from
  while (before > start && isSpace(text.charCodeAt(before - 1))) before--
  const previous = tokenBefore(text, start, before)
  if (isDigit(previous.charCodeAt(0))) return !isDigit(text.charCodeAt(next))
  return lettered.has(previous.toLowerCase())
}

/** Whether nothing but opening marks stands between the start of the sentence and `from`. */
function isOpening(text: string, start: number, from: number): boolean {
  for (let at = from - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (!isSpace(code) && !'([*\u2022-"\u201c'.includes(text[at]!)) return false
  }
  return true
}

/** The letters, digits and inner stops right before `at`. */
function tokenBefore(text: string, start: number, at: number): string {
  const limit = Math.max(start, at - longestToken)
  let from = at
  while (from > limit) {
    const code = text.charCodeAt(from - 1)
    if (!isLatinLetter(code) && !isDigit(code) && code !== 0x2e) break
    from--
  }
  while (from < at && text.charCodeAt(from) === 0x2e) from++
  return text.slice(from, at)
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end < at + longestToken && (isLatinLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
  return text.slice(at, end)
}
