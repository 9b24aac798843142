import { describe, expect, it } from 'vitest'
import type { RelativeDate } from '../../../src/evidence/editing/relative-date.js'
import { readArticle } from '../read-article.js'

const datesIn = (text: string): readonly RelativeDate[] => readArticle(text).editing.relativeDates
const timesIn = (text: string): string[] => datesIn(text).filter(({ kind, isDated }) => kind === 'time' && !isDated).map((date) => date.text)

describe('relative dates', () => {
  it.each([
    ['The trial was published two weeks ago.', 'two weeks ago'],
    ['Regulators approved the drug earlier this year.', 'earlier this year'],
    ['A recent randomised trial found no benefit.', 'recent randomised trial'],
    ['The drug was recently approved.', 'recently approved'],
    ['不久前,一项试验发现该药无效。', '不久前'],
    ['上個月,一本期刊報道了該試驗。', '上個月'],
    ['该药去年获批。', '去年'],
  ])('in “%s”: %s', (text, words) => {
    expect(timesIn(text)).toEqual([words])
  })

  it.each([
    'Tell your doctor if you have recently had surgery.',
    'Call your GP today.',
    'Symptoms began two weeks ago and the patient had a fever.',
    'Pain fell within the last week of treatment.',
    'The more recent trials were larger.',
    'Seizures in the last year were counted.',
    '“I felt it last week,” she said.',
    'In 2023, a recent trial found no benefit.',
    '如果您最近做过手术,请告诉医生。',
    '近期疗效良好。',
    '目前的治疗方法有三种。',
    '时至今日,原因仍不清楚。',
    '2023年6月,近日完成的试验公布了结果。',
    '# 補鐵研究月報 2026-02\n\n本月收錄了十二項研究。',
    '她今年32岁,最近3个月体重下降。',
  ])('are not in “%s”', (text) => {
    expect(timesIn(text)).toEqual([])
  })

  it('are told from those of a rumour', () => {
    expect(datesIn('近日,研究发现该药无效。')[0]?.isOfResearch).toBe(true)
    expect(datesIn('近日,网传一项研究称喝醋防癌。')[0]?.isOfResearch).toBe(false)
  })

  it('may be weak, or a year of two digits', () => {
    expect(datesIn('In recent years, cases have risen.').map(({ kind }) => kind)).toEqual(['weak'])
    expect(datesIn('Posted 21-06-19 by the team.').map(({ kind, text }) => [kind, text])).toEqual([['short-year', '21-06-19']])
    expect(datesIn('The doses were 10-20-40 mg.')).toEqual([])
  })
})
