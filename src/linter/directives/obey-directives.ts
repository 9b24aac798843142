import type { SourceDocument } from '../../document/document.js'
import { LineIndex } from '../../document/line-index.js'
import { inSourceOrder } from '../in-source-order.js'
import type { LintMessage } from '../lint-message.js'
import { applyDirectives, type Applied } from './apply-directives.js'
import type { DirectiveOptions } from './directive-options.js'
import { readDirectives } from './read-directives.js'
import { reportDirectives } from './report-directives.js'

/**
 * Takes out of the messages what the directives of the document suppress, and adds what is wrong with the directives.
 *
 * @param messages in source order
 * @param language gives the language of the messages; asked only when there is something to say
 */
export function obeyDirectives(
  messages: readonly LintMessage[],
  document: SourceDocument,
  options: DirectiveOptions,
  language: () => 'en' | 'zh',
): Pick<Applied, 'messages' | 'suppressedMessages'> {
  const read = options.allow ? readDirectives(document) : { directives: [], unknown: [] }
  if (read.directives.length + read.unknown.length === 0) return { messages, suppressedMessages: [] }
  const lines = new LineIndex(document.source)
  const { unused, suppressedMessages, messages: kept } = applyDirectives(messages, read.directives, document, lines)
  const problems = reportDirectives(read, unused, options, lines, language())
  return { messages: problems.length > 0 ? [...kept, ...problems].sort(inSourceOrder) : kept, suppressedMessages }
}
