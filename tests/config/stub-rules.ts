import { defineRule, integer, minValue, number, optional, picklist, pipe, type Rule, strictObject } from '../../src/rule.js'

const texts = { en: 'text', zh: '文字' }
const common = {
  group: 'evidence',
  summary: texts,
  why: texts,
  authority: [],
  messages: { found: texts },
  examples: { bad: { en: ['bad'], zh: ['坏'] }, good: { en: ['good'], zh: ['好'] } },
  check: () => {},
} as const

/** Two rules whose presets and options differ. */
export const stubRules: readonly Rule[] = [
  defineRule({
    ...common,
    id: 'small-sample',
    severity: { recommended: 'warn', strict: ['error', { minimum: 50 }] },
    options: strictObject({
      minimum: optional(pipe(number(), integer(), minValue(1)), 30),
      subjects: optional(picklist(['people', 'animals']), 'people'),
    }),
  }),
  defineRule({
    ...common,
    id: 'hype-language',
    severity: { recommended: 'off', strict: 'warn' },
    options: strictObject({}),
  }),
]
