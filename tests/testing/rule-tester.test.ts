import { AssertionError } from 'node:assert'
import { describe, expect, it } from 'vitest'
import { boolean, defineRule, optional, strictObject } from '../../src/plugin.js'
import { RuleTester } from '../../src/testing.js'
import type { InvalidCase, RuleTests } from '../../src/testing/test-case.js'

/** Reports the word tea, and coffee too when asked to. */
const rule = defineRule({
  id: 'house/tea',
  group: 'editorial',
  summary: { en: 'x', zh: 'x' },
  why: { en: 'x', zh: 'x' },
  authority: [],
  severity: { recommended: 'warn', strict: 'warn' },
  options: strictObject({ coffee: optional(boolean(), false) }),
  messages: { drink: { en: 'No {drink}', zh: '不要{drink}' }, bare: { en: 'Not this', zh: '不行' } },
  examples: { bad: { en: ['Tea.'], zh: [] }, good: { en: ['Milk.'], zh: [] } },
  check(article, { coffee }, report) {
    for (const { index: start, 0: drink } of article.document.source.matchAll(coffee ? /tea|coffee/gi : /tea/gi)) {
      const span = { start, end: start + drink.length }
      const suggest = [{ description: { en: 'Drink milk', zh: '喝奶' }, span, text: 'milk' }]
      report(span, 'drink', { drink }, drink === 'TEA' ? { fix: { span, text: 'tea!' } } : { suggest })
    }
  },
})

/** The names of the tests and, for those that fail, the first line of the reason. */
function run(tests: Partial<RuleTests>, tested = rule): Record<string, string> {
  const results: Record<string, string> = {}
  const declare = (name: string, body: () => void) => {
    try {
      body()
      results[name] = 'ok'
    } catch (error) {
      expect(error).toBeInstanceOf(AssertionError)
      results[name] = (error as Error).message.split('\n')[0]!
    }
  }
  const only = (name: string, body: () => void) => declare(`only ${name}`, body)
  new RuleTester({ describe: (_, body) => body(), it: Object.assign(declare, { only }) }).run('house/tea', tested, { valid: [], invalid: [], ...tests })
  return results
}

const invalid = (given: Partial<InvalidCase>, assertionOptions = {}) => Object.values(run({ invalid: [{ code: 'Green tea.', errors: 1, ...given }], assertionOptions }))[0]
const offered = { suggestions: 1 }

