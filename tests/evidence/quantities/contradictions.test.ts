import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.js'

describe('changes', () => {
  const wrong = (text: string): string[] => quantitiesOf(text).misstatedChanges(1).map(({ change: { from, to, stated }, expected }) => `${from.text}>${to.text} ${stated.text}: ${expected.toFixed(0)}`)

  it.each([
    ['Weight fell from 80 to 72 kg, a 25% loss.', ['80>72 25%: -10']],
    ['HbA1c rose by 50%, from 6.0 to 6.6.', ['6.0>6.6 50%: 10']],
    ['Cholesterol rose from 6 to 4 mmol/L, a rise of 33%.', ['6>4 33%: -33']],
    ['The score fell from 14.67±1.15 to 7.33±1.15, a 20% reduction.', ['14.67>7.33 20%: -50']],
    ['体重由80 kg降至72 kg,下降25%。', ['80>72 25%: -10']],
    ['體重由80公斤減至72公斤,減輕了25%。', ['80>72 25%: -10']],
  ])('works out %s', (text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })

  it.each([
    'Survival rose from 50% to 60%, up by 10%.',
    'Survival rose from 50% to 60%, up by 20%.',
    'Costs fell from 80 to 40 euros while satisfaction rose by 30%.',
    'Adjusted for age, weight fell from 80 to 72 kg, a 12% loss.',
    'Screening rose from 19% to 55%, and deaths fell by 30%.',
    '筛查比例由19%增至55%,死亡率下降了30%。',
  ])('leaves alone %s', (text) => {
    expect(wrong(text)).toEqual([])
  })

  it('accepts every rounded change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 20, max: 900 }), (from, to) => {
        fc.pre(from !== to)
        const change = Math.abs((100 * (to - from)) / from)
        const word = to > from ? 'increase' : 'reduction'
        expect(wrong(`The count went from ${from} to ${to}, a ${change.toFixed(0)}% ${word}.`)).toEqual([])
      }),
    )
  })
})

describe('groups and their total', () => {
  const wrong = (text: string): string[] => quantitiesOf(text).misstatedAllocations().map(({ total, groups, sum }) => `${total.text}: ${groups.map((group) => group.text).join('+')}=${sum}`)

  it.each([
    ['Fifty-two patients were split into groups of 26 and 20.', ['Fifty-two: 26+20=46']],
    ['They assigned 100 adults to yoga (n=60) or walking (n=30).', ['100: 60+30=90']],
    ['52例患者分为两组,分别为26例和20例。', ['52: 26+20=46']],
    ['将90只大鼠随机分为三组,每组20只。', ['90: 20=60']],
    ['The sample was 60 patients (30 men and 25 women).', ['60: 30+25=55']],
    ['60例患者,男30例,女25例。', ['60: 30+25=55']],
  ])('adds up %s', (text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })

  it.each([
    'Sixty rats were divided into groups of 20, 20 and 20.',
    'Ninety-six patients were enrolled and 91 were randomised to tea (n = 46) or water (n = 45).',
    'Of 120 screened, 100 patients were randomised to yoga (n = 50) or walking (n = 40).',
    'The sample was 60 patients (30 men and 30 women).',
    'Of 60 patients, 10 men and 5 women in the control group relapsed.',
    'A hundred patients were divided into three groups of 40 and 30.',
    '60只大鼠分为三组,每组20只。',
  ])('leaves alone %s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})

describe('rates that exclude each other', () => {
  const wrong = (text: string, extra: { one: string; other: string }[] = []): string[] => quantitiesOf(text).contradictions(extra, 1).map(({ one, other }) => `${one.text} ${other.text}`)

  it.each([
    ['Survival was 73% at 24 weeks, so short-term mortality was under 10%.', ['73% 10%']],
    ['At 12 months survival was 80% and mortality was 35%.', ['80% 35%']],
    ['1年死亡率为20%,即生存率为90%。', ['20% 90%']],
  ])('finds %s', (text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })

  it.each([
    'Survival was 73% at 24 weeks, and short-term mortality was under 10%.',
    'Mortality was 5% in hospital, and survival was 70% at five years.',
    'Survival was 80% with the drug; mortality was 35% with placebo.',
    'At 12 months survival was 80% and mortality was 20%.',
    'Disease-free survival was 60% and mortality 20% at one year.',
    '24周生存率为73%,短期死亡率低于10%。',
  ])('leaves alone %s', (text) => {
    expect(wrong(text)).toEqual([])
  })

  it('takes pairs of its own', () => {
    const pair = [{ one: 'pass rate', other: 'failure rate' }]
    expect(wrong('The pass rate was 70% and the failure rate 40%.', pair)).toEqual(['70% 40%'])
    expect(wrong('The pass rate was 70% and the failure rate 40%.')).toEqual([])
  })
})

describe('who took part, and how long', () => {
  it('finds two numbers for all who took part', () => {
    const conflicts = (text: string): string[] => quantitiesOf(text).cohortConflicts().map(({ enrolled, all }) => `${enrolled.text} ${all.text}`)
    expect(conflicts('We recruited 48 volunteers. Blood was taken from all 52 volunteers.')).toEqual(['48 52'])
    expect(conflicts('研究共纳入48名志愿者。所有52名志愿者均抽血。')).toEqual(['48 52'])
    expect(conflicts('We recruited 52 volunteers. Four dropped out. Blood was taken from all 48 volunteers.')).toEqual([])
    expect(conflicts('We recruited 52 volunteers.\n\nBlood was taken from all 48 volunteers.')).toEqual([])
  })

  it('finds results that stop before the end of follow-up', () => {
    const unfinished = (text: string): string[] => quantitiesOf(text).unfinishedFollowUps().map(({ announced, latest }) => `${announced.words} ${latest.words}`)
    expect(unfinished('Patients were followed for 24 months. At the end of follow-up, scores were better at 3 and 6 months.')).toEqual(['24 months 6 months'])
    expect(unfinished('对43例患者进行80周随访。\n\n随访结束时,4周、12周均有提高。')).toEqual(['80周 12周'])
    expect(unfinished('Patients were followed for 12 months. At the end of follow-up, scores were better at 26 and 52 weeks.')).toEqual([])
  })
})
