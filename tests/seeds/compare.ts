import type { Span } from '../../src/document/span.js'
import type { LintMessage } from '../../src/linter/lint-message.js'
import { LineIndex } from '../../src/document/line-index.js'
import { describePlace, type Expectations, locate } from './expectations.js'

/** How findings agree with expectations; every list is text for a reader of the test's output. */
export interface Comparison {
  /** Core findings, of rules that exist, without a message. */
  readonly missed: readonly string[]
  /** Messages where their rule must be silent. */
  readonly alarms: readonly string[]
  /** Messages that nothing expects, alarms included. */
  readonly unmatched: readonly string[]
}

/** A message matches a place if it is of the same rule and overlaps the quote. */
export function compare(
  source: string,
  messages: readonly LintMessage[],
  { findings, silent }: Expectations,
  rules: ReadonlySet<string>,
): Comparison {
  const lines = new LineIndex(source)
  const found = messages.map(({ ruleId, line, column, endLine, endColumn }) => ({
    rule: ruleId,
    start: lines.lineStart(line) + column - 1,
    end: lines.lineStart(endLine) + endColumn - 1,
  }))
  const overlapping = (rule: string, place: Span | undefined) =>
    found.filter((span) => span.rule === rule && place && span.start < place.end && place.start < span.end)

  const matched = new Set(findings.flatMap((expected) => overlapping(expected.rule, locate(source, expected))))
  return {
    missed: findings
      .filter(({ tier, rule }) => tier === 'core' && rules.has(rule))
      .filter((expected) => overlapping(expected.rule, locate(source, expected)).length === 0)
      .map(describePlace),
    alarms: silent
      .filter((place) => overlapping(place.rule, locate(source, place)).some((span) => !matched.has(span)))
      .map((place) => `${describePlace(place)} - ${place.why}`),
    unmatched: found
      .filter((span) => !matched.has(span))
      .map(({ rule, start, end }) => describePlace({ rule, quote: source.slice(start, end) })),
  }
}
