import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.js'

describe('falls told as a multiple', () => {
  const falls = (text: string): string[] => quantitiesOf(text).foldDecreases().map(({ sentence, start, end, confirmed }) => `${sentence.text.slice(start, end)}${confirmed ? ` = ${confirmed}%` : ''}`)

  it.each([
    ['Symptoms decreased 3 times.', ['decreased 3 times']],
    ['The level was two times lower than before.', ['two times lower']],
    ['Viral load fell tenfold within a week.', ['fell tenfold']],
    ['The score fell 2-fold, from 14 to 7.', ['fell 2-fold = 50%']],
    ['Relapses were cut by 150 per cent.', ['cut by 150 per cent']],
    ['There were 150% fewer relapses.', ['150% fewer']],
    ['Pain is 5x lower than with tablets.', ['5x lower']],
    ['症状减少至少3倍。', ['减少至少3倍']],
    ['评分显著下降2倍,从14.67±1.15分降至7.33±1.15分。', ['下降2倍 = 50%']],
    ['發炎指數下降了三倍。', ['下降了三倍']],
    ['副作用比手术少5倍。', ['少5倍']],
  ])('finds %s', (text, expected) => {
    expect(falls(text)).toEqual(expected)
  })

  it.each([
    'The dose was reduced 3 times during the study.',
    'The score fell to one third.',
    'Levels were three times higher, then fell.',
    'Pressure dropped three times more with the drug than with placebo.',
    'Does pain really drop 3 times?',
    'Pain did not drop 3 times.',
    '下降至原来的2倍以下。',
    '剂量减少了三次。',
    '下降速度快了2倍。',
  ])('leaves alone %s', (text) => {
    expect(falls(text)).toEqual([])
  })
})

describe('relative changes', () => {
  const bare = (text: string, window = 1): string[] => quantitiesOf(text).bareRelativeEffects(window).map(({ sentence, start, end }) => sentence.text.slice(start, end))

  it.each([
    ['The drug halves the risk of stroke.', ['halves the risk']],
    ['Patients on the pill were 40% less likely to die.', ['40% less likely']],
    ['Smokers had a hazard ratio of 2.4 for stroke.', ['hazard ratio of 2.4']],
    ['They had a 39% lower risk (HR 0.61) than others.', ['39% lower risk (HR 0.61']],
    ['生存率分别提高了22%、19%、17%。', ['生存率分别提高了22%、19%、17%']],
    ['該藥使中風風險減半。', ['風險減半']],
  ])('finds %s', (text, expected) => {
    expect(bare(text)).toEqual(expected)
  })

  it.each([
    'Risk fell by 50% (2% vs 4%).',
    'Deaths: 12 of 300 versus 24 of 300, a 50% lower risk.',
    'The risk fell by half. It went from 4 to 2 per 1,000.',
    'The number needed to treat was 25, and the risk was 20% lower.',
    'It does not reduce the risk of stroke by 50%.',
    'The trial was designed to detect a 30% reduction in mortality.',
    'The odds ratio was 0.9 (95% CI 0.7 to 1.2).',
    'Women are three times more likely to have it than men.',
    'Interest in the topic doubled, but the risk was not measured.',
    '死亡率由4%降至2%,下降50%。',
    '病死率高达62%。',
    '风险并没有增加一倍。',
  ])('leaves alone %s', (text) => {
    expect(bare(text)).toEqual([])
  })

  it('looks as far as it is told to', () => {
    const text = 'The drug halves the risk. It is cheap. In the trial 2 of 100 fell ill, against 4 of 100.'
    expect(bare(text, 1)).toHaveLength(1)
    expect(bare(text, 2)).toHaveLength(0)
  })

  it('finds differences of percentages called percentages', () => {
    const differences = (text: string): string[] => quantitiesOf(text).pointDifferences().map(({ rates: [one, other], stated }) => `${one.text} ${other.text} ${stated.text}`)
    expect(differences('Survival was 73% and 56%, an increase of 17%.')).toEqual(['73% 56% 17%'])
    expect(differences('Survival rose 17% (from 56% to 73%).')).toEqual(['56% 73% 17%'])
    expect(differences('生存率73%、对照56%,提高了17%。')).toEqual(['73% 56% 17%'])
    expect(differences('Survival was 73% and 56%, an increase of 17 percentage points.')).toEqual([])
    expect(differences('Survival was 73% and 56%, an increase of 30%.')).toEqual([])
    expect(differences('口腔癌增加82%,食道癌增加39%,喉癌增加43%。')).toEqual([])
  })
})
