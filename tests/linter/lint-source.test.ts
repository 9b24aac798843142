import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { lintText } from '../../src/lint-text.js'
import { lintSource } from '../../src/linter/lint-source.js'
import { settingsOf } from './settings.js'

const settings = settingsOf(Object.fromEntries(rules.map(({ id }) => [id, 1] as const)))
const article = '# Tea\n\n<!-- healthlint-disable-next-line hype-language -- quoted -->\nA [revolutionary](https://example.org) therapy has arrived.\n\n![A cup](cup.png)\n'

describe('lintSource', () => {
  const plain = lintSource(article, { filePath: '/a.md', format: 'markdown', settings, locale: 'en' })

  it('reads the same document whatever else is known of it', () => {
    const known = { filePath: '/a.md', format: 'markdown', settings, locale: 'en' } as const
    expect(plain.suppressedMessages.map(({ ruleId }) => ruleId)).toEqual(['hype-language'])
    expect(lintSource(article, { ...known, language: 'en' })).toEqual(plain)
    const problem = { start: 0, end: 1, message: { en: 'These bytes are not UTF-8', zh: '此处字节不是有效的 UTF-8' } }
    const { messages, suppressedMessages } = lintSource(article, { ...known, decodeProblem: problem })
    expect(messages).toEqual([expect.objectContaining({ ruleId: 'parse-error', fatal: true }), ...plain.messages])
    expect(suppressedMessages).toEqual(plain.suppressedMessages)
  })
})

describe('lintText', () => {
  it('fixes when asked', () => {
    const source = '<!-- healthlint-enable -->\n\nTea.\n'
    expect(lintText(source)).toMatchObject({ warningCount: 1, source })
    expect(lintText(source, { fix: true })).toMatchObject({ warningCount: 0, output: 'Tea.\n' })
  })
})
