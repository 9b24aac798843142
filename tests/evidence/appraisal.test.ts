import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const appraise = (text: string) => readArticle(text).appraisal
const words = (found: readonly { readonly words: string }[]): string[] => found.map((one) => one.words)

describe('harms', () => {
  it.each([
    ['The most common side effects of the drug were nausea and headache.', 'side effects'],
    ['Patients who took the tablets reported nausea.', 'reported nausea'],
    ['The operation carries a small risk of bleeding.', 'carries a small risk'],
    ['The long-term safety of the therapy is not known.', 'safety of the therapy is not known'],
    ['The safety of the cream when it is swallowed by small children at home is unknown.', 'is unknown'],
    ['The tablets are not indicated in gout and could harm patients.', 'not indicated in'],
    ['常见不良反应为恶心(12%)。', '不良反应'],
    ['该药可能引起肝损伤。', '可能引起肝损'],
    ['孕妇禁用本品。', '孕妇禁用'],
  ])('are told: %s', (text, expected) => {
    expect(words(appraise(text).harms).join()).toContain(expected)
  })

  it.each([
    'The therapy has no side effects.',
    'The infusion has no adverse risks.',
    'The new drug avoids the side effects of older ones.',
    'Patients were monitored for side effects.',
    'The trial will measure pain, sleep and adverse events.',
    'The device helps people after treatment who have suffered a stroke.',
    'The drug should not be used to predict survival.',
    'Diabetes raises the risk of blindness.',
    'Complications of diabetes include blindness.',
    'Does the drug have side effects?',
    '该疗法无任何副作用。',
    '患者没有不良反应。',
    '糖尿病会增加失明风险。',
  ])('are not told: %s', (text) => {
    expect(words(appraise(text).harms)).toEqual([])
  })

  it('count as told when no event was seen in people who were counted', () => {
    expect(appraise('In a trial of 240 adults, no serious adverse events were reported.').harms).toHaveLength(1)
    expect(appraise('No serious adverse events were reported.').harms).toHaveLength(0)
  })

  it('of another treatment are not those of the article', () => {
    expect(appraise('# Acupuncture for cancer pain\n\nChemotherapy has severe side effects.').harms).toEqual([])
    expect(appraise('# Chemotherapy at home\n\nChemotherapy has severe side effects.').harms).toHaveLength(1)
  })
})

describe('alternatives', () => {
  it.each([
    ['Existing treatments for gout work more slowly.', 'Existing treatments'],
    ['The scan was set against conventional mammography.', 'conventional mammography'],
    ['Other ways to sleep better are a cool room and fixed hours.', 'Other ways to'],
    ['The disease is usually treated with tablets.', 'usually treated'],
    ['Walking helped more than it did in place of surgery.', 'in place of surgery'],
    ['There are no approved drugs for the disease.', 'no approved drugs'],
    ['与常规治疗相比,疼痛减轻。', '常规治疗'],
  ])('are told: %s', (text, expected) => {
    expect(words(appraise(text).alternatives).join()).toContain(expected)
  })

  it.each([
    'The control group received no treatment.',
    'The tablet is an approved drug.',
    'Adults aged 65 and older with gout took part.',
    'The standard error of the mean was 2.',
    'Groups were compared using a test of trend.',
    'Talk to other health care staff.',
    'There is a need for new treatment options.',
  ])('are not: %s', (text) => {
    expect(words(appraise(text).alternatives)).toEqual([])
  })
})

describe('disclosures', () => {
  it.each([
    'The study was funded by a research council.',
    'A drug company paid for the trial.',
    'Two authors are paid consultants for the maker.',
    'Conflicts of interest: none declared.',
    '本研究由国家自然科学基金资助。',
    '利益冲突声明:无。',
  ])('are found: %s', (text) => {
    expect(appraise(text).disclosures.length).toBeGreaterThan(0)
  })

  it.each(['The claim is supported by many studies.', 'They were supported by nurses.', 'The group is seeking funding from the city.', '该结论得到多项研究支持。'])(
    'are not found: %s',
    (text) => {
      expect(words(appraise(text).disclosures)).toEqual([])
    },
  )
})

describe('regulatory statuses', () => {
  it.each(['The therapy is not approved by the FDA.', 'It is offered only in clinical trials.', 'The gel is still experimental.', '该疗法尚未获批。', '目前仅在临床试验中开展。'])('are found: %s', (text) => {
    expect(appraise(text).regulatoryStatuses([]).length).toBeGreaterThan(0)
  })

  it.each(['The trial was approved by the ethics committee.', 'A clinical trial found less pain.', 'It was a pilot study.', '本研究经伦理委员会批准。'])('are not found: %s', (text) => {
    expect(words(appraise(text).regulatoryStatuses([]))).toEqual([])
  })

  it('can be asked of certain regulators', () => {
    expect(appraise('The FDA has approved it.').regulatoryStatuses(['EMA'])).toEqual([])
    expect(appraise('The FDA has approved it.').regulatoryStatuses(['fda'])).toHaveLength(1)
  })
})

describe('limitations', () => {
  it.each(['Larger trials are needed.', 'The study was small.', 'This does not prove that the drug works.', 'It has not been tested in people.', "The women weren't randomised.", '样本量较小。', '仍需更多研究。', '证据有限。'])('are found: %s', (text) => {
    expect(appraise(text).limitations.length).toBeGreaterThan(0)
  })

  it.each(['The drug works.', 'She ate small meals.', '该药有效。'])('are not found: %s', (text) => {
    expect(words(appraise(text).limitations)).toEqual([])
  })
})

describe('debunking', () => {
  it.each(['# Myth: garlic cures colds\n\nIt does not.', '# 谣言:大蒜治感冒\n\n没有证据。', '# Garlic\n\nGarlic does not cure colds. Garlic does not prevent cancer.'])('is recognised: %s', (text) => {
    expect(appraise(text).isDebunking).toBe(true)
  })

  it('is not what an article does that claims', () => {
    expect(appraise('# Garlic\n\nGarlic extract cures colds. It prevents cancer. It does not cure gout.').isDebunking).toBe(false)
  })
})
