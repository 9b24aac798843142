import type { GenericSchema, InferOutput } from 'valibot'
import type { Span } from './document/span.js'
import type { Article } from './evidence/article.js'
import type authorities from './authorities.json'

export { array, boolean, number, optional, picklist, pipe, integer, minValue, maxValue, strictObject, string } from 'valibot'
export { contradictionPairs } from './evidence/editing/contradiction.js'
export { damageKinds } from './evidence/editing/damage/damage.js'
export { duplicateScopes } from './evidence/editing/duplicate.js'
export type { Span } from './document/span.js'
export type { Article } from './evidence/article.js'

/** The name of an entry of the table of guidelines, `authorities.json`. */
export type AuthorityKey = keyof typeof authorities

/** The same sentence in both languages of the project. */
export interface LocalText {
  readonly en: string
  readonly zh: string
}

export type RuleGroup = 'claims' | 'evidence' | 'numbers' | 'sourcing' | 'commerce' | 'editorial' | 'completeness'

/** The built-in presets. */
export type Preset = 'recommended' | 'strict'

export type Severity = 'off' | 'warn' | 'error'

/** The names of the `{slots}` in a message text. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never

type SlotValues<Text extends string> = string extends Text
  ? Record<string, string | number> | undefined // a text that is not known when the rule is compiled
  : [Slots<Text>] extends [never]
    ? Record<string, never> | undefined
    : Record<Slots<Text>, string | number>

/** Another place in the article that a message speaks of, such as the study behind a claim. */
export interface Related {
  readonly span: Span
  readonly message: LocalText
}

/** A replacement offered to the author, never applied without one. */
export interface SuggestedFix {
  readonly description: LocalText
  readonly span: Span
  readonly text: string
}

export interface ReportExtras {
  readonly related?: readonly Related[]
  readonly suggest?: readonly SuggestedFix[]
  /** Only for a change that is safe and keeps the meaning; `--fix` applies it unasked. */
  readonly fix?: { readonly span: Span; readonly text: string }
}

/**
 * Reports a finding at `span` (UTF-16 offsets into the source, end exclusive).
 * `data` fills the `{slots}` of the message; slot names are checked when the rule is compiled.
 */
export type Report<Messages extends Record<string, LocalText>> = <Id extends keyof Messages & string>(
  span: Span,
  messageId: Id,
  data?: SlotValues<Messages[Id]['en']>,
  extras?: ReportExtras,
) => void

/**
 * Examples by language; each is a whole article in Markdown, most often of one sentence. Built-in rules have some in
 * both languages (a test sees to it); a plugin's rule may be for one alone.
 */
export interface LocalExamples {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

/** A severity, or a severity with options, as ESLint configures rules. */
export type SeveritySetting<Options> = Severity | readonly [Severity, Options]

export interface RuleDefinition<
  Messages extends Record<string, LocalText> = Record<string, LocalText>,
  Schema extends GenericSchema<object> = GenericSchema<object>,
> {
  /** A plugin's rule is named after the plugin: `house/no-miracle`. */
  readonly id: string
  readonly group: RuleGroup
  /** What to do, in one sentence. */
  readonly summary: LocalText
  /** Why it matters to a reader's health, in one or two sentences. */
  readonly why: LocalText
  /** Address of a page about a plugin's rule. Built-in rules have theirs in docs/rules. */
  readonly url?: string
  /** Keys of the guidelines that the rule rests on. */
  readonly authority: readonly AuthorityKey[]
  readonly severity: Readonly<Record<Preset, SeveritySetting<Partial<InferOutput<Schema>>>>>
  /** A schema whose every member is optional with a default. */
  readonly options: Schema
  /** What is wrong and what to write instead. One line each. */
  readonly messages: Messages
  /** `bad` examples must be reported by this rule and `good` ones must not; they are tests. */
  readonly examples: { readonly bad: LocalExamples; readonly good: LocalExamples }
  check(article: Article, options: InferOutput<Schema>, report: Report<Messages>): void
}

/** A rule as the linter sees it, its message and option types forgotten. */
export type Rule = RuleDefinition

/**
 * Declares a rule. It only returns its argument: the point is that message ids, slots and option names
 * are checked against each other at compile time.
 */
export function defineRule<
  const Messages extends Record<string, LocalText>,
  Schema extends GenericSchema<object>,
>(rule: RuleDefinition<Messages, Schema>): Rule {
  return rule as unknown as Rule
}
