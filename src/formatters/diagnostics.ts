import type { Position } from '../document/line-index.js'
import { repository } from '../explain/rule-url.js'
import type { Fix, LintMessage } from '../linter/lint-message.js'
import type { LintResult } from '../linter/lint-result.js'
import { documentationIndex } from './documentation-index.js'
import type { FormatterContext } from './formatter.js'
import { relativePath } from './relative-path.js'
import { Utf8Columns } from './utf8-columns.js'

/** One finding in the Reviewdog Diagnostic Format. Lines and columns from 1, columns in bytes of UTF-8, ends exclusive. */
export interface Diagnostic {
  readonly message: string
  readonly location: { readonly path: string; readonly range: Range }
  readonly severity: 'ERROR' | 'WARNING'
  readonly source: typeof diagnosticSource
  readonly code: { readonly value: string; readonly url?: string }
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[]
}

interface Range {
  readonly start: Position
  readonly end: Position
}

/** Who speaks. */
export const diagnosticSource = { name: 'healthlint', url: repository } as const

/** All messages as reviewdog takes them, with what `--fix` and an editor would offer as suggestions. */
export function diagnostics(results: readonly LintResult[], { cwd, rules }: Pick<FormatterContext, 'cwd' | 'rules'>): Diagnostic[] {
  const documentation = documentationIndex(rules)
  return results.flatMap((result) => {
    const path = relativePath(result.filePath, cwd)
    const columns = new Utf8Columns(result.output ?? result.source ?? '')
    const range = ([start, end]: Fix['range']): Range => ({ start: columns.atOffset(start), end: columns.atOffset(end) })
    return result.messages.map((message): Diagnostic => {
      const { ruleId, severity, line, column, endLine, endColumn } = message
      const url = documentation(ruleId)
      const suggestions = changesOf(message).map(({ range: offsets, text }) => ({ range: range(offsets), text }))
      return {
        message: message.message,
        location: { path, range: { start: columns.at({ line, column }), end: columns.at({ line: endLine, column: endColumn }) } },
        severity: severity === 2 ? 'ERROR' : 'WARNING',
        source: diagnosticSource,
        code: { value: ruleId, ...(url !== undefined && { url }) },
        ...(suggestions.length > 0 && { suggestions }),
      }
    })
  })
}

function changesOf({ fix, suggestions = [] }: LintMessage): Fix[] {
  return [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
}
