import { describe, expect, it } from 'vitest'
import { stylish } from '../../src/formatters/stylish.js'
import { message, result } from './sample.js'

const plain = { color: false }

describe('stylish', () => {
  it('prints nothing at all for clean files', () => {
    expect(stylish([result('/a.md'), result('/b.md')], plain)).toBe('')
  })

  it('lays rows out as ESLint does, the widths of each file on their own', () => {
    const results = [
      result(
        '/site/a.md',
        message({ line: 1, column: 1, message: 'Message text.', ruleId: 'cure-claim' }),
        message({ line: 12, column: 104, message: 'Longer message text', ruleId: 'small-sample', severity: 1 }),
      ),
      result('/site/clean.md'),
      result('/site/b.md', message({ line: 2, column: 9, message: 'No end...', ruleId: 'parse-error', fatal: true })),
    ]
    expect(stylish(results, plain)).toBe(`
/site/a.md
   1:1    error    Message text         cure-claim
  12:104  warning  Longer message text  small-sample

/site/b.md
  2:9  error  No end..  parse-error

✖ 3 problems (2 errors, 1 warning)
`)
  })

  it('aligns by the width that a terminal gives Chinese', () => {
    const results = [
      result('/内容/甲.md', message({ message: '样本量小' }), message({ message: 'ascii', line: 2, ruleId: 'b' })),
    ]
    expect(stylish(results, plain)).toBe(`
/内容/甲.md
  1:1  error  样本量小  hype-language
  2:1  error  ascii     b

✖ 2 problems (2 errors, 0 warnings)
`)
  })

  it('counts in the singular and says what can be fixed', () => {
    const fix = { range: [0, 1], text: '' } as const
    expect(stylish([result('/a.md', message({ severity: 1, fix }))], plain)).toBe(`
/a.md
  1:1  warning  A message  hype-language

✖ 1 problem (0 errors, 1 warning)
  0 errors and 1 warning potentially fixable with the \`--fix\` option.
`)
  })

  it('colours as ESLint does', () => {
    const text = stylish([result('/a.md', message(), message({ severity: 1 }))], { color: true })
    const [, file, first, second, , summary] = text.replaceAll('\u001B[0m', '').split('\n')
    expect(file).toBe('\u001B[4m/a.md\u001B[24m')
    expect(first).toContain('\u001B[2m1:1\u001B[22m  \u001B[31merror\u001B[39m    A message  \u001B[2mhype-language')
    expect(second).toContain('\u001B[33mwarning\u001B[39m  A message')
    expect(summary).toBe('\u001B[31m\u001B[1m✖ 2 problems (1 error, 1 warning)\u001B[22m\u001B[39m')
    expect(stylish([result('/a.md', message({ severity: 1 }))], { color: true })).toContain('\u001B[33m\u001B[1m✖ 1 problem')
  })

  it('never lets an article speak to the terminal', () => {
    const text = stylish([result('/a\u001B[31m.md', message({ message: 'say “\u001B]0;title\u0007\u202Eevil”' }))], plain)
    expect(text).toContain('\n/a[31m.md\n')
    expect(text).toContain('  say “]0;titleevil”  hype-language\n')
  })
})
