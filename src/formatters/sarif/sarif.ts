import { LineIndex } from '../../document/line-index.js'
import { repository } from '../../explain/rule-url.js'
import type { Fix, LintMessage, RelatedLocation, SuppressedLintMessage } from '../../linter/lint-message.js'
import type { LintResult } from '../../linter/lint-result.js'
import type { FormatterContext, PlainFormatter } from '../formatter.js'
import { createReportIds } from '../report-ids.js'
import { artifactUri } from './artifact-uri.js'
import { fileProblems } from './file-problems.js'
import { fileProblemDescriptor, ruleDescriptor } from './rule-descriptor.js'

/** SARIF 2.1.0 with what GitHub code scanning asks for. Suppressed findings are in it, marked as such. */
export const sarif: PlainFormatter<'root' | 'rules' | 'toolVersion'> = (results, context) => {
  const rules = describeRules(results, context)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'healthlint',
            version: context.toolVersion,
            semanticVersion: context.toolVersion,
            informationUri: repository,
            rules: [...rules.values()],
          },
        },
        automationDetails: { id: 'healthlint/' },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(results, [...rules.keys()], context.root),
      },
    ],
  }
  return JSON.stringify(log, undefined, 2)
}

/** All rules that may have reported, and then what else did, by id. */
function describeRules(results: readonly LintResult[], { rules }: Pick<FormatterContext, 'rules'>): Map<string, object> {
  const described = new Map(rules.map((rule) => [rule.id, ruleDescriptor(rule)]))
  for (const { messages, suppressedMessages } of results) {
    for (const { ruleId, message } of [...messages, ...suppressedMessages]) {
      if (!described.has(ruleId)) described.set(ruleId, fileProblemDescriptor(ruleId, fileProblems[ruleId] ?? message))
    }
  }
  return described
}

function resultsOf(results: readonly LintResult[], ruleIds: readonly string[], root: string): object[] {
  const indexOf = new Map(ruleIds.map((id, index) => [id, index]))
  return results.flatMap((result) => {
    const file: File = { uri: artifactUri(result.filePath, root), idOf: createReportIds(), lines: linesOf(result) }
    return [...result.messages, ...result.suppressedMessages].map((message) => ({
      ruleId: message.ruleId,
      ruleIndex: indexOf.get(message.ruleId),
      ...sarifResult(message, file),
    }))
  })
}

interface File {
  readonly uri: string
  readonly idOf: ReturnType<typeof createReportIds>
  /** Of the text that the messages are about, if the result has kept it. */
  readonly lines: LineIndex | undefined
}

function linesOf({ output, source = output }: LintResult): LineIndex | undefined {
  return source === undefined ? undefined : new LineIndex(source)
}

function sarifResult(message: LintMessage | SuppressedLintMessage, { uri, idOf, lines }: File): object {
  const { severity, related = [], fix, suggestions = [] } = message
  const suppressions = 'suppressions' in message ? message.suppressions : []
  const changes = [...(fix ? [{ desc: 'Fix it', fix }] : []), ...suggestions]
  return {
    level: severity === 2 ? 'error' : 'warning',
    message: { text: message.message },
    locations: [{ physicalLocation: physicalLocation(uri, message) }],
    // The hash that GitHub tells alerts apart by; its upload action adds one to files without, its REST interface does not.
    partialFingerprints: { primaryLocationLineHash: `${idOf('', message)}:1` },
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, message: { text: other.message }, physicalLocation: physicalLocation(uri, other) })),
    }),
    ...(lines && changes.length > 0 && { fixes: changes.map(({ desc, fix: change }) => sarifFix(desc, change, uri, lines)) }),
    ...(suppressions.length > 0 && {
      suppressions: suppressions.map(({ kind, justification }) => ({
        kind: kind === 'directive' ? 'inSource' : 'external',
        ...(justification !== '' && { justification }),
      })),
    }),
  }
}

function physicalLocation(uri: string, { line, column, endLine, endColumn }: Omit<RelatedLocation, 'message'>): object {
  return { artifactLocation: { uri }, region: { startLine: line, startColumn: column, endLine, endColumn } }
}

function sarifFix(text: string, { range: [start, end], text: inserted }: Fix, uri: string, lines: LineIndex): object {
  const from = lines.position(start)
  const to = lines.position(end)
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  return {
    description: { text },
    artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion, insertedContent: { text: inserted } }] }],
  }
}
