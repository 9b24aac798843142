import { nearestWord } from '../nearest-word.js'
import type { Directive, RuleName } from './directive.js'
import type { DirectiveProblem } from './directive-problem.js'

/**
 * Says that a directive names a rule that does not exist.
 *
 * @param ruleIds those that do
 */
export function unknownRule(
  { removal }: Directive,
  { id, start, end }: RuleName,
  ruleIds: ReadonlySet<string>,
): DirectiveProblem {
  const nearest = nearestWord(id, ruleIds)
  const write = { en: `Write "${nearest}"`, zh: `改为“${nearest}”` }
  const hint = /\s/.test(id)
    ? { en: '; part rules with commas, and put " -- " before a reason', zh: ';规则之间用逗号分隔,原因前写“ -- ”' }
    : { en: nearest ? `; did you mean "${nearest}"?` : '', zh: nearest ? `;是否指“${nearest}”?` : '' }
  return {
    ruleId: 'unknown-rule',
    span: { start, end },
    text: { en: `There is no rule "${id}"${hint.en}`, zh: `没有名为“${id}”的规则${hint.zh}` },
    suggest:
      nearest !== undefined && removal
        ? { description: write, fix: { range: [start, end], text: nearest } }
        : undefined,
  }
}
