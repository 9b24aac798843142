import type { Span } from '../../document/span.js'
import { nearestWord } from '../nearest-word.js'
import type { DirectiveProblem } from './directive-problem.js'
import type { UnknownDirective } from './parse-directive.js'

/** Says that something looks like a directive and is none. */
export function unknownDirective({ word, known, span }: UnknownDirective & { readonly span: Span }): DirectiveProblem {
  // Compared without what they have in common, which would make any two of them near.
  const nearest = nearestWord(afterName(word), known.map(afterName))
  const meant = known.find((name) => afterName(name) === nearest)
  const hint = meant
    ? { en: `did you mean "${meant}"?`, zh: `是否指“${meant}”?` }
    : { en: `write ${known.join(', ')}`, zh: `可写 ${known.join('、')}` }
  return {
    ruleId: 'unknown-directive',
    span,
    text: { en: `"${word}" suppresses nothing; ${hint.en}`, zh: `“${word}”不起作用;${hint.zh}` },
  }
}

const afterName = (word: string): string => word.replace(/^healthlint[\s:-]*/, '')
