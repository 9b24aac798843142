import { expect, it } from 'vitest'
import { json } from '../../src/formatters/json.js'
import { message, result } from './sample.js'

it('is one line with an entry for every file, clean ones included, with the keys of ESLint', () => {
  const fix = { range: [3, 5], text: 'x' } as const
  const found = message({ line: 4, column: 12, endLine: 4, endColumn: 16, fix })
  const text = json([result('/内容/a.md', found), result('/clean.md')], { color: true })
  expect(text).not.toContain('\n')
  expect(JSON.parse(text)).toEqual([
    {
      filePath: '/内容/a.md',
      messages: [
        {
          ruleId: 'hype-language',
          severity: 2,
          message: 'A message',
          messageId: 'found',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 16,
          fix: { range: [3, 5], text: 'x' },
        },
      ],
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      source: 'the source',
      usedDeprecatedRules: [],
    },
    {
      filePath: '/clean.md',
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
    },
  ])
})

it('is an empty array when there was nothing to lint', () => {
  expect(json([], { color: false })).toBe('[]')
})
