import type { LintMessage } from '../linter/lint-message.js'
import type { LintResult } from '../linter/lint-result.js'
import { countProblems } from './count-problems.js'
import { documentationIndex } from './documentation-index.js'
import { escapeMarkdown } from './escape-markdown.js'
import type { FormatterContext, PlainFormatter } from './formatter.js'
import { plural } from './plural.js'
import { relativePath } from './relative-path.js'

/** Markdown for a pull request, a wiki or a job summary: the counts, then a table an article. */
export const markdown: PlainFormatter<'cwd' | 'rules'> = (results, context) => markdownReport(results, context, Infinity)

/**
 * The same with at most so many findings, errors first.
 *
 * @param most a whole number, or Infinity
 */
export function markdownReport(results: readonly LintResult[], context: Pick<FormatterContext, 'cwd' | 'rules'>, most: number): string {
  const { errorCount, warningCount } = countProblems(results)
  const total = errorCount + warningCount
  const heading = total === 0 ? '## ✅ healthlint: no problems' : `## ${errorCount > 0 ? '❌' : '⚠️'} healthlint: ${plural(total, 'problem')}`
  const dirty = results.filter(({ messages }) => messages.length > 0)
  const counts = `${plural(errorCount, 'error')} and ${plural(warningCount, 'warning')} in ${dirty.length} of ${plural(results.length, 'article')}.`
  const tables = dirty.map((result) => ({ result, messages: result.messages }))
  const kept = total > most ? cut(tables, most) : tables
  const rest = total > most ? ['', `${plural(total - most, 'more problem')} left out here.`] : []
  const documentation = documentationIndex(context.rules)
  const sections = kept.flatMap(({ result, messages }) => [
    '',
    `### ${escapeMarkdown(relativePath(result.filePath, context.cwd))}`,
    '',
    '| | place | finding | rule |',
    '|---|---|---|---|',
    ...messages.map((message) => row(message, documentation(message.ruleId))),
  ])
  return [heading, '', counts, ...sections, ...rest].join('\n')
}

interface Table {
  readonly result: LintResult
  readonly messages: readonly LintMessage[]
}

/** Leaves out warnings before errors, and later ones before earlier ones. */
function cut(tables: readonly Table[], most: number): Table[] {
  let room = most
  const kept = new Set<LintMessage>()
  for (const severity of [2, 1]) {
    for (const message of tables.flatMap(({ messages }) => messages)) {
      if (message.severity === severity && room-- > 0) kept.add(message)
    }
  }
  return tables.flatMap(({ result, messages }) => {
    const left = messages.filter((message) => kept.has(message))
    return left.length === 0 ? [] : [{ result, messages: left }]
  })
}

function row({ severity, line, column, message, ruleId }: LintMessage, url: string | undefined): string {
  const rule = url === undefined ? escapeMarkdown(ruleId) : `[${escapeMarkdown(ruleId)}](${url})`
  return `| ${severity === 2 ? '❌' : '⚠️'} | ${line}:${column} | ${escapeMarkdown(message)} | ${rule} |`
}
