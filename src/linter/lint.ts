import type { ParseProblem, SourceDocument } from '../document/document.js'
import { LineIndex } from '../document/line-index.js'
import { Article } from '../evidence/article.js'
import type { Rule } from '../rule.js'
import type { Finding } from './finding.js'
import { createFingerprints } from './fingerprint.js'
import { inSourceOrder } from './in-source-order.js'
import type { LintMessage } from './lint-message.js'
import { applyPrecedence } from './precedence.js'
import { writeMessage } from './write-message.js'

/** A rule switched on, with its options already validated and defaulted. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: 1 | 2
  readonly options: object
}

/** `auto` is the article's own language. */
export type Locale = 'en' | 'zh' | 'auto'

/**
 * Lints one document. Pure: touches no file system, process, clock or network.
 * Messages come in source order. A parser's problems are messages too (`parse-error`).
 *
 * @param time runs a rule, and may measure it
 * @throws Error that names the rule, if a rule fails; its cause is what the rule threw
 */
export function lint(document: SourceDocument, settings: readonly RuleSetting[], locale: Locale, time?: (ruleId: string, check: () => void) => void): LintMessage[] {
  const article = new Article(document)
  const findings: Finding[] = []
  for (const setting of settings) {
    const { rule, options } = setting
    const report: Parameters<Rule['check']>[2] = (span, messageId, data, extras) => {
      findings.push({ setting, span, messageId, data: data ?? {}, extras: extras ?? {} })
    }
    try {
      if (time) time(rule.id, () => rule.check(article, options, report))
      else rule.check(article, options, report)
    } catch (cause) {
      throw new Error(`The rule ${rule.id} failed`, { cause })
    }
  }
  if (findings.length === 0 && document.problems.length === 0) return []
  const lines = new LineIndex(document.source)
  const language = locale === 'auto' ? article.language : locale
  const fingerprint = createFingerprints(article, lines)
  const messages = document.problems.map((problem) => writeParseError(problem, lines, language))
  for (const finding of applyPrecedence(findings, article).sort((a, b) => a.span.start - b.span.start)) {
    const message = writeMessage(finding, lines, language)
    message.fingerprint = fingerprint(finding.setting.rule.id, finding.span)
    messages.push(message)
  }
  return messages.sort(inSourceOrder)
}

function writeParseError(
  { start, end, message }: ParseProblem,
  lines: LineIndex,
  language: 'en' | 'zh',
): LintMessage {
  const from = lines.position(start)
  const to = lines.position(end)
  return {
    ruleId: 'parse-error',
    severity: 2,
    fatal: true,
    message: message[language].replace(/\s+/g, ' ').trim(),
    messageId: 'parse-error',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
}
