import { describe, expect, it } from 'vitest'
import { lintText, rules } from '../../src/index.js'
import { toTraditional } from './to-traditional.js'

const reports = (id: string, text: string): boolean =>
  lintText(text, { filePath: '/article.md', config: { extends: 'healthlint:strict' } }).messages.some(({ ruleId }) => ruleId === id)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each([...examples.bad.en, ...examples.bad.zh])('reports: %s', (text) => {
    expect(reports(id, text)).toBe(true)
  })

  it.each([...examples.good.en, ...examples.good.zh])('leaves alone: %s', (text) => {
    expect(reports(id, text)).toBe(false)
  })

  it.each(examples.bad.zh.map(toTraditional))('reports in Traditional characters: %s', (text) => {
    expect(reports(id, text)).toBe(true)
  })

  it.each(examples.good.zh.map(toTraditional))('leaves alone in Traditional characters: %s', (text) => {
    expect(reports(id, text)).toBe(false)
  })
})
