import type { SourceDocument } from '../../document/document.js'
import { isHan, isLatinLetter } from '../../language/characters.js'

/** How much there is to read: words of scripts with spaces, and Han characters. */
export interface ProseLength {
  readonly words: number
  readonly han: number
}

/**
 * Words and Han characters of the article itself: without references, the page around it and what stands in
 * the front matter.
 *
 * @param enough the number of words behind whose block nothing is counted any more
 */
export function measureProse({ blocks, metadata: { title } }: SourceDocument, enough = Number.POSITIVE_INFINITY): ProseLength {
  let words = 0
  let han = 0
  for (const { role, start, end, prose } of blocks) {
    if (role === 'references' || role === 'furniture') continue
    if (title && start < title.end && title.start < end) continue
    const length = lengthOf(prose.folded)
    words += length.words
    han += length.han
    if (words + han / 2 >= enough) break
  }
  return { words, han }
}

/** In one pass, without an expression that would make a string of each word. */
function lengthOf(folded: string): ProseLength {
  let words = 0
  let han = 0
  let inWord = false
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (isLatinLetter(code)) {
      if (!inWord) words++
      inWord = true
    } else if (isHan(code)) {
      han++
      inWord = false
    }
    // An apostrophe or a hyphen begins no word, and ends none.
    else if (inWord) inWord = code === 0x27 || code === 0x2019 || code === 0x2d
  }
  return { words, han }
}

/**
 * Whether there are at least `minWords` words or twice as many Han characters; in a text of both languages two Han
 * characters count as a word. Most articles are long enough by their first blocks.
 */
export function isAsLongAs(minWords: number, document: SourceDocument): boolean {
  const { words, han } = measureProse(document, minWords)
  return words + han / 2 >= minWords
}
