import assert from 'node:assert/strict'
import { safeParse } from 'valibot'
import { describeIssue } from '../config/describe-issue.js'
import { formatOf } from '../document/format-of.js'
import { LineIndex } from '../document/line-index.js'
import { parseDocument } from '../document/parse-document.js'
import { Article } from '../evidence/article.js'
import type { Finding } from '../linter/finding.js'
import type { LintMessage } from '../linter/lint-message.js'
import { writeMessage } from '../linter/write-message.js'
import type { Rule } from '../rule.js'
import type { CaseOptions } from './test-case.js'

/** A finding as the rule reported it, and as a user reads it. */
export interface TestedFinding {
  readonly data: Finding['data']
  readonly message: LintMessage
}

/**
 * Runs one rule alone over a text: no other rule takes precedence, and no directive counts.
 *
 * @returns the findings in the order of the text
 * @throws AssertionError for what no rule may do, such as a slot that is not filled or a finding of no characters
 */
export function runRule(rule: Rule, source: string, { filename, format, options = {} }: CaseOptions): TestedFinding[] {
  const parsed = safeParse(rule.options, options)
  if (!parsed.success) assert.fail(parsed.issues.map((issue) => `options: ${describeIssue(issue, rule.options)}`).join('\n'))
  const document = parseDocument(source, format ?? (filename === undefined ? 'markdown' : formatOf(filename)))
  const article = new Article(document)
  const setting = { rule, severity: 2, options: parsed.output } as const
  const findings: Finding[] = []
  rule.check(article, setting.options, (span, messageId, data, extras) => findings.push({ setting, span, messageId, data: data ?? {}, extras: extras ?? {} }))

  const lines = new LineIndex(source)
  return findings
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((finding) => {
      checkFinding(finding, source)
      return { data: finding.data, message: writeMessage(finding, lines, article.language) }
    })
}

function checkFinding({ setting, span, messageId, data }: Finding, source: string): void {
  const { messages } = setting.rule
  assert.ok(Object.hasOwn(messages, messageId), `The rule reports "${messageId}", which is not one of its messages: ${Object.keys(messages).join(', ')}.`)
  const { start, end } = span
  assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= source.length, `The rule reports from ${start} to ${end}, which are no characters of the text.`)
  for (const text of Object.values(messages[messageId]!)) {
    const empty = [...text.matchAll(/\{(\w+)\}/g)].find(([, slot]) => data[slot!] === undefined)
    assert.ok(!empty, `Nothing fills ${empty?.[0]} in the message "${text}".`)
  }
}
