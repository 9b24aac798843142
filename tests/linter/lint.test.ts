import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintText, rules } from '../../src/index.js'
import type { LintMessage } from '../../src/linter/lint-message.js'

const lint = (text: string, filePath = '/article.md') => lintText(text, { filePath, config: { extends: 'healthlint:strict' } }).messages
const ids = (text: string) => lint(text).map(({ ruleId }) => ruleId)

/** The text between the reported positions. */
function reported(source: string, { line, column, endLine, endColumn }: LintMessage): string {
  return source.slice(offsetOf(source, line, column), offsetOf(source, endLine, endColumn))
}

/** Counts as an editor does, without the linter's own index of lines. */
function offsetOf(source: string, line: number, column: number): number {
  let at = 0
  for (let passed = 1; passed < line; passed++) at += /\r\n|\r|\n/.exec(source.slice(at))!.index + /\r\n|\r|\n/.exec(source.slice(at))![0].length
  return at + column - 1
}

describe('precedence', () => {
  it('reports a cure as a cure, not as a benefit too', () => {
    expect(ids('Our tea cures arthritis.')).toEqual(['cure-claim'])
  })

  it('reports a conclusion from a few cases, not their number too', () => {
    const found = ids('Three patients improved. The therapy is effective for spinal injury.')
    expect(found).toContain('case-report-generalized')
    expect(found).not.toContain('small-sample')
  })
})

describe('messages', () => {
  it('come in source order', () => {
    const places = lint('Our tea cures gout.\n\nTODO\n\nA revolutionary, game-changing therapy.').map(({ line, column }) => [line, column])
    expect(places).toEqual([...places].sort(([a, b], [c, d]) => a! - c! || b! - d!))
    expect(places.length).toBeGreaterThan(3)
  })

  it('speak the language of the article, or the one asked for', () => {
    const text = '该疗法可根治慢性荨麻疹。'
    expect(lint(text)[0]!.message).toMatch(/^承诺治愈/)
    expect(lintText(text, { filePath: '/a.md', config: { locale: 'en' } }).messages[0]!.message).toMatch(/^Promises a cure/)
  })

  it('name the other place where there is one', () => {
    const message = lint('Three patients improved. The therapy is effective for spinal injury.').find(({ ruleId }) => ruleId === 'case-report-generalized')
    expect(message!.related).toMatchObject([{ line: 1, column: 1 }])
  })

  it('cut long quotations from the article', () => {
    const [message] = lint(`Our tea cures ${'very '.repeat(30)}bad arthritis.`)
    expect(message!.message.length).toBeLessThan(200)
  })
})

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says the same in both languages, in one line without a closing stop', (_, { messages, summary, why }) => {
    for (const { en, zh } of Object.values(messages)) {
      const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()
      expect(slots(zh)).toEqual(slots(en))
      for (const text of [en, zh]) expect(text).not.toMatch(/\s\s|[\n\r\u3000\u00A0]|[.。]$/)
    }
    for (const text of [summary, why]) expect(Math.min(text.en.length, text.zh.length)).toBeGreaterThan(5)
  })
})

describe('positions', () => {
  // Rules that quote the reported words in their message let the words be compared with the place.
  const quoting = new Set(['cure-claim', 'hype-language', 'unresolved-placeholder', 'call-to-action'])
  const sentences = rules.flatMap(({ examples }) => [...examples.bad.en, ...examples.bad.zh]).filter((text) => !text.includes('\n'))
  const between = fc.constantFrom('\n\n', '\r\n\r\n', '\n\n😀 𠮷 ', '\n\n> ', '\n\n- ', '\n\n\u200B', '\n\n\u3000\u3000', '\n\n## ')

  it('are those of the quoted words, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(between, fc.constantFrom(...sentences)), { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, bom) => {
        const source = (bom ? '\uFEFF' : '') + parts.map(([gap, sentence]) => gap + sentence).join('')
        for (const message of lint(source)) {
          const words = reported(source, message)
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          const quoted = /["“]([^"”]+)["”]/.exec(message.message)?.[1]
          if (quoted && quoting.has(message.ruleId) && !quoted.endsWith('…')) {
            expect(words.replace(/\s+/g, ' ')).toBe(quoted)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
