import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stylish } from '../../src/formatters/stylish.js'
import { filePatterns, matchProblems } from './problem-matcher.js'
import { message, result } from './sample.js'

describe.each(Object.entries(filePatterns))('the %s matcher of VS Code', (_, filePattern) => {
  it('reads Chinese paths and messages whole', () => {
    const text = '　　“根治”是断言,应改为　“缓解”。\u00A0 另见  上文\n第二行'
    const output = stylish([result('/我的 文章/糖尿病 (1).md', message({ message: text, line: 7, column: 21 }))], { color: false })
    expect(matchProblems(output, filePattern)).toEqual([
      {
        file: '/我的 文章/糖尿病 (1).md',
        line: 7,
        column: 21,
        severity: 'error',
        message: '“根治”是断言,应改为 “缓解”。 另见 上文 第二行',
        code: 'hype-language',
      },
    ])
  })

  it('reads every row back, whatever the messages say', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 })
    const spaces = fc.constantFrom('  ', '　　', '\u00A0 ', '\n/etc/passwd\n', '\t', '\u2028', '\r\n', '。', '.', '1 2')
    const wild = fc.array(fc.oneof(words, spaces), { maxLength: 8 }).map((parts) => `x${parts.join('')}x`)
    const found = fc.record({
      message: wild,
      line: fc.integer({ min: 1, max: 99_999 }),
      column: fc.integer({ min: 1, max: 99_999 }),
      severity: fc.constantFrom(1 as const, 2 as const),
      ruleId: fc.constantFrom('cure-claim', 'parse-error', 'x'),
    })
    const files = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 4 })
    fc.assert(
      fc.property(files, fc.array(found, { minLength: 1, maxLength: 5 }), (names, messages) => {
        const results = names.map((name) => result(`/篇/${name}.md`, ...messages.map(message)))
        const read = matchProblems(stylish(results, { color: false }), filePattern)
        const flat = ({ line, column, severity, ruleId }: (typeof messages)[0]) => [
          line,
          column,
          severity === 2 ? 'error' : 'warning',
          ruleId,
        ]
        expect(read.map(({ file, line, column, severity, code }) => [file, line, column, severity, code])).toEqual(
          names.flatMap((name) => messages.map((each) => [`/篇/${name}.md`, ...flat(each)])),
        )
      }),
    )
  })
})
