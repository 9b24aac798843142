import { describe, expect, it } from 'vitest'
import { expectLinear } from '../../language/expect-linear.js'
import { quantitiesOf } from './quantities-of.js'

const faults = (text: string): string[] => quantitiesOf(text).statisticFaults(0.05).map(({ kind, sentence, start, end }) => `${kind}: ${sentence.text.slice(start, end)}`)

describe('statistics that cannot be right', () => {
  it.each([
    ['The cure rate reached 120%.', 'rate: cure rate reached 120%'],
    ['有效率超过100%。', 'rate: 有效率超过100%'],
    ['The stay was 12 days (SD 20).', 'spread: 12 days (SD 20'],
    ['Sensitivity was 112%.', 'rate: Sensitivity was 112%'],
    ['The correlation was strong (P = 1.3).', 'p-range: P = 1.3'],
    ['Both improved (p=.000).', 'p-zero: p=.000'],
    ['The effect was significant (P = 0.08).', 'p-significant: P = 0.08'],
    ['There was a significant gain (P > 0.05).', 'p-significant: P > 0.05'],
    ['The odds ratio was 2.3 (95% CI 0.4-1.9).', 'interval-outside: 2.3 (95% CI 0.4-1.9'],
    ['HR 0.90 (95% CI 0.70-1.16) shows a significant survival gain.', 'interval-significant: 0.90 (95% CI 0.70-1.16'],
    ['Heterogeneity was low (I² = 78%).', 'heterogeneity: I² = 78%'],
    ['The I2 value was 41.', 'heterogeneity-unit: I2 value was 41'],
    ['The stay was 4.1 ± 6.3 days.', 'spread: 4.1 ± 6.3'],
    ['Daily protein excretion was 2.4 g/L.', 'unit: Daily protein excretion was 2.4 g/L'],
    ['有效率高达120%。', 'rate: 有效率高达120%'],
    ['差异显著(P=0.08)。', 'p-significant: P=0.08'],
    ['HR=0.90(95%CI 0.70~1.16),生存显著获益。', 'interval-significant: 0.90(95%CI 0.70~1.16'],
    ['异质性较低,I2值为41,一致性较高。', 'heterogeneity: I2值为41,一致性较高'],
    ['每日蛋白尿量从2.48±0.77降至1.06±0.56g/l', 'unit: 每日蛋白尿量从2.48±0.77降至1.06±0.56g/l'],
  ])('finds %s', (text, expected) => {
    expect(faults(text)).toEqual([expected])
  })

  it.each([
    'Output rose by 150%.',
    'Accuracy was 98%, up by 120% on the old test.',
    'The difference was not significant (P = 0.21).',
    'Pain was significantly lower (P = 0.01), but sleep was not (P = 0.40).',
    'The gain was significant (P < 0.1).',
    'Variants showed P values of 10-5 to 10-7.',
    'The ratio was 1.4 (95% CI 1.1-1.8).',
    'Pain fell by 5.2 points (95% CI -7.0 to -3.1).',
    'Means were 12.3 and 14.5 (95% CI 0.5 to 3.1).',
    'OR 0.9 (95% CI 0.7-1.2), so no significant difference was shown.',
    'Heterogeneity was low (I² = 20%).',
    'The mean change was 1.2 ± 3.4 points.',
    'Costs were 1,366.0 ± 244.9 euros.',
    '准确率98%,较旧方法提高120%。',
    '差异无统计学意义(P=0.21)。',
    '生存率提高了120%。',
  ])('leaves alone %s', (text) => {
    expect(faults(text)).toEqual([])
  })

  it.each(['Of 60 patients, 15 (35%) relapsed, HR 0.9 (95% CI 0.7-1.2) P = 0.08, ', '60例中15例(35%)复发,风险降低18%,下降2倍,', '5±5 ', '比低', '95% CI ', 'a ', '从1由'])('takes linear time on %s', (unit) => {
    expectLinear(unit, (text) => {
      const quantities = quantitiesOf(text)
      return [quantities.misstatedSums(1), quantities.misstatedChanges(1), quantities.foldDecreases(), quantities.bareRelativeEffects(1), quantities.statisticFaults(0.05)]
    })
  })
})
