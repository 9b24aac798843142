import type { LintResult } from '../linter/lint-result.js'
import type { Rule } from '../rule.js'
import type { RuleMeta } from './rules-meta.js'

/** What everything that prints to a terminal must know. */
export interface ColorContext {
  /** Whether the output may hold ANSI colours. */
  readonly color: boolean
}

/** What a formatter may know besides the results. */
export interface FormatterContext extends ColorContext {
  /** Absolute path of the working folder. */
  readonly cwd: string
  /** Absolute path that reports for code hosts count from: the root of the git repository, or else `cwd`. */
  readonly root: string
  readonly toolVersion: string
  /** The rules that messages may come from. Messages about a file itself, such as `parse-error`, come from none. */
  readonly rules: readonly Rule[]
  /** The same rules as ESLint describes them, for formatters that were written for it. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  /** Set when there were more warnings than `--max-warnings` allows. */
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number } | undefined
  /** The text of a linted file, also of a clean one, whose result has none; nothing when it cannot be had. */
  sourceOf(result: LintResult): string | undefined
}

/**
 * Turns results into the text to print; the empty string means that there is nothing to print. Pure: the same
 * results give the same text. `Needs` names what it uses of the context.
 */
export type Formatter<Needs extends keyof FormatterContext = keyof FormatterContext> = (
  results: readonly LintResult[],
  context: Pick<FormatterContext, Needs>,
) => string | Promise<string>

/** A formatter that gives its text at once, as all built-in ones do. */
export type PlainFormatter<Needs extends keyof FormatterContext = keyof FormatterContext> = (
  results: readonly LintResult[],
  context: Pick<FormatterContext, Needs>,
) => string
