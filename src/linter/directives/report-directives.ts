import type { LineIndex } from '../../document/line-index.js'
import type { LocalText } from '../../rule.js'
import type { LintMessage } from '../lint-message.js'
import type { Directive, RuleName } from './directive.js'
import type { DirectiveOptions } from './directive-options.js'
import type { DirectiveProblem } from './directive-problem.js'
import type { Part } from './part.js'
import type { DirectivesRead } from './read-directives.js'
import { unknownDirective } from './unknown-directive.js'
import { unknownRule } from './unknown-rule.js'
import { unusedProblems } from './unused-problems.js'

/**
 * Says which directives are of no use, and which lack a reason.
 *
 * @param unused parts that suppressed nothing
 * @param language that of the messages
 */
export function reportDirectives(
  { directives, unknown }: DirectivesRead,
  unused: readonly Part[],
  { reportUnused, requireReason, ruleIds }: DirectiveOptions,
  lines: LineIndex,
  language: 'en' | 'zh',
): LintMessage[] {
  const isUnknown = ({ id }: RuleName) => ruleIds !== undefined && !ruleIds.has(id)
  const problems: DirectiveProblem[] = []
  const unusedOf = byDirective(unused)
  if (reportUnused > 0) {
    problems.push(...unknown.map(unknownDirective))
    for (const directive of directives) {
      for (const rule of directive.rules.filter(isUnknown)) problems.push(unknownRule(directive, rule, ruleIds!))
      const parts = unusedOf.get(directive) ?? []
      const known = parts.filter(({ index }) => index < 0 || !isUnknown(directive.rules[index]!))
      problems.push(...unusedProblems(directive, known))
    }
  }
  const bare = requireReason > 0 ? directives.filter(({ kind, reason }) => kind !== 'enable' && reason === '') : []
  for (const { span } of bare) problems.push({ ruleId: 'missing-reason', span, text: missingReason })
  return problems.map((problem) => write(problem, problem.ruleId === 'missing-reason' ? requireReason : reportUnused))

  function write({ ruleId, span, text, fix, suggest }: DirectiveProblem, severity: 0 | 1 | 2): LintMessage {
    const from = lines.position(span.start)
    const to = lines.position(span.end)
    return {
      ruleId,
      severity: severity === 2 ? 2 : 1,
      message: text[language].replace(/\s+/g, ' '),
      messageId: ruleId,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(fix && { fix: { range: [fix.start, fix.end], text: '' } }),
      ...(suggest && { suggestions: [{ desc: suggest.description[language], messageId: ruleId, fix: suggest.fix }] }),
    }
  }
}

const missingReason: LocalText = {
  en: 'Say why this is suppressed, after " -- "',
  zh: '请在“ -- ”之后写明屏蔽原因',
}

function byDirective(parts: readonly Part[]): ReadonlyMap<Directive, readonly Part[]> {
  const found = new Map<Directive, Part[]>()
  for (const part of parts) {
    const others = found.get(part.directive)
    if (others) others.push(part)
    else found.set(part.directive, [part])
  }
  return found
}
