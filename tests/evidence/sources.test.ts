import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const sources = (text: string) => readArticle(text).sources
const isCited = (text: string): boolean => {
  const article = readArticle(text)
  return article.isCited(article.sentences[0]!)
}

describe('isCited', () => {
  it.each([
    'It helps [3,4-6].',
    'It helps.¹²',
    'It helps (Lee et al., 2020).',
    'It helps, as Lee and Kim (2020) found.',
    'It helps (see Smith 2019; Jones 2021).',
    'It helps (doi:10.1136/bmj.m1).',
    'It helps (PMID: 12345678).',
    'The trial (NCT01234567) found this.',
    'It helps, says [the guideline](https://www.nice.org.uk/guidance/ng226).',
    'A 2021 Cochrane review found that it helps.',
    '2021年《柳叶刀》发表的试验显示有效。',
    '有效(国家卫健委,2021)。',
  ])('takes the mark in: %s', (text) => {
    expect(isCited(text)).toBe(true)
  })

  it.each([
    'In 2020 it helped.',
    'It helped (in May 2020).',
    'The area is 12 m² and the count 10⁹.',
    'It helps, see [our shop](https://shop.example.com/).',
    'It helps, see [this page](/other).',
    'ISBN 0-306-40615-3 is mistyped.',
    '2020年起有效。',
  ])('finds none in: %s', (text) => {
    expect(isCited(text)).toBe(false)
  })
})

describe('references', () => {
  const list = '# T\n\nText.\n\n## References\n\n1. Lee A, Novak B. A trial. BMJ 2020;370:m1. doi:10.1136/bmj.m1\n2. https://doi.org/10.1000/xyz\n'

  it('reads authors, year and identifier, and sees the bare address that is no block', () => {
    const [full, bare] = sources(list).references
    expect(full).toMatchObject({ year: 2020, hasIdentifier: true, isBare: false })
    expect(full?.authors).toEqual(expect.arrayContaining(['lee', 'novak']))
    expect(bare).toMatchObject({ isBare: true, text: 'https://doi.org/10.1000/xyz' })
    expect(list.slice(bare?.start, bare?.end)).toBe('https://doi.org/10.1000/xyz')
  })

  it('takes "for reference only" for no reference', () => {
    expect(sources('# T\n\n## References\n\nfor reference only').references).toEqual([])
  })

  it('completes an author in the text by the list', () => {
    expect(sources(list.replace('Text.', 'Novak et al. found this.')).incomplete).toEqual([])
    expect(sources(list.replace('Text.', 'Baker et al. found this.')).incomplete.map(({ name }) => name)).toEqual(['Baker et al.'])
  })
})

describe('attributions', () => {
  const words = (text: string) => sources(text).attributions.map((one) => one.words)

  it.each([
    ['Previous studies have shown that it works.', 'Previous studies have shown'],
    ['It works, and a growing body of research confirms this.', 'growing body of research confirms'],
    ['近期研究也发现该法有效。', '近期研究也发现'],
    ['臨床數據顯示有效。', '臨床數據顯示'],
    ['据统计,九成有效。', '据统计'],
  ])('reads %s', (text, expected) => {
    expect(words(text)).toEqual([expect.stringContaining(expected)])
  })

  it.each(['The study showed that it works.', 'Our data show that it works.', 'A Harvard study found this.', 'Studies of the method are under way.', '该研究显示有效。', '检查结果显示正常。'])('has none in %s', (text) => {
    expect(words(text)).toEqual([])
  })
})

describe('own research', () => {
  it.each([
    'In this small cross-over study, sleep was looked at. Twelve students with poor sleep were then randomised to two groups.',
    'Nine trials with 600 adults were identified. The quality of the evidence was low.',
    'This review found six trials. Most included studies were short.',
    '本研究采用随机设计。我们纳入了60例患者。',
  ])('is: %s', (text) => {
    expect(sources(text).isOwnResearch).toBe(true)
  })

  it.each(['Nine trials have been done, and most were short. Ask your doctor.', 'In our clinic we treat children. Our doctors have included many of them.', '研究者纳入了60例患者。'])('is not: %s', (text) => {
    expect(sources(text).isOwnResearch).toBe(false)
  })
})

describe('byline', () => {
  const text = (lines: string): string => `# Title\n\n${lines}\n\nAsthma makes the airways narrow.`

  it.each([
    ['By Ann Lee', { author: true, date: false }],
    ['3 May 2024', { author: false, date: true }],
    ['Author: Ann Lee, updated 2 May 2024', { author: true, date: true }],
    ['文|周燃 2024-05-03', { author: true, date: true }],
    ['来源:中国疾控中心 发布时间:2024年5月3日', { author: true, date: true }],
    ['来源:网络 2024年5月3日', { author: false, date: true }],
  ])('reads %s', (line, expected) => {
    expect(sources(text(line)).byline).toMatchObject(expected)
  })
})

describe('prose length', () => {
  it('counts words and Han characters of the article, not of its references', () => {
    const { proseLength } = readArticle('---\ntitle: Front matter\n---\n\nThree plain words 三个字\n\n## References\n\nLee A. A long title of a paper.')
    expect(proseLength).toEqual({ words: 3, han: 3 })
  })

  it('tells an article from a sentence', () => {
    expect(readArticle('One sentence.').isDocument).toBe(false)
    expect(readArticle('# Heading\n\nOne sentence.').isDocument).toBe(true)
    expect(readArticle('word '.repeat(150)).isDocument).toBe(true)
    expect(readArticle('字'.repeat(299)).isDocument).toBe(false)
  })
})
