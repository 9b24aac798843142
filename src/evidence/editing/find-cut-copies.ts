import { width } from '../../document/blocks/implied.js'
import type { Sentence } from '../../language/sentence.js'

/** A sentence without an end that is the beginning of another one. */
export interface CutCopy {
  readonly sentence: Sentence
  readonly original: Sentence
  /** Cut between two words where the original goes on: an author may have ended there on purpose. */
  readonly isClean: boolean
}

/** A shorter beginning may be a heading or a term. In Chinese characters; Latin letters count half. */
const shortest = 24

/** What an original shares with its copy at least. */
const beginningOf = ({ folded }: Sentence): string => folded.slice(0, shortest)

const word = /[\u4e00-\u9fffa-z]/
const comma = /[,、]/

/** Whether a text ends with a word, and not with a mark. */
const goesOn = (folded: string): boolean => word.test(folded[folded.length - 1]!)

/**
 * Paragraphs that stop in the middle of words which the article gives in full elsewhere: summaries that a page has
 * cut at a length. A comma inside tells them from terms and titles.
 */
export function findCutCopies(sentences: readonly Sentence[]): CutCopy[] {
  const open = sentences.filter(
    ({ block, folded }, index) =>
      block.kind === 'paragraph' &&
      sentences[index + 1]?.block !== block &&
      goesOn(folded) &&
      comma.test(folded) &&
      width(folded) >= shortest,
  )
  if (open.length === 0) return []
  const beginnings = new Set(open.map(beginningOf))
  const sorted = sentences
    .filter((sentence) => sentence.folded.length >= shortest && beginnings.has(beginningOf(sentence)))
    .sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)))
  return open.flatMap((sentence): CutCopy[] => {
    const { folded } = sentence
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.folded <= folded) low = middle + 1
      else high = middle
    }
    // What sorts right behind a text begins with it, if anything does.
    const original = sorted[low]
    if (!original?.folded.startsWith(folded)) return []
    const rest = original.folded[folded.length] ?? ''
    return /[。.!?]/.test(rest) ? [] : [{ sentence, original, isClean: !word.test(rest) }]
  })
}
