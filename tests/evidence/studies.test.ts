import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const sizes = (text: string) => readArticle(text).studies.map(({ size }) => size && [size.value, size.of])

describe('sample sizes', () => {
  it.each([
    ['The trial enrolled 1,204 adults.', 1204, 'people'],
    ['Twenty-two volunteers took the capsule.', 22, 'people'],
    ['A dozen patients were treated.', 12, 'people'],
    ['A 37-year-old man received the cells.', 1, 'people'],
    ['Eight rats were given the drug.', 8, 'animals'],
    ['Patients got placebo (n = 20) or the drug (n = 22).', 42, 'people'],
    ['Walkers were allotted to insoles (48 adults) or usual shoes (53 adults).', 101, 'people'],
    ['Twenty rats (n = 20) were given placebo (n = 5), a low dose (n = 7) or a high dose (n = 8).', 20, 'animals'],
    ['Both groups were treated, 51 patients each.', 102, 'people'],
    ['The test was tried on 30 older and 42 younger women.', 72, 'people'],
    ['The trial enrolled 12 men and 14 women.', 26, 'people'],
    ['In all, 31 patients received the tablet and 29 placebo.', 60, 'people'],
    ['The trial enrolled 40 older and frail patients.', 40, 'people'],
    ['The ward treated 35 overweight to obese patients.', 35, 'people'],
    ['A trial gave the drug to 200 outpatients.', 200, 'people'],
    ['Six volunteers were given 400 mg and two volunteers placebo.', 6, 'people'],
    ['Weight was taken in the trial at baseline (n = 40) and at week 12 (n = 31).', 40, 'people'],
    ['In the trial the diet group (n = 12) fasted. The control group (n = 14) did not.', 26, 'people'],
    ['Of 40 patients in the trial, the diet group (n = 12) fasted. The control group (n = 14) did not.', 40, 'people'],
    ['研究纳入治疗组30例,对照组28例。', 58, 'people'],
    ['60例患者中,治疗组30例,对照组28例。', 60, 'people'],
    ['研究纳入9例。', 9, 'people'],
    ['53名终末期肝病患者接受治疗。', 53, 'people'],
    ['两位患儿接受了移植。', 2, 'people'],
    ['给8只大鼠注射该药。', 8, 'animals'],
  ])('are read from: %s', (text, value, of) => {
    expect(sizes(text)).toEqual([[value, of]])
  })

  it.each(['The study ran in 9 hospitals for 12 weeks.', 'Eight trials were pooled.', 'The dose was 400 mg.', '共纳入12项研究。', '研究在9家医院进行,为期12周。'])('are not: %s', (text) => {
    expect(sizes(text).filter(Boolean)).toEqual([])
  })

  it('stand where they are written', () => {
    const text = 'Pain fell. The study enrolled 9 people.'
    const [study] = readArticle(text).studies
    expect(text.slice(study!.size!.start, study!.size!.end)).toBe('9 people')
  })
})

describe('studies', () => {
  it('go on through their section until another is brought in', () => {
    const { studies } = readArticle('In a trial, 15 patients took the drug. They slept better.\n\nIn another study, 40 patients took placebo or the drug.')
    expect(studies.map(({ size, hasComparator }) => [size?.value, hasComparator])).toEqual([[15, false], [40, true]])
  })

  it('end at a heading, unless the text points back', () => {
    const apart = readArticle('A trial enrolled 15 patients.\n\n## Results\n\nPatients given placebo did worse.')
    expect(apart.studies[0]!.hasComparator).toBe(false)
    const linked = readArticle('A trial enrolled 15 patients.\n\n## Results\n\nThe trial had a placebo group.')
    expect(linked.studies[0]!.hasComparator).toBe(true)
  })

  it('keep list items to themselves, and share the paragraph above the list', () => {
    const { studies } = readArticle('The trial had a placebo group.\n\n- 20 patients got better.\n- 12 mice got better.')
    expect(studies.filter(({ size }) => size).every(({ hasComparator }) => hasComparator)).toBe(true)
    const siblings = readArticle('Evidence:\n\n- 20 patients got placebo or the drug.\n- 12 patients got better after the infusion.').studies
    expect(siblings.find(({ size }) => size?.value === 12)!.hasComparator).toBe(false)
  })

  it.each([
    ['The pilot study enrolled 12 patients.', true],
    ['Only 12 patients were treated.', true],
    ['The study enrolled 12 patients with small-cell cancer.', false],
    ['该研究样本量小,仅纳入12例。', true],
    ['研究纳入12例患者。', false],
  ])('admit that they are small, or do not: %s', (text, admits) => {
    expect(readArticle(text).studies[0]!.admitsLimits).toBe(admits)
  })

  it('do not take a comparison with baseline for a comparator', () => {
    expect(readArticle('Compared with baseline, 12 patients slept better after treatment.').studies[0]!.hasComparator).toBe(false)
    expect(readArticle('12例患者血糖控制良好。').studies[0]!.hasComparator).toBe(false)
  })
})
