import type { SourceDocument } from '../../../document/document.js'
import type { Sentence } from '../../../language/sentence.js'

/**
 * Whether a line break of the source, or a wide gap, stands before this offset of the sentence. What was set apart so
 * is often no part of the sentence before it, as where a list was copied as text.
 */
export function isSetApart({ source }: SourceDocument, sentence: Sentence, offset: number): boolean {
  if (offset === 0) return true
  const { start, end } = sentence.span(offset - 1, offset)
  return end - start > 1 || /\s/.test(source[start - 1] ?? ' ') || /[\n\r]/.test(source.slice(start, end))
}
