import { lintText } from '../../src/lint-text.js'
import type { LintMessage, SuppressedLintMessage } from '../../src/linter/lint-message.js'
import type { LintResult } from '../../src/linter/lint-result.js'
import { replaceMessages } from '../../src/linter/replace-messages.js'

const english = `# A revolutionary gel cures arthritis

Twelve patients received the gel, and after six weeks their pain had fallen by half. The gel is completely safe.

Studies have confirmed that it works for everyone. Call our hotline on +1 202 555 0143 <today> & win "health".
`

const chinese = `# 🎉神奇凝胶根治关节炎

😀😀 12名患者使用后疼痛减轻一半,该疗法绝对安全,无任何副作用。

革命性的干细胞技术问世,立即加微信:cell_care88 预约。
`

/** What linting gives: findings in both languages, emoji before them, a fatal problem, a clean file, odd names; by name. */
export const linted: readonly LintResult[] = [
  lintText('# Sleep\n\nA revolutionary kettle {\n', { filePath: '/site/a & b.mdx', config: { extends: 'healthlint:strict' } }),
  lintText('# Sleep\n\nThe kettle is on the shelf.\n', { filePath: '/site/clean.md', config: { extends: [] } }),
  lintText(english, { filePath: '/site/posts/gel.md', config: { extends: 'healthlint:strict' } }),
  lintText(chinese, { filePath: '/site/内容/凝胶 (1)#50%.md', config: { extends: 'healthlint:strict' } }),
]

/** Every message of `linted`, some of them suppressed by a directive, some by the suppressions file. */
export const withSuppressions: readonly LintResult[] = linted.map((result) => {
  const isKept = (_: LintMessage, index: number) => index % 3 === 0
  const suppressed = result.messages
    .filter((message, index) => !isKept(message, index))
    .map((message, index): SuppressedLintMessage => {
      const suppression = index % 2 === 0 ? { kind: 'directive' as const, justification: 'a quotation' } : { kind: 'file' as const, justification: '' }
      return { ...message, suppressions: [suppression] }
    })
  return replaceMessages(result, result.messages.filter(isKept), suppressed)
})
