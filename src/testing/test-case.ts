import type { Format } from '../document/document.js'
import type { LocalText } from '../rule.js'

/** What every test case may set. */
export interface CaseOptions {
  /** Name of the test. Default: the text itself. */
  readonly name?: string
  /** What the format is told from, such as `a.html`. */
  readonly filename?: string
  /** Default: what `filename` says, or Markdown. */
  readonly format?: Format
  /** Options of the rule; those left out have their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Runs this case and the others marked so, and no more. */
  readonly only?: boolean
}

/** A text that must not be reported. */
export type ValidCase = string | (CaseOptions & { readonly code: string })

/** A finding as it must be. What is left out is not compared, except suggestions: a finding that has some must name them. */
export interface ExpectedError {
  /** Id of the message. */
  readonly messageId?: string
  /** What filled the slots of the message, all of it. */
  readonly data?: Readonly<Record<string, string | number>>
  /** The message itself, in the language of the article. */
  readonly message?: string | RegExp
  /** From 1. */
  readonly line?: number
  /** From 1, in UTF-16 units. */
  readonly column?: number
  readonly endLine?: number
  /** Exclusive. */
  readonly endColumn?: number
  /** What is offered: how many suggestions, or what each makes of the text. */
  readonly suggestions?: number | readonly ExpectedSuggestion[]
}

export interface ExpectedSuggestion {
  readonly desc?: string | LocalText
  /** The whole text after the suggestion is taken. */
  readonly output: string
}

/** A text that must be reported. */
export interface InvalidCase extends CaseOptions {
  readonly code: string
  /** The findings in the order of the text, or how many there are. */
  readonly errors: number | readonly ExpectedError[]
  /** The text after all fixes; `null` for none. Required when there are fixes. */
  readonly output?: string | null
}

export interface AssertionOptions {
  /** Every error must name its `messageId` or `message`. */
  readonly requireMessage?: boolean
  /** Every error must name `line`, `column`, `endLine` and `endColumn`. */
  readonly requireLocation?: boolean
  /** Every error whose message has slots must name its `data`. */
  readonly requireData?: boolean
}

export interface RuleTests {
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase[]
  readonly assertionOptions?: AssertionOptions
}
