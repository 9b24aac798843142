import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { describeRule } from '../../src/explain/describe-rule.js'
import { repository } from '../../src/explain/rule-url.js'
import { array, boolean, defineRule, integer, minValue, number, optional, picklist, pipe, strictObject, string } from '../../src/rule.js'

const rule = defineRule({
  id: 'brisk-walk',
  group: 'claims',
  summary: { en: 'Walk.', zh: '步行。' },
  why: { en: 'It helps.', zh: '有益。' },
  authority: ['cebm-2011'],
  severity: { recommended: 'off', strict: ['warn', { most: 3 }] },
  options: strictObject({
    most: optional(pipe(number(), integer(), minValue(2)), 5),
    words: optional(array(string()), []),
    where: optional(picklist(['title', 'body']), 'body'),
    kinds: optional(array(picklist(['a', 'b'])), ['a']),
    on: optional(boolean(), true),
  }),
  messages: { slow: { en: 'Too slow', zh: '太慢' } },
  examples: { bad: { en: ['a'], zh: ['b'] }, good: { en: ['c'], zh: ['d'] } },
  check() {},
})

describe('describeRule', () => {
  const described = describeRule(rule, { most: 'How many.' })

  it('says what a preset sets', () => {
    expect(described.presets).toEqual({ recommended: { severity: 'off', options: {} }, strict: { severity: 'warn', options: { most: 3 } } })
  })

  it('says what options take, in both languages, with their defaults', () => {
    expect(described.options.map(({ name, takes, default: value, description }) => [name, takes.en, takes.zh, value, description])).toEqual([
      ['most', 'a whole number, at least 2', '整数,不小于 2', 5, 'How many.'],
      ['words', 'a list of strings', '字符串列表', [], undefined],
      ['where', '"title" or "body"', '"title" 或 "body"', 'body', undefined],
      ['kinds', 'a list of "a" or "b"', '列表,元素为 "a" 或 "b"', ['a'], undefined],
      ['on', 'true or false', 'true 或 false', true, undefined],
    ])
  })

  it('knows the guidelines and the page', () => {
    expect(described.authorities.map(({ key }) => key)).toEqual(['cebm-2011'])
    expect(described.url).toBe(`${repository}/blob/main/docs/rules/brisk-walk.md`)
  })
})

it('gives the address that package.json gives', () => {
  expect(packageJson.homepage).toBe(`${repository}#readme`)
  expect(packageJson.repository.url).toBe(`git+${repository}.git`)
  expect(packageJson.bugs).toBe(`${repository}/issues`)
})
