import {
  array,
  type InferInput,
  type InferOutput,
  lazy,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  strictTuple,
  string,
  transform,
  unknown,
} from 'valibot'
import type { Severity } from '../rule.js'
import { presetNames } from './presets.js'

const severityNames = ['off', 'warn', 'error'] as const

/** A severity by name, or by ESLint's number. */
const severity = pipe(
  picklist([...severityNames, 0, 1, 2]),
  transform((value): Severity => (typeof value === 'number' ? severityNames[value] : value)),
)

const oneSeverity = pipe(
  severity,
  transform((value): [Severity] => [value]),
)
const severityWithOptions = strictTuple([severity, optional(record(string(), unknown()))])

/** `severity`, `[severity]` or `[severity, options]`; always read as a list. The options are the rule's to check. */
export const ruleEntrySchema = lazy((input) => (Array.isArray(input) ? severityWithOptions : oneSeverity))

const preset = picklist(presetNames)
const onePreset = pipe(
  preset,
  transform((name) => [name]),
)
const presets = array(preset)

/** What a config file may hold. */
export const configSchema = strictObject({
  /** For editors only. */
  $schema: optional(string()),
  /** Presets to start from, later ones over earlier ones. Without it, `healthlint:recommended`. */
  extends: optional(
    lazy((input) => (Array.isArray(input) ? presets : onePreset)),
    'healthlint:recommended',
  ),
  /** Rules by id. A severity alone keeps the options that the preset gives. */
  rules: optional(record(string(), ruleEntrySchema), {}),
  /** Files that are not linted: patterns as in .gitignore, from the folder of the config file. */
  ignores: optional(array(string()), []),
  /** The language of the messages; `auto` is the article's own. */
  locale: optional(picklist(['auto', 'en', 'zh'])),
})

/** A config after validation. */
export type Config = InferOutput<typeof configSchema>

/** The config as a user writes it. */
export type ConfigInput = InferInput<typeof configSchema>
