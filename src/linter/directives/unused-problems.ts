import type { Span } from '../../document/span.js'
import type { LocalText } from '../../rule.js'
import type { Directive, RuleName } from './directive.js'
import type { DirectiveProblem } from './directive-problem.js'
import type { Part } from './part.js'

/**
 * Says that a directive is of no use: as a whole when nothing of it is, else rule by rule.
 *
 * @param parts those of its parts that suppressed nothing
 */
export function unusedProblems(directive: Directive, parts: readonly Part[]): DirectiveProblem[] {
  const { kind, rules, span, removal } = directive
  const isEnable = kind === 'enable'
  if (parts.length === Math.max(1, rules.length)) {
    const names = quoted(rules)
    const text = isEnable
      ? {
          en: `Unused healthlint-enable directive (${names.en ? `${names.en}: not` : 'nothing was'} disabled here)`,
          zh: `多余的 healthlint-enable(此处${names.zh || '规则'}并未停用)`,
        }
      : {
          en: `Unused healthlint-${kind} directive (no problems were reported${names.en && ` from ${names.en}`})`,
          zh: `多余的 healthlint-${kind}(${names.zh}没有报告任何问题)`,
        }
    return [{ ruleId: 'unused-directive', span, text, fix: removal }]
  }
  return parts.map(({ index }) => {
    const rule = rules[index]!
    const why = isEnable
      ? { en: 'it was not disabled here', zh: '此处并未停用' }
      : { en: 'it reported no problems', zh: '没有报告任何问题' }
    const text = {
      en: `Unused "${rule.id}" in healthlint-${kind} (${why.en})`,
      zh: `healthlint-${kind} 中的“${rule.id}”多余(${why.zh})`,
    }
    return { ruleId: 'unused-directive', span: rule, text, fix: removal && withComma(rules, index) }
  })
}

/** A name with the comma that parts it from its neighbour. */
function withComma(rules: readonly RuleName[], index: number): Span {
  const { start, end } = rules[index]!
  const before = rules[index - 1]
  return before ? { start: before.end, end } : { start, end: rules[index + 1]!.start }
}

function quoted(rules: readonly RuleName[]): LocalText {
  return { en: rules.map(({ id }) => `"${id}"`).join(', '), zh: rules.map(({ id }) => `“${id}”`).join('、') }
}