describe('RuleTester', () => {
  it('declares a test for each case, and for the examples of the rule', () => {
    const valid = ['Milk and honey.', { code: 'Coffee.', name: 'coffee is allowed', only: true }]
    expect(run({ valid, invalid: [{ code: 'Coffee.', options: { coffee: true }, errors: 1 }] })).toEqual({
      'Milk and honey.': 'ok',
      'only coffee is allowed': 'ok',
      'Coffee.': 'ok',
      'reports: Tea.': 'ok',
      'leaves alone: Milk.': 'ok',
    })
  })

  it('fails what should not be reported and is, and the other way round', () => {
    expect(run({ valid: ['Tea for two.'] })['Tea for two.']).toBe('Should not be reported, but is:')
    expect(invalid({ code: 'Milk.' })).toBe('Should be reported once, but is 0 times.')
    expect(invalid({ code: 'Tea, tea.' })).toBe('Should be reported once, but is 2 times:')
    expect(invalid({ code: 'Milk.', errors: [] })).toMatch(/^A case under "invalid" must expect at least one error/)
    expect(run({}, { ...rule, examples: { bad: { en: ['Water.'], zh: [] }, good: rule.examples.good } })['reports: Water.']).toBe('Should be reported, and is not.')
  })

  it.each([
    [{ messageId: 'drink', data: { drink: 'tea' }, message: 'No tea', line: 1, column: 7, endLine: 1, endColumn: 10, ...offered }, 'ok'],
    [{ message: /no TEA/i, ...offered }, 'ok'],
    [{ messageId: 'bare', ...offered }, 'errors[0].messageId'],
    [{ messageId: 'drunk', ...offered }, 'errors[0].messageId: the rule has no message "drunk". It has: drink, bare.'],
    [{ data: { drink: 'Tea' }, ...offered }, 'errors[0].data'],
    [{ message: 'No', ...offered }, 'errors[0].message'],
    [{ line: 2, ...offered }, 'errors[0].line'],
    [{ endColumn: 9, ...offered }, 'errors[0].endColumn'],
    [{}, 'errors[0].suggestions: once offered: ["Drink milk"]'],
    [{ suggestions: [{ output: 'Green milk.' }] }, 'ok'],
    [{ suggestions: [{ output: 'Green milk.', desc: { en: 'Drink milk', zh: '喝奶' } }] }, 'ok'],
    [{ suggestions: [{ output: 'milk' }] }, 'errors[0].suggestions[0].output'],
    [{ suggestions: [{ output: 'Green milk.', desc: 'Milk' }] }, 'errors[0].suggestions[0].desc'],
  ])('compares %j: %s', (error, expected) => {
    expect(invalid({ errors: [error] })).toBe(expected)
  })

  it('compares what the fixes make of the text', () => {
    expect(invalid({ code: 'TEA', output: 'tea!' })).toBe('ok')
    expect(invalid({ code: 'TEA' })).toBe('output: not what the fixes make of the text.')
    expect(invalid({ output: 'Green tea!' })).toBe('output: the rule fixes nothing here; leave it out or write null.')
    expect(invalid({ output: null })).toBe('ok')
  })

  it.each([
    [{ requireMessage: true }, 'errors[0]: "messageId" or "message" is required.'],
    [{ requireLocation: true }, 'errors[0]: "line" is required; it is 1.'],
    [{ requireData: true }, 'errors[0]: "data" is required; it is {"drink":"tea"}.'],
  ])('with %j: %s', (required, expected) => {
    expect(invalid({ errors: [offered] }, required)).toBe(expected)
    expect(invalid({ errors: 1 }, required)).toMatch(/^"errors" must be a list/)
    expect(invalid({ errors: [{ messageId: 'drink', data: { drink: 'tea' }, line: 1, column: 7, endLine: 1, endColumn: 10, ...offered }] }, required)).toBe('ok')
  })

  it('refuses the same case twice', () => {
    expect(() => run({ valid: ['Milk.', { code: 'Milk.', name: 'again' }] })).toThrow('valid[1] is the same as valid[0]: "Milk."')
    expect(() => run({ valid: ['Milk.', { code: 'Milk.', filename: 'a.html' }, { code: 'Milk.', options: { coffee: true } }] })).not.toThrow()
  })

  it('checks options, and reads the text in its format', () => {
    expect(invalid({ options: { cofee: true } })).toBe('options: cofee: no such key. Did you mean "coffee"?')
    expect(invalid({ code: '<p>Tea</p>', filename: 'a.html', errors: [{ line: 1, column: 4, ...offered }] })).toBe('ok')
  })

  it('finds mistakes of the rule itself', () => {
    const broken = (check: typeof rule.check) => run({ valid: ['Tea.'] }, { ...rule, check, examples: { bad: { en: [], zh: [] }, good: { en: [], zh: [] } } })['Tea.']
    expect(broken((_, __, report) => report({ start: 0, end: 3 }, 'drunk'))).toBe('The rule reports "drunk", which is not one of its messages: drink, bare.')
    expect(broken((_, __, report) => report({ start: 0, end: 3 }, 'drink'))).toBe('Nothing fills {drink} in the message "No {drink}".')
    expect(broken((_, __, report) => report({ start: 3, end: 3 }, 'bare'))).toBe('The rule reports from 3 to 3, which are no characters of the text.')
    expect(broken((_, __, report) => report({ start: 0, end: 99 }, 'bare'))).toBe('The rule reports from 0 to 99, which are no characters of the text.')
  })

  it('says what it needs where no test framework is global', () => {
    expect(() => new RuleTester({})).toThrow("import { describe, it } from 'vitest'")
  })
})
