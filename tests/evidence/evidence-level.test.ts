import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const level = (text: string) => readArticle(text).appraisal.bestEvidence?.level

describe('the best evidence of an article', () => {
  it.each([
    ['controlled', 'A trial randomly assigned 240 adults to the drug or placebo. Pain fell after treatment.'],
    ['uncontrolled', 'The team treated 43 patients. Pain fell after treatment.'],
    ['few', 'The team treated four patients. Pain fell after treatment.'],
    ['animals', 'The team injected the cells into eight rats. Creatinine fell.'],
    ['cells', 'The compound was added to cultured cells. In vitro, growth fell.'],
    ['uncontrolled', '某团队治疗了43例患者,治疗后疼痛减轻。'],
    ['animals', '研究者给8只大鼠注射干细胞,肌酐下降。'],
  ])('is %s: %s', (expected, text) => {
    expect(level(text)).toBe(expected)
  })

  it('is that of its best study', () => {
    expect(level('The compound slowed growth in mice.\n\n## People\n\nA trial randomly assigned 240 adults to the compound or placebo.')).toBe('controlled')
  })

  it('is unknown where a review is named and no more is said of it', () => {
    expect(level('The cells were injected into eight rats.\n\n## Review\n\nA systematic review found less pain.')).toBeUndefined()
  })

  it('is that of a controlled study, whatever else is named beside it', () => {
    expect(level('A survey of doctors was published.\n\n## Trial\n\nA trial randomly assigned 240 adults to the compound or placebo.')).toBe('controlled')
  })

  it('is unknown where something is compared, but nobody was studied', () => {
    expect(level('Studies say that a train is gentle on the back compared with a bus.')).toBeUndefined()
  })

  it('does not exist where no study is told of', () => {
    expect(level('Drink enough water.')).toBeUndefined()
  })
})
