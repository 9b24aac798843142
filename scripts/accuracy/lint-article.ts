import { parse } from 'valibot'
import { rules } from '../../rules/index.js'
import type { LintMessage } from '../../src/linter/lint-message.js'
import { lintSource } from '../../src/linter/lint-source.js'
import type { RuleSetting } from '../../src/linter/lint.js'
import type { Preset } from '../../src/rule.js'

/** What a preset reports of a text. Texts that begin with a heading or front matter are Markdown, others plain. */
export function lintArticle(text: string, preset: Preset): readonly LintMessage[] {
  const format = /^(?:#|---\n)/.test(text) ? 'markdown' : 'text'
  return lintSource(text, { filePath: '<text>', format, settings: settingsOf[preset], locale: 'en' }).messages
}

const settingsOf: Record<Preset, readonly RuleSetting[]> = { recommended: settings('recommended'), strict: settings('strict') }

function settings(preset: Preset): RuleSetting[] {
  return rules.flatMap((rule) => {
    const setting = rule.severity[preset]
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
    return severity === 'off' ? [] : [{ rule, severity: severity === 'error' ? 2 : 1, options: parse(rule.options, options) }]
  })
}
