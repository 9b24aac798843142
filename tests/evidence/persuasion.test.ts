import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

const dismissals = (text: string, care: readonly string[] = []) => readArticle(text).appraisal.dismissals(care)
const testimonials = (text: string) => readArticle(text).appraisal.testimonials

describe('dismissals of established care', () => {
  it.each([
    ['useless', 'Western medicine only masks the symptoms.'],
    ['useless', 'Chemotherapy is poison.'],
    ['stop', 'With these drops you can throw away your insulin.'],
    ['stop', 'Ditch the statins and eat garlic instead.'],
    ['useless', '西药治标不治本。'],
    ['stop', '喝了此茶,从此不用打胰岛素。'],
    ['stop', '减少药物依赖:降低激素用量。'],
    ['stop', '长期吃激素的副作用也能避免。'],
  ])('are %s: %s', (kind, text) => {
    expect(dismissals(text).map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    'If standard treatment has failed, ask about trials.',
    'Antibiotics do not work against viruses.',
    'Doctors stopped the statin before the operation.',
    'Ask your doctor before you stop your insulin.',
    '胰岛素替代治疗是基础。',
    '对传统疗法无效的患者可考虑入组。',
    '应在医生指导下停用激素。',
  ])('are not found in: %s', (text) => {
    expect(dismissals(text)).toEqual([])
  })

  it('know further names of care', () => {
    expect(dismissals('Throw away your Zyxol and drink our tea.')).toEqual([])
    expect(dismissals('Throw away your Zyxol and drink our tea.', ['Zyxol'])).toHaveLength(1)
  })
})

describe('testimonials', () => {
  it.each([
    ['story', '"After two drips my pain was gone," says Mark, 51.'],
    ['story', 'Mrs Hall, 68, threw away her cane after the injections.'],
    ['endorsement', 'The gel is recommended by an Olympic champion.'],
    ['crowd', 'Thousands of happy patients can confirm it.'],
    ['story', 'Since I had the infusion, I have noticed a real difference.'],
    ['story', '我打了三针后,明显感觉疼痛减轻。'],
    ['story', '张阿姨用了两个疗程,多年的老寒腿好了。'],
    ['endorsement', '多位院士联合推荐。'],
    ['crowd', '糖友都说好。'],
  ])('are a %s: %s', (kind, text) => {
    expect(testimonials(text).map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    '"The fatigue is the hardest part," said Ann Lee, 44.',
    'A 54-year-old man was treated with rituximab; his rash cleared.',
    'After my treatment I felt sick, and the drug was stopped.',
    'Take it as recommended by your doctor.',
    'Experts recommend walking.',
    '专家推荐每周运动150分钟。',
    '患者李女士说,最难熬的是疲劳。',
    '经抢救,李女士已康复出院。',
  ])('are not found in: %s', (text) => {
    expect(testimonials(text)).toEqual([])
  })

  it('tell independent comment apart', () => {
    expect(testimonials('Dr Cho, who was not involved, endorses the supplement as harmless.').every((one) => one.independent)).toBe(true)
  })
})

describe('disclaimers', () => {
  it.each([
    ['product', 'This product is a food and cannot replace medicine.'],
    ['product', 'Results may vary.'],
    ['advice', 'This is not medical advice.'],
    ['product', '本品是食品,不是药物。'],
    ['advice', '仅供科普。'],
  ])('are of kind %s: %s', (kind, text) => {
    expect(readArticle(text).appraisal.disclaimers([]).map((one) => one.kind)).toContain(kind)
  })

  it('take back what is claimed and not what is explained', () => {
    const takenBack = (text: string) => {
      const { appraisal } = readArticle(text)
      return appraisal.disclaimers([]).map((one) => appraisal.takenBackBy(one)?.words)
    }
    expect(takenBack('Our tea treats hepatitis. This product is not a medicine.')).toEqual(['Our tea treats hepatitis.'])
    expect(takenBack('Vaccines train the immune system. This is not medical advice.')).toEqual([undefined])
  })
})
