import type { LineIndex } from '../document/line-index.js'
import type { Span } from '../document/span.js'
import type { LocalText } from '../rule.js'
import type { Finding } from './finding.js'
import type { LintMessage } from './lint-message.js'

/** Quoted words longer than this are cut in the middle of a message. */
const longestValue = 60

/** Puts a finding into words and places it. */
export function writeMessage({ setting, span, messageId, data, extras }: Finding, lines: LineIndex, language: 'en' | 'zh'): LintMessage {
  const { rule, severity } = setting
  const say = (text: LocalText): string => oneLine(fill(text[language], data))
  const place = ({ start, end }: Span) => {
    const from = lines.position(start)
    const to = lines.position(end)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  const template = rule.messages[messageId]
  if (!template) throw new Error(`The rule ${rule.id} has no message ${messageId}`)
  return {
    ruleId: rule.id,
    severity,
    message: say(template),
    messageId,
    ...place(span),
    ...(extras.fix && { fix: { range: [extras.fix.span.start, extras.fix.span.end], text: extras.fix.text } }),
    ...(extras.suggest && {
      suggestions: extras.suggest.map(({ description, span: { start, end }, text }) => ({
        desc: say(description),
        messageId,
        fix: { range: [start, end] as const, text },
      })),
    }),
    ...(extras.related && { related: extras.related.map((other) => ({ message: say(other.message), ...place(other.span) })) }),
  }
}

function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = data[name]
    if (value === undefined) return slot
    const words = String(value).trim()
    // Not in the middle of a character: reports in UTF-8 could not hold half of one.
    return words.length > longestValue ? `${words.slice(0, longestValue - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…` : words
  })
}

/** Problem matchers cut a message at two white-space characters, and at U+3000 and NBSP too. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
