import { array, boolean, type InferInput, type InferOutput, lazy, optional, picklist, pipe, record, strictObject, string, transform, unknown } from 'valibot'
import { phraseSchema } from './phrase-schema.js'
import type { Plugin } from './plugin.js'
import { presetNames } from './presets.js'
import { ruleEntrySchema, severitySchema } from './rule-entry-schema.js'

/** An object of a JavaScript config; what is in it is checked when it is used. */
const anyObject = record(string(), unknown())

/** Where a preset is plainly meant, a slip in its name is told as such. */
const parent = lazy((input) => {
  if (typeof input === 'object') return anyObject
  return typeof input === 'string' && input.startsWith('healthlint:') ? picklist(presetNames) : string()
})
const oneParent = pipe(
  parent,
  transform((value) => [value]),
)
const parents = array(parent)

const oneGlob = pipe(
  string(),
  transform((value) => [value]),
)
const globs = lazy((input) => (Array.isArray(input) ? array(string()) : oneGlob))

const rules = optional(record(string(), ruleEntrySchema), {})
const extended = optional(lazy((input) => (Array.isArray(input) ? parents : oneParent)))
const language = optional(picklist(['auto', 'en', 'zh']))
const locale = optional(picklist(['auto', 'en', 'zh']))

/** What is different for some files. */
const overrideSchema = strictObject({
  files: globs,
  excludedFiles: optional(globs),
  extends: extended,
  rules,
  language,
  locale,
})

/** What a config file may hold. */
export const configSchema = strictObject({
  /** For editors only. */
  $schema: optional(string()),
  /** Configs to start from, later ones over earlier ones. A project's config without it starts from `recommended`. */
  extends: extended,
  /** Packages or files that bring rules; in JavaScript also the plugins themselves. */
  plugins: optional(array(lazy((input) => (typeof input === 'string' ? string() : anyObject))), []),
  /** Rules by id. A severity alone keeps the options that the configs below give. */
  rules,
  /** What is different for some files, later ones over earlier ones. */
  overrides: optional(array(overrideSchema), []),
  /** Rules of wordings alone. */
  phrases: optional(array(phraseSchema), []),
  /** Files that are not linted: patterns as in .gitignore, from the folder of the config file. */
  ignores: optional(array(string()), []),
  /** The language of articles that do not say or show otherwise. */
  language,
  /** The language of the messages; `auto` is the article's own. */
  locale,
  /** How directives without a reason are reported. */
  requireReason: optional(lazy((input) => (typeof input === 'boolean' ? reasonWanted : severitySchema))),
  /** How directives that suppress nothing are reported. */
  reportUnusedDirectives: optional(severitySchema),
})

const reasonWanted = pipe(
  boolean(),
  transform((wanted) => (wanted ? ('warn' as const) : ('off' as const))),
)

/** A config after validation. */
export type Config = InferOutput<typeof configSchema>

/** One part of `overrides` after validation. */
export type Override = Config['overrides'][number]

type Input = InferInput<typeof configSchema>

/** What `extends` takes: names, or in JavaScript the configs themselves. */
type ParentInput = string | ConfigInput

interface Extending {
  readonly extends?: ParentInput | readonly ParentInput[] | undefined
}

/** The config as a user writes it. */
export interface ConfigInput extends Omit<Input, 'extends' | 'plugins' | 'overrides'>, Extending {
  readonly plugins?: readonly (string | Plugin)[] | undefined
  readonly overrides?: readonly (Omit<NonNullable<Input['overrides']>[number], 'extends'> & Extending)[] | undefined
}
