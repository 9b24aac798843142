import { describe, expect, it } from 'vitest'
import { readClaimStrength } from '../../src/evidence/claims/read-claim-strength.js'
import { isRodentStudy } from '../../src/evidence/studies/read-model-animals.js'
import { readStudyDesign } from '../../src/evidence/studies/read-study-design.js'
import { readArticle } from './read-article.js'

describe('the strength of a claim', () => {
  it.each([
    ['Regular naps cause weight gain.', 'direct-causal'],
    ['Napping was associated with a higher risk of obesity.', 'correlational'],
    ['Napping may increase the risk of obesity.', 'conditional-causal'],
    ['Further studies are needed.', 'none'],
    // Verbs with their objects, and the same words without one.
    ['Inhaled salts raise blood pressure.', 'direct-causal'],
    ['Walking lowered weight and pulse.', 'direct-causal'],
    ['Night shifts increase the risk of falls.', 'direct-causal'],
    ['Falls increased with age.', 'correlational'],
    ['Pulse was reduced in walkers.', 'correlational'],
    ['The walk programme led to a marked increase in sleep.', 'direct-causal'],
    ['The tablets did not significantly reduce pain.', 'direct-causal'],
    ['The tablet had no benefit.', 'direct-causal'],
    ['Lamps effective in winter gloom', 'direct-causal'],
    ['A study suggests naps halve mistakes.', 'direct-causal'],
    // Groups compared.
    ['Increased risk of falls in night workers', 'correlational'],
    ['The longer a shift is, the greater the number of falls.', 'correlational'],
    ['Nurses had worse sleep.', 'correlational'],
    ['A tablet lowers a marker of risk in adults.', 'direct-causal'],
    ['Weak grip was a marker of early death.', 'correlational'],
    ['The data come from the American Sleep Association and cover one year.', 'none'],
    // Doubt, and doubt about something else.
    ['Naps could each lengthen life.', 'conditional-causal'],
    ['Nappers may have a higher pulse.', 'correlational'],
    ['The clot is potentially lethal and the drug reduces its size.', 'direct-causal'],
    ['We followed those who may benefit.', 'none'],
    // What was known, what is asked, what ought to be done.
    ['Previous research has shown that naps prevent falls.', 'none'],
    ['Falls are the most common cause of injury.', 'none'],
    ['Nurses should nap to prevent falls.', 'none'],
    ['The recommended dose reduces pain.', 'direct-causal'],
    ['Naps were associated with fewer falls, but larger trials are needed.', 'correlational'],
    ['It is unclear whether naps prevent falls.', 'none'],
    ['A blood test can predict whether pain will return.', 'correlational'],
  ])('%s is %s', (text, strength) => {
    expect(readClaimStrength(text, 'en')).toBe(strength)
  })

  it.each([
    ['熬夜导致肥胖。', 'direct-causal'],
    ['熬夜与肥胖相关。', 'correlational'],
    ['熬夜可能导致肥胖。', 'conditional-causal'],
    ['该研究始于2019年。', 'none'],
    ['熬夜是否导致肥胖尚不清楚。', 'none'],
    ['该研究旨在探讨如何预防跌倒。', 'none'],
  ])('%s is %s', (text, strength) => {
    expect(readClaimStrength(text, 'zh')).toBe(strength)
  })
})

describe('the design of a study', () => {
  it.each([
    ['Adults were randomly assigned to the drug or placebo.', 'randomised-trial'],
    ['We performed a meta-analysis of nine randomised trials.', 'meta-analysis'],
    ['A cohort of nurses was followed for ten years.', 'cohort'],
    ['In this cross-sectional survey, students reported their sleep.', 'cross-sectional'],
    ['We report the case of a man who recovered.', 'case-report'],
    ['Participants will be randomly assigned to two groups.', 'protocol'],
    ['受试者随机分为两组。', 'randomised-trial'],
    ['一项队列研究随访了护士。', 'cohort'],
  ])('%s is a %s', (text, design) => {
    expect(readStudyDesign(readArticle(text).sentences)).toBe(design)
  })

  it.each(['Rats were randomly divided into two groups.', 'The plots were randomly arranged.', 'The sky was clear.'])('%s names none', (text) => {
    expect(readStudyDesign(readArticle(text).sentences)).toBeUndefined()
  })

  it('tells rodents that took part from rodents that gave cells', () => {
    expect(isRodentStudy(readArticle('A fibre diet and the gut. Mice were fed the diet for six weeks. Treated mice gained less weight.').sentences)).toBe(true)
    expect(isRodentStudy(readArticle('A drug for weak hearts. Patients and human cells are hard to study. The drug was tested in a mouse model.').sentences)).toBe(true)
    expect(isRodentStudy(readArticle('A strain of the germ. The mouse survival assay showed that it kills.').sentences)).toBe(false)
    expect(isRodentStudy(readArticle('Thirty years of papers: a bibliometric analysis. Mouse model and diet were frequent words.').sentences)).toBe(false)
    expect(isRodentStudy(readArticle('A new stain for tissue. We used mouse monoclonal antibodies on samples from patients.').sentences)).toBe(false)
  })
})

describe('zero events', () => {
  it('know how many were watched', () => {
    expect(readArticle('No side effects were seen in the 20 patients.').reasoning.zeroEvents).toMatchObject([{ kind: 'seen', size: 20, admitsLimits: false }])
    expect(readArticle('12例患者均未出现不良反应,但样本小。').reasoning.zeroEvents).toMatchObject([{ kind: 'seen', size: 12, admitsLimits: true }])
  })

  it.each(['No increase in adverse events was seen.', 'The trials did not report side effects.', '未报告不良反应的数据。'])('are not said in: %s', (text) => {
    expect(readArticle(text).reasoning.zeroEvents).toEqual([])
  })
})

describe('benefits for people from animals or cells', () => {
  it.each(['In rats the gel healed wounds, so patients can benefit.', '动物实验证实该药可修复人体肝脏。'])('%s', (text) => {
    expect(readArticle(text).reasoning.extrapolations).toHaveLength(1)
  })

  it('are softened by a hedge of their own, not by a verb that draws the conclusion', () => {
    const [own] = readArticle('In rats pain fell, indicating that the herb can reduce inflammation.').reasoning.extrapolations
    const [hedged] = readArticle('In rats pain fell, indicating that the herb may reduce inflammation.').reasoning.extrapolations
    expect([own?.hedged, hedged?.hedged ?? true]).toEqual([false, true])
  })
})

describe('long sentences', () => {
  it.each(['significantly improved ', '显著改善不', 'no adverse events or ', 'LDL fell so life '])('of "%s" over and over are read in linear time', (unit) => {
    const { reasoning } = readArticle(unit.repeat(10_000))
    const found = [...reasoning.significances(), ...reasoning.zeroEvents, ...reasoning.nullSpins, ...reasoning.superiorities, ...reasoning.surrogateLeaps(), ...reasoning.causes(2)]
    expect(found.every(({ sentence }) => sentence.folded.length <= 2000)).toBe(true)
  })
})
