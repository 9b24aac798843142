import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.js'
import { type LabelledArticle, readLabelledArticles, scoreArticles } from '../../scripts/accuracy/labelled-articles.js'

const articles = readLabelledArticles('tests/accuracy/articles')
/** What the linter reached so far. Lower a number only on purpose, and say why in the commit. */
const baseline = JSON.parse(readFileSync('tests/accuracy/baseline.json', 'utf8')) as Record<'en' | 'zh', { precision: number; recall: number }>

test('there are at least forty articles, and labels name rules', () => {
  expect(articles.length).toBeGreaterThanOrEqual(40)
  const ids = new Set(rules.map(({ id }) => id))
  expect(articles.flatMap(({ labels }) => labels).filter(({ rule }) => !ids.has(rule))).toEqual([])
})

describe.each(['en', 'zh'] as const)('on articles in %s', (language) => {
  const { scores, disagreements } = scoreArticles(articles.filter((article) => article.language === language))
  const sum = (key: 'right' | 'wrong' | 'met' | 'missed') => scores.reduce((total, score) => total + score[key], 0)
  // Shown when a test fails.
  const told = (kind: 'wrong' | 'missed') => disagreements.filter((one) => one.kind === kind).map(({ article, rule, words }) => `${article}: ${rule} ${words}`)

  test('precision does not get worse', () => {
    const precision = sum('right') / (sum('right') + sum('wrong'))
    expect({ precision, wrong: told('wrong') }).toSatisfy((found: { precision: number }) => found.precision >= baseline[language].precision)
  })

  test('recall does not get worse', () => {
    const recall = sum('met') / (sum('met') + sum('missed'))
    expect({ recall, missed: told('missed') }).toSatisfy((found: { recall: number }) => found.recall >= baseline[language].recall)
  })
})

describe('scoring', () => {
  const article = (text: string, ...labels: LabelledArticle['labels']): LabelledArticle => ({ name: 'x', language: 'en', text, labels })

  test('a message is right on the words of its label only', () => {
    const text = 'Stem cells repair damaged livers. This is a revolutionary cream.'
    const { scores, disagreements } = scoreArticles([article(text, { rule: 'hype-language', quote: 'revolutionary' }, { rule: 'cure-claim', quote: 'cream' })])
    expect(scores.find(({ rule }) => rule === 'hype-language')).toMatchObject({ right: 1, wrong: 0, met: 1, missed: 0 })
    expect(disagreements).toContainEqual({ article: 'x', rule: 'cure-claim', words: 'cream', kind: 'missed' })
    expect(disagreements.some(({ rule, kind }) => rule === 'unhedged-efficacy' && kind === 'wrong')).toBe(true)
  })

  test('a label must be in its article', () => {
    expect(() => scoreArticles([article('Nothing here.', { rule: 'cure-claim', quote: 'cures' })])).toThrow('x does not say "cures"')
  })
})
