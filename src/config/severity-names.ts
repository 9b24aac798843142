import type { Severity } from '../rule.js'

/** The severities, at the number that ESLint gives each. */
export const severityNames = ['off', 'warn', 'error'] as const satisfies readonly Severity[]
