import { lazy, optional, picklist, pipe, record, strictTuple, string, transform, unknown } from 'valibot'
import type { Severity } from '../rule.js'
import { severityNames } from './severity-names.js'

/** A severity by name, or by ESLint's number. */
export const severitySchema = pipe(
  picklist([...severityNames, 0, 1, 2]),
  transform((value): Severity => (typeof value === 'number' ? severityNames[value] : value)),
)

const oneSeverity = pipe(
  severitySchema,
  transform((value): [Severity] => [value]),
)
const severityWithOptions = strictTuple([severitySchema, optional(record(string(), unknown()))])

/** `severity`, `[severity]` or `[severity, options]`; always read as a list. The options are the rule's to check. */
export const ruleEntrySchema = lazy((input) => (Array.isArray(input) ? severityWithOptions : oneSeverity))
