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
  const seen = new Map<string, number>()
  // Many findings in a row may stand in one sentence or line.
  let last = { text: '', words: '' }
  return (ruleId, { start }) => {
    const text = sentenceAt(article.sentences, start)?.folded ?? lineAt(article.document.source, start, lines)
    if (text !== last.text) last = { text, words: words(text) }
    const key = `${ruleId}\n${last.words}`
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hashText(`${key}\n${occurrence}`)
  }
}

/** The last sentence that begins at or before an offset of the source, if the offset is in it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span().start <= offset) low = middle + 1
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

function words(text: string): string {
  // Text of signs alone, such as garbled text, has nothing but its signs to be known by.
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || text.trim()
}
