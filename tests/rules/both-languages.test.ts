import { expect, it } from 'vitest'
import { rules } from '../../src/index.js'

it.each(rules.map((rule) => [rule.id, rule] as const))('%s has examples and texts in both languages', (_, { examples, messages, summary, why }) => {
  for (const language of ['en', 'zh'] as const) {
    expect(examples.bad[language].length).toBeGreaterThan(0)
    expect(examples.good[language].length).toBeGreaterThan(0)
    for (const text of [summary, why, ...Object.values(messages)]) expect(text[language]).toMatch(/\S/)
  }
})
