import type { SourceDocument } from '../document/document.js'
import type { Rule } from '../rule.js'
import type { LintMessage } from './lint-message.js'

/** A rule switched on, with its options already validated and defaulted. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: 1 | 2
  readonly options: object
}

/** `auto` is the article's own language. */
export type Locale = 'en' | 'zh' | 'auto'

/**
 * Lints one document. Pure: touches no file system, process, clock or network.
 * Messages come in source order. A parser's problems are messages too (`parse-error`).
 */
export declare function lint(document: SourceDocument, settings: readonly RuleSetting[], locale: Locale): LintMessage[]
