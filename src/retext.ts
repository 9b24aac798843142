import type { Node } from 'unist'
import type { Plugin } from 'unified'
import { rules } from '../rules/index.js'
import type { ConfigInput } from './config/config-schema.js'
import { resolveInMemory } from './config/resolve-in-memory.js'
import type { Format } from './document/document.js'
import { formatOf } from './document/format-of.js'
import { LineIndex } from './document/line-index.js'
import { parseDocument } from './document/parse-document.js'
import { Article } from './evidence/article.js'
import { documentationOf } from './explain/documentation-of.js'
import type { LintMessage } from './linter/lint-message.js'
import type { Locale } from './linter/lint.js'
import { lintSource } from './linter/lint-source.js'

export interface HealthlintOptions {
  /** What a config file would hold, with plugins and other configs as objects in place of their names. */
  readonly config?: ConfigInput
  /** Language of the messages. Default: that of the config, or the article's own. */
  readonly locale?: Locale
  /** Default: what the extension of the file's path says; without a known one, what the tree says. */
  readonly format?: Format
}

/**
 * A unified plugin for remark, rehype and retext pipelines: it lints the original text of the file and adds a message for
 * each finding. The tree is left as it is.
 *
 * A message has `ruleId`, `source` (`healthlint`), `url`, `place`, `note` (why the rule is there), `actual` (the words
 * found) and `expected` (what may stand in their place, when anything is suggested). An error is `fatal: true`, a warning
 * `fatal: false`, as the `unified-lint-rule` of remark-lint has it.
 *
 * @throws UserError when the config is wrong, as soon as the plugin is attached
 */
const healthlint: Plugin<[HealthlintOptions?], Node> = function ({ config = {}, locale, format } = {}) {
  const settingsOf = resolveInMemory(config, rules)

  return (tree, file) => {
    const source = String(file)
    const filePath = file.path ?? '<text>'
    const given = settingsOf(filePath)
    const settings = { ...given, filePath, format: format ?? formatOfFile(file.path, tree), locale: locale ?? given.locale }
    const { messages } = lintSource(source, settings)
    if (messages.length === 0) return
    const language = settings.locale === 'auto' ? new Article(parseDocument(source, settings.format)).language : settings.locale
    const lines = new LineIndex(source)
    const byId = new Map(settings.rules.map((rule) => [rule.id, rule]))
    for (const finding of messages) {
      const place = placeOf(finding, lines)
      const message = file.message(finding.message, { place, ruleId: finding.ruleId, source: 'healthlint' })
      const rule = byId.get(finding.ruleId)
      const { start, end } = place
      message.fatal = finding.severity === 2
      message.url = rule && documentationOf(rule)
      message.note = rule?.why[language]
      message.actual = source.slice(start.offset, end.offset)
      message.expected = replacements(finding, start.offset, end.offset)
    }
  }
}

export default healthlint

/** Markdown that was turned into HTML is still Markdown in the file, so a known extension comes first. */
function formatOfFile(path: string | undefined, tree: Node): Format {
  const format = path === undefined ? 'text' : formatOf(path)
  if (format !== 'text' || tree.type === 'RootNode') return format
  const types = new Set('children' in tree ? (tree.children as readonly Node[]).map(({ type }) => type) : [])
  if (types.has('element') || types.has('doctype')) return 'html'
  return [...types].some((type) => type.startsWith('mdx')) ? 'mdx' : 'markdown'
}

function placeOf({ line, column, endLine, endColumn }: LintMessage, lines: LineIndex) {
  const point = (at: number, from: number) => ({ line: at, column: from, offset: lines.lineStart(at) + from - 1 })
  return { start: point(line, column), end: point(endLine, endColumn) }
}

/** What may stand in place of all the words found. */
function replacements({ fix, suggestions = [] }: LintMessage, start: number, end: number): string[] | undefined {
  const fixes = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
  const texts = fixes.filter(({ range }) => range[0] === start && range[1] === end).map(({ text }) => text)
  return texts.length > 0 ? texts : undefined
}
