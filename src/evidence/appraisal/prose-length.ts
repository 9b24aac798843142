import type { SourceDocument } from '../../document/document.js'

/** How much there is to read: words of scripts with spaces, and Han characters. */
export interface ProseLength {
  readonly words: number
  readonly han: number
}

/**
 * Words and Han characters of the article itself: without references, the page around it and what stands in
 * the front matter.
 */
export function measureProse({ blocks, metadata: { title } }: SourceDocument): ProseLength {
  let words = 0
  let han = 0
  for (const { role, start, end, prose } of blocks) {
    if (role === 'references' || role === 'furniture') continue
    if (title && start < title.end && title.start < end) continue
    words += prose.folded.match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f'\u2019-]*/gi)?.length ?? 0
    han += prose.folded.match(/\p{Script=Han}/gu)?.length ?? 0
  }
  return { words, han }
}

/**
 * Whether a text has at least `minWords` words or twice as many Han characters; in a text of both languages
 * two Han characters count as a word.
 */
export function isAsLongAs(minWords: number, { words, han }: ProseLength): boolean {
  return words + han / 2 >= minWords
}
