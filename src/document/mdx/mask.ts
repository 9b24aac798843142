import { maskedExpression, maskedTag, maskedTagEnd } from '../markdown/inline-token.js'
import type { Span } from '../span.js'

/** A stretch of MDX that is no Markdown. An expression stands for words that we cannot know; a tag for none. */
export interface Mask extends Span {
  readonly kind: 'tag' | 'expression'
}

/** The source with the masks, which are in order, filled in: the same length, character for character. */
export function applyMasks(source: string, masks: readonly Mask[]): string {
  let text = ''
  let at = 0
  for (const { start, end, kind } of masks) {
    text += source.slice(at, start)
    if (kind === 'expression') text += maskedExpression.repeat(end - start)
    else text += maskedTag.repeat(end - start - 1) + maskedTagEnd
    at = end
  }
  text += source.slice(at)
  // What stands alone on its lines parts the paragraphs around it.
  return text.replace(/^[ \t]*[\uFDD0-\uFDD2][ \t\uFDD0-\uFDD2]*$/gm, (line) => ' '.repeat(line.length))
}
