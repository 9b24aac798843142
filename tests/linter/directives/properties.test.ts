import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDirectiveOptions } from '../../../src/linter/directives/directive-options.js'
import { lintSource } from '../../../src/linter/lint-source.js'
import { expectLinear } from '../../language/expect-linear.js'
import { settingsOf } from '../settings.js'

const settings = settingsOf({ 'hype-language': 2, 'cure-claim': 2 })
const lint = (source: string, allow = true) =>
  lintSource(source, { filePath: '/a', format: 'markdown', settings, locale: 'en', directives: { ...defaultDirectiveOptions, allow } })

const kind = fc.constantFrom('disable', 'enable', 'disable-line', 'disable-next-line')
const names = fc.subarray(['hype-language', 'cure-claim', 'small-sample'])
const directive = fc.tuple(kind, names).map(([word, list]) => `<!-- healthlint-${word} ${list.join(', ')} -->`)
const line = fc.oneof(directive, fc.constantFrom('', 'A revolutionary therapy.', 'Our tea cures gout.', '> Our tea cures gout.', 'Tea.'))
const article = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('directives', () => {
  it('lose no finding and make none, and say exactly which of them are of no use', () => {
    fc.assert(
      fc.property(article, (source) => {
        const { messages, suppressedMessages } = lint(source)
        const found = [...messages.filter(({ fingerprint }) => fingerprint), ...suppressedMessages].map(({ fingerprint }) => fingerprint)
        expect(found.sort()).toEqual(lint(source, false).messages.map(({ fingerprint }) => fingerprint).sort())
        // Without a directive that is said to be of no use, all findings stay as they are.
        const unused = messages.find(({ ruleId, fix }) => ruleId === 'unused-directive' && fix)
        if (!unused) return
        const [start, end] = unused.fix!.range
        const kept = (result: ReturnType<typeof lint>) => result.messages.flatMap(({ fingerprint }) => fingerprint ?? []).sort()
        expect(kept(lint(source.slice(0, start) + source.slice(end)))).toEqual(kept(lint(source)))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['stacked', '<!-- healthlint-disable-next-line cure-claim -->\n'],
    ['in one line', '<!-- healthlint-disable cure-claim --><!-- healthlint-enable -->'],
    ['with many names', '<!-- healthlint-disable a, b, c, d, e, f -- '],
    ['with much space', '<!-- healthlint  '],
  ])('take linear time when %s', (_, part) => {
    expectLinear(part, (text) => lint(`${text}\n\n-->Our tea cures gout.`))
  })
})
