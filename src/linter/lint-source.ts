import type { Format, ParseProblem } from '../document/document.js'
import { parseDocument } from '../document/parse-document.js'
import { Article } from '../evidence/article.js'
import type { Language } from '../language/language.js'
import { createResult } from './create-result.js'
import { defaultDirectiveOptions, type DirectiveOptions } from './directives/directive-options.js'
import { obeyDirectives } from './directives/obey-directives.js'
import { fixSource } from './fixes/fix-source.js'
import { lint, type Locale, type RuleSetting } from './lint.js'
import type { LintMessage } from './lint-message.js'
import type { LintResult } from './lint-result.js'
import { createStopwatch } from './stopwatch.js'

export interface SourceOptions {
  /** Absolute path, or `<text>`; only for the result. */
  readonly filePath: string
  readonly format: Format
  readonly settings: readonly RuleSetting[]
  readonly locale: Locale
  /** The language of the article, unless it declares or plainly shows another. */
  readonly language?: Language | undefined
  /** Default: directives count, and those of no use are warned of. */
  readonly directives?: DirectiveOptions | undefined
  /** What was wrong with the bytes that the text was decoded from. */
  readonly decodeProblem?: ParseProblem | undefined
  /** Milliseconds from any start. With it the result tells what took how long. */
  readonly clock?: (() => number) | undefined
  /** Which fixes to apply; without it none are. A text that was not decoded whole is never fixed. */
  readonly fix?: ((message: LintMessage) => boolean) | undefined
}

/** Lints one decoded text. */
export function lintSource(source: string, options: SourceOptions): LintResult {
  const { fix, decodeProblem } = options
  return fix && !decodeProblem ? fixSource(source, (text) => lintOnce(text, options), fix) : lintOnce(source, options)
}

function lintOnce(source: string, options: SourceOptions): LintResult {
  const { filePath, format, settings, locale, directives = defaultDirectiveOptions, decodeProblem, clock } = options
  const stopwatch = clock && createStopwatch(clock)
  const document = parseDocument(source, format, { decodeProblem, language: options.language })
  stopwatch?.parsed()
  const language = () => (locale === 'auto' ? new Article(document).language : locale)
  const found = lint(document, settings, locale, stopwatch?.time)
  const { messages, suppressedMessages } = obeyDirectives(found, document, directives, language)
  return createResult(filePath, messages, { source, suppressedMessages, stats: stopwatch?.read() })
}
