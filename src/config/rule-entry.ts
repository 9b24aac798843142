import type { Severity } from '../rule.js'

/** A severity, and options when the place gives any. */
export type RuleEntry = readonly [Severity, object?]
