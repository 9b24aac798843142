import type { LineIndex } from '../document/line-index.js'
import type { Span } from '../document/span.js'
import type { Article } from '../evidence/article.js'
import type { Sentence } from '../language/sentence.js'
import { hashText } from './hash-text.js'

/**
 * Makes a function that names findings so that they can be known again after the article was edited elsewhere: by the
 * rule, the words of the sentence where the finding begins, and how many such findings came before. Line numbers have
 * no part in it, nor have case, punctuation, markup and script (Traditional or Simplified). A finding in a sentence
 * that was rewritten is another finding.
 *
 * The function must be called in source order.
 */
export function createFingerprints(article: Article, lines: LineIndex): (ruleId: string, span: Span) => string {
  /** How many findings each rule has had, by the words that they stand in. */
  const seen = new Map<string, Map<string, number>>()
  // Many findings in a row may stand in one sentence or line.
  let last = ''
  let name = ''
  let counts = new Map<string, number>()
  seen.set(name, counts)
  return (ruleId, { start }) => {
    const text = sentenceAt(article.sentences, start)?.folded ?? lineAt(article.document.source, start, lines)
    if (text !== last) {
      last = text
      name = words(text)
      const known = seen.get(name)
      if (!known) seen.set(name, (counts = new Map()))
      else counts = known
    }
    const occurrence = counts.get(ruleId) ?? 0
    counts.set(ruleId, occurrence + 1)
    return hashText(`${ruleId}\n${name}\n${occurrence}`)
  }
}

/** The last sentence that begins at or before an offset of the source, if the offset is in it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span(0, 0).start <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && offset < sentence.span().end ? sentence : undefined
}

/** No line of an article is longer; of data set in one line so much is enough to know it by. */
const longestLine = 2000

/** What is outside all prose, such as the text that stands for an image, is known by its line. */
function lineAt(source: string, offset: number, lines: LineIndex): string {
  const { line } = lines.position(offset)
  const start = lines.lineStart(line)
  return source.slice(start, Math.min(start + longestLine, line < lines.lineCount ? lines.lineStart(line + 1) : source.length))
}

/** Nearly all sentences are of these, and a table of all letters of the world need not be made for them. */
const common = /^[\0-\x7f\u4e00-\u9fff\u2010-\u2027、。《》\ufffc]*$/
const commonGap = /[^a-z\d\u4e00-\u9fff]+/g
const anyGap = /[^\p{L}\p{N}]+/gu

function words(text: string): string {
  const lower = text.toLowerCase()
  // Text of signs alone, such as garbled text, has nothing but its signs to be known by.
  return lower.replace(common.test(lower) ? commonGap : anyGap, ' ').trim() || text.trim()
}
