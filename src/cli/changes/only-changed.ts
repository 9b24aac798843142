import type { LintMessage } from '../../linter/lint-message.js'
import type { LintResult } from '../../linter/lint-result.js'
import { replaceMessages } from '../../linter/replace-messages.js'
import { type ChangedLines, touches } from './changed-lines.js'
import type { Changes } from './find-changes.js'

/** Leaves of the findings those on changed lines. What speaks of a file and not of its text stays. */
export function onlyChanged(results: readonly LintResult[], { files }: Changes): LintResult[] {
  return results.map((result) => {
    const changed = linesIn(files.get(result.filePath) ?? 'all', result.source)
    const isChanged = (message: LintMessage) =>
      message.ruleId === 'ignored-file' || touches(changed, message.line, lastLine(message))
    return replaceMessages(result, result.messages.filter(isChanged), result.suppressedMessages.filter(isChanged))
  })
}

/** git ends lines at line feeds only, so in a text with other line ends its numbers mean nothing. */
function linesIn(changed: ChangedLines, source: string | undefined): ChangedLines {
  return source !== undefined && /\r(?!\n)/.test(source) ? 'all' : changed
}

/** The end is exclusive: one at the start of a line does not reach into it. */
function lastLine({ line, endLine, endColumn }: LintMessage): number {
  return endLine > line && endColumn === 1 ? endLine - 1 : endLine
}
