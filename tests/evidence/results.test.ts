import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const kinds = (text: string): string[] => {
  const article = readArticle(text)
  return [...new Set(article.sentences.flatMap((sentence) => article.statisticsIn(sentence).map(({ kind }) => kind)))]
}

describe('statistics in a sentence', () => {
  it.each([
    ['Pain fell more with the gel (P = .03).', 'p-value'],
    ['The ratio was 0.8 (95% CI 0.6 to 1.1).', 'interval'],
    ['The hazard ratio was 0.72.', 'effect'],
    ['Pressure fell by 8 mmHg.', 'effect'],
    ['Attacks occurred in 12% versus 20%.', 'groups'],
    ['Deaths fell from 8% to 6%.', 'from-to'],
    ['The score was 7.3 ± 1.2.', 'spread'],
    ['疼痛评分由6分降至3分。', 'from-to'],
    ['两组分别为73.2%与55.6%。', 'groups'],
    ['差异有统计学意义(P<0.05)。', 'p-value'],
  ])('%s has %s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it.each(['The trial enrolled 40 adults in 2019.', 'Heterogeneity was low (I² = 41%).', '共纳入52例患者。'])('%s has none', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('significance', () => {
  it.each([
    ['Scores did not improve significantly.', [true]],
    ['Scores improved significantly.', [false]],
    ['两组差异无统计学意义。', [true]],
    ['评分显著改善。', [false]],
  ])('%s: null %s', (text, isNull) => {
    expect(readArticle(text).reasoning.significances().map((one) => one.isNull)).toEqual(isNull)
  })

  it('is not said of people, burdens or importance', () => {
    expect(readArticle('Her significant other bears a significant burden, which is clinically significant.').reasoning.significances()).toEqual([])
  })

  it('tells what a study found from what a disease does', () => {
    const reported = (text: string) => readArticle(text).reasoning.significances().map(({ isReported }) => isReported)
    expect(reported('In the trial, sleep was significantly affected.')).toEqual([true])
    expect(reported('Hearing is significantly affected by the disease.')).toEqual([false])
  })

  it('is found in the words of an option', () => {
    const { reasoning } = readArticle('Scores fell mightily.')
    expect(reasoning.significances({ loose: ['mightily'] }).map(({ tier }) => tier)).toEqual(['loose'])
    expect(reasoning.significances()).toEqual([])
  })
})
