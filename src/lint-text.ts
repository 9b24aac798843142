import { rules } from '../rules/index.js'
import type { ConfigInput } from './config/config-schema.js'
import { resolveInMemory } from './config/resolve-in-memory.js'
import type { Format } from './document/document.js'
import { formatOf } from './document/format-of.js'
import type { Locale } from './linter/lint.js'
import type { LintResult } from './linter/lint-result.js'
import { lintSource } from './linter/lint-source.js'

export interface LintTextOptions {
  /** Name of the article in the result, and what its format is told from. It is not read. Default: `<text>`. */
  readonly filePath?: string
  /** Default: what the extension of `filePath` says, or Markdown without one. */
  readonly format?: Format
  /**
   * What a config file would hold, with plugins and other configs as objects in place of their names. Default: the preset
   * `healthlint:recommended`.
   */
  readonly config?: ConfigInput
  /** Language of the messages. Default: that of the config, or the article's own. */
  readonly locale?: Locale
  /** Applies all fixes; the result then speaks of the text in its `output`. Default: none are applied. */
  readonly fix?: boolean
}

/**
 * Lints an article held in memory. Touches no file, process or network, so it works anywhere.
 *
 * @throws UserError when `config` names an unknown rule or holds a bad value
 */
export function lintText(source: string, options: LintTextOptions = {}): LintResult {
  const filePath = options.filePath ?? '<text>'
  const { settings, locale, language, directives } = resolveInMemory(options.config ?? {}, rules)(filePath)
  return lintSource(source, {
    filePath,
    format: options.format ?? (options.filePath === undefined ? 'markdown' : formatOf(filePath)),
    settings,
    locale: options.locale ?? locale,
    language,
    directives,
    fix: options.fix ? () => true : undefined,
  })
}
