import type { SourceDocument } from '../../document/document.js'
import type { LineIndex } from '../../document/line-index.js'
import type { LintMessage, SuppressedLintMessage, Suppression } from '../lint-message.js'
import { BlockState } from './block-state.js'
import type { Directive } from './directive.js'
import { lineDirectives } from './line-directives.js'
import { createNextTextLine } from './next-text-line.js'
import { lastFor, nameOf, type Part, partsOf } from './part.js'

export interface Applied {
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly SuppressedLintMessage[]
  /** What had no effect. */
  readonly unused: readonly Part[]
}

/**
 * Parts the messages that directives suppress from the others. Of several directives that would suppress a message,
 * the last of `disable` and the last of `disable-line` and `disable-next-line` count as used, as in ESLint. What could
 * not be parsed is never suppressed. Linear in the number of messages, directives and lines.
 *
 * @param messages in source order
 * @param directives in source order
 */
export function applyDirectives(
  messages: readonly LintMessage[],
  directives: readonly Directive[],
  { source, comments }: SourceDocument,
  lines: LineIndex,
): Applied {
  const byLine = lineDirectives(directives, lines, createNextTextLine(source, comments, lines))
  const blocks = directives.filter(({ kind }) => kind === 'disable' || kind === 'enable')
  const state = new BlockState()
  let block = 0
  const moveTo = (line: number, column: number): void => {
    for (; block < blocks.length; block++) {
      const place = lines.position(blocks[block]!.from)
      if (place.line > line || (place.line === line && place.column > column)) return
      state.meet(blocks[block]!)
    }
  }

  const kept: LintMessage[] = []
  const suppressedMessages: SuppressedLintMessage[] = []
  const used = new Set<string>()
  for (const message of messages) {
    moveTo(message.line, message.column)
    const parts = message.fatal ? [] : partsFor(message)
    for (const part of parts) used.add(nameOf(part))
    if (parts.length === 0) kept.push(message)
    else suppressedMessages.push({ ...message, suppressions: parts.map(suppressionBy) })
  }
  moveTo(Infinity, 0)
  for (const part of state.ended) used.add(nameOf(part))
  const unused = directives.flatMap(partsOf).filter((part) => !used.has(nameOf(part)))
  return { messages: kept, suppressedMessages, unused }

  function partsFor({ line, ruleId }: LintMessage): Part[] {
    return [state.partFor(ruleId), lastFor(byLine.get(line), ruleId)].filter((part) => part !== undefined)
  }
}

function suppressionBy({ directive }: Part): Suppression {
  return { kind: 'directive', justification: directive.reason }
}
