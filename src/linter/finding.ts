import type { Span } from '../document/span.js'
import type { ReportExtras } from '../rule.js'
import type { RuleSetting } from './lint.js'

/** What a rule reported, before it is put into words. */
export interface Finding {
  readonly setting: RuleSetting
  readonly span: Span
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  readonly extras: ReportExtras
}
