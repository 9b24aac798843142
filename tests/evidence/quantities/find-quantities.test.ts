import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.js'

/** Every number as `words: role`. */
const roles = (text: string): string[] => {
  const article = readArticle(text)
  return article.sentences.flatMap((sentence) => article.quantities.of(sentence).map(({ words, role }) => `${words}: ${role}`))
}

describe('the roles of numbers', () => {
  it.each([
    ['They gave 60 patients 5 mg for 24 weeks.', ['60 patients: count', '5 mg: measure', '24 weeks: time']],
    ['It rose by 15%, or 3 percentage points (95% CI 1 to 5).', ['15%: percent', '3 percentage points: points', '95%: level', '1 to 5: number']],
    ['It is 3 times as high as in 2019.', ['3 times: fold', '2019: year']],
    ['60例患者随访24周,提高15个百分点,升高2倍。', ['60例: count', '24周: time', '15个百分点: points', '2倍: fold']],
    ['95%置信区间为1.1至1.8,每次5毫克。', ['95%: level', '1.1至1.8: number', '5毫克: measure']],
  ])('reads %s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })

  it.each([
    ['It has 400 million users.', 1e6],
    ['It has 1.2 million users.', 1e5],
    ['It is 23.5 of them.', 0.1],
    ['全国有8600万人。', 1e4],
    ['It has 3,528 entries.', 1],
  ])('knows how exact the number is: %s', (text, step) => {
    const article = readArticle(text)
    expect(article.quantities.of(article.sentences[0]!)[0]!.step).toBeCloseTo(step, 6)
  })
})
