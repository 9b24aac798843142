import type { Span } from '../../document/span.js'
import type { LocalText } from '../../rule.js'
import type { Fix } from '../lint-message.js'

/** The ids of the findings about directives. They have no options, and no severity in the `rules` of a config. */
export type DirectiveRuleId = 'unused-directive' | 'unknown-directive' | 'unknown-rule' | 'missing-reason'

/** Something wrong with a directive, before it is put into a message. */
export interface DirectiveProblem {
  readonly ruleId: DirectiveRuleId
  readonly span: Span
  readonly text: LocalText
  /** What to delete. */
  readonly fix?: Span | undefined
  readonly suggest?: { readonly description: LocalText; readonly fix: Fix } | undefined
}
