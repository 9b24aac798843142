import type { LintMessage } from './lint-message.js'

/** Compares two messages for sorting: by place, then by rule. */
export function inSourceOrder(a: LintMessage, b: LintMessage): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
}
