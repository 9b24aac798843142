import type { LineIndex } from '../document/line-index.js'
import type { Span } from '../document/span.js'
import type { LocalText } from '../rule.js'
import type { Finding } from './finding.js'
import type { LintMessage } from './lint-message.js'

/** Quoted words longer than this are cut in the middle of a message. */
const longestValue = 60

/** A message that is still being written. */
type Draft = { -readonly [Name in keyof LintMessage]: LintMessage[Name] }

/** Puts a finding into words and places it. */
export function writeMessage({ setting, span, messageId, data, extras }: Finding, lines: LineIndex, language: 'en' | 'zh'): Draft {
  const { rule, severity } = setting
  const template = rule.messages[messageId]
  if (!template) throw new Error(`The rule ${rule.id} has no message ${messageId}`)
  const { line, column } = lines.position(span.start)
  const { line: endLine, column: endColumn } = lines.position(span.end)
  const message: Draft = { ruleId: rule.id, severity, message: say(template), messageId, line, column, endLine, endColumn }
  const { fix, suggest, related } = extras
  if (fix) message.fix = { range: [fix.span.start, fix.span.end], text: fix.text }
  if (suggest) {
    message.suggestions = suggest.map(({ description, span: { start, end }, text }) => ({
      desc: say(description),
      messageId,
      fix: { range: [start, end] as const, text },
    }))
  }
  if (related) message.related = related.map((other) => ({ message: say(other.message), ...place(other.span) }))
  return message

  function say(text: LocalText): string {
    return oneLine(fill(text[language], data))
  }

  function place({ start, end }: Span): Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'> {
    const from = lines.position(start)
    const to = lines.position(end)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

const slots = /\{(\w+)\}/g
const halfAtEnd = /[\uD800-\uDBFF]$/

function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  if (!text.includes('{')) return text
  return text.replace(slots, (slot, name: string) => {
    const value = data[name]
    if (value === undefined) return slot
    const words = String(value).trim()
    // Not in the middle of a character: reports in UTF-8 could not hold half of one.
    return words.length > longestValue ? `${words.slice(0, longestValue - 1).replace(halfAtEnd, '').trimEnd()}…` : words
  })
}

const whiteSpace = /\s+/g
/** White space other than single spaces. */
const uneven = /[^\S ]| {2}/

/** Problem matchers cut a message at two white-space characters, and at U+3000 and NBSP too. */
const oneLine = (text: string): string => (uneven.test(text) ? text.replace(whiteSpace, ' ') : text).trim()
