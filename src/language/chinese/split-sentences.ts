import type { Span } from '../../document/span.js'
import { abbreviationKind } from '../english/abbreviations.js'
import { isDigit, isHan, isLatinLetter, isSpace } from '../characters.js'
import { pushTrimmed } from '../push-trimmed.js'

/**
 * Where a sentence may end. Full-width stops are here too, so that text that was not folded splits alike.
 * `《` and `》` are watched because a stop in a title ends nothing.
 */
const candidates = /[。!?！？\uff61\u2026\n.《》]|[ \t\u00a0\u3000]{2,}/g

const closers = '"\'”’」』）)】]》'

/** After any stop these continue the sentence: `“……有效。”的说法`. */
const alwaysContinuing = ',，、;；)）》的'

/** After `“…?”` or `……` these continue the sentence around it too. */
const continuing = `${alwaysContinuing}:：地得是这那等之一与和及或为被并也都就而`

/** A title this long was never closed. */
const longestTitle = 80
const longestToken = 24
/** A citation after the stop belongs to the sentence before it: `。[3]`, `。¹²`. */
const citation = /(?:\s?\[\d[\d,、 \u2013-]{0,20}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,6})/y

/** More closing marks than any text has; keeps the look ahead bounded. */
const longestClosing = 8

/**
 * Splits folded Chinese text of one block into sentences.
 *
 * Sentences end at `。！？`, at an ellipsis of two or more characters, at an ASCII full stop that follows Han,
 * at a line break, and at a run of two or more spaces beside Han, which converted web pages have instead of
 * a line break. Semicolons and commas do not end a sentence (see `split-clauses.ts`). Stops in list marks
 * (`1.`), decimals, file names, addresses and titles (`《…?》`) do not split.
 *
 * @returns ranges of UTF-16 offsets into `text`, in order, without outer white space and without overlap;
 * together they hold every character that is not white space. Linear time.
 */
export function splitChineseSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  let title = -1
  candidates.lastIndex = 0
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const at = match.index
    const mark = text[at]
    if (mark === '《') {
      title = at
      continue
    }
    if (mark === '》') {
      title = -1
      continue
    }
    const inTitle = title >= 0 && at - title <= longestTitle
    const end = endOfSentence(text, start, at, at + match[0].length, inTitle)
    if (end < 0) {
      if (isStop(mark)) candidates.lastIndex = afterRun(text, at)
      continue
    }
    pushTrimmed(sentences, text, start, end)
    start = skipSpace(text, end)
    candidates.lastIndex = start
    title = -1
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The end of the sentence whose stop is at `at`, closing marks included, or -1 if the sentence goes on. */
function endOfSentence(text: string, start: number, at: number, matchEnd: number, inTitle: boolean): number {
  if (at < start) return -1
  const mark = text[at]!
  if (mark === '\n') return at
  if (isSpace(mark.charCodeAt(0))) {
    return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(matchEnd)) || isFullStop(text[at - 1]) ? at : -1
  }
  if (isFullStop(mark)) return afterQuotes(text, start, afterRun(text, at))
  if (inTitle) return -1

  const run = afterRun(text, at)
  if (mark === '\u2026' || (mark === '.' && run > at + 1)) {
    // One `…` stands for left-out words ("与…相比"); a real ellipsis has two, or closes the text.
    if (run === at + 1 && !isEnd(text, run)) return -1
    return at === start ? -1 : afterQuotes(text, start, run)
  }
  if (mark === '.') return asciiStopEnds(text, start, at) ? afterQuotes(text, start, run) : -1
  return isInAddress(text, at) ? -1 : afterQuotes(text, start, run)
}

function isFullStop(mark: string | undefined): boolean {
  return mark === '。' || mark === '\uff61'
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || closers.includes(text[at]!)
}

function isStop(mark: string | undefined): boolean {
  return mark !== undefined && '。!?！？\uff61\u2026.'.includes(mark)
}

/** Steps over further stops: "?!", "……", "!!". */
function afterRun(text: string, at: number): number {
  let end = at + 1
  while (isStop(text[end])) end++
  return end
}

/**
 * Steps over closing quotes and brackets, or gives -1 if the words go on around what they close:
 * `(真的安全吗?)能治`, `“能根治吗?”的说法`.
 */
function afterQuotes(text: string, start: number, run: number): number {
  let end = run
  const limit = Math.min(text.length, run + longestClosing)
  while (end < limit && (closers.includes(text[end]!) || (end > run && isStop(text[end])))) end++
  citation.lastIndex = end
  if (citation.test(text)) return citation.lastIndex
  if (end >= text.length) return end
  const last = text[end - 1]!
  if (isSpace(text.charCodeAt(end)) && ')）,，、;；'.includes(text[skipSpace(text, end)] ?? ' ')) return -1
  if (end > run && ')）】]'.includes(last) && !'(（【['.includes(text[start]!)) {
    return isSpace(text.charCodeAt(end)) ? end : -1
  }
  const words = isFullStop(text[run - 1]) || (end === run && last !== '\u2026' && last !== '.') ? alwaysContinuing : continuing
  return words.includes(text[end]!) ? -1 : end
}

/** "https://…/?a=1" and the like: a stop between two ASCII characters without a space. */
function isInAddress(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const latin = (code: number): boolean => isLatinLetter(code) || isDigit(code) || code === 0x2f || code === 0x3d
  return latin(before) && latin(after)
}

/** Whether a single ASCII full stop ends a sentence: after Han, or between a Latin word and Han. */
function asciiStopEnds(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const next = skipSpace(text, at + 1)
  if (next >= text.length) return true
  const following = text.charCodeAt(next)
  const spaced = next > at + 1
  if (isHan(before) || closers.includes(text[at - 1]!) || text[at - 1] === '%') {
    // "作用.png" is a file name.
    return at > start && (spaced || isHan(following) || closers.includes(text[next]!) || '"“「『(（《'.includes(text[next]!))
  }
  if (!isHan(following)) return false
  let from = at
  while (from > start && at - from < longestToken && isTokenPart(text.charCodeAt(from - 1))) from--
  const token = text.slice(from, at)
  if (isDigit(before)) return spaced && !isListMark(text, start, from, token)
  return token.length >= 3 && abbreviationKind(token) !== 'never' && !isListMark(text, start, from, token)
}

function isTokenPart(code: number): boolean {
  return isLatinLetter(code) || isDigit(code) || code === 0x2e || code === 0x2d
}

/** "1.", "12.", "a." at the start of a sentence or after a break in it. */
function isListMark(text: string, start: number, from: number, token: string): boolean {
  return /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(token) && (from <= start || !isHan(text.charCodeAt(from - 1)))
}
