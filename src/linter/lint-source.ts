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
  /** Which fixes to apply; without it none are. A text that was not decoded whole is never fixed. */
  readonly fix?: ((message: LintMessage) => boolean) | undefined
}

/** Lints one decoded text. */
export function lintSource(source: string, options: SourceOptions): LintResult {
  const { fix, decodeProblem } = options
  return fix && !decodeProblem ? fixSource(source, (text) => lintOnce(text, options), fix) : lintOnce(source, options)
}

function lintOnce(source: string, options: SourceOptions): LintResult {
  const { filePath, format, settings, locale, directives = defaultDirectiveOptions, decodeProblem } = options
  const document = parseDocument(source, format, { decodeProblem, language: options.language })
  const language = () => (locale === 'auto' ? new Article(document).language : locale)
  const found = lint(document, settings, locale)
  const { messages, suppressedMessages } = obeyDirectives(found, document, directives, language)
  return createResult(filePath, messages, { source, suppressedMessages })
}
