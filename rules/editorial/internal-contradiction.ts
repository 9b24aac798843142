import { array, contradictionPairs, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'internal-contradiction',
  group: 'editorial',
  summary: { en: 'Do not state two things of which only one can be true.', zh: '不要写互相矛盾的内容。' },
  why: {
    en: 'One of the two is wrong, and a reader cannot tell which: whether there was a control group, or whether anybody was harmed.',
    zh: '两处必有一处是错的,而读者无法判断:究竟有没有对照组,究竟有没有人受到伤害。',
  },
  authority: ['consort-2010/3a', 'consort-2010/8a', 'consort-2010/9', 'consort-2010/10', 'consort-2010/11a', 'consort-2025/9', 'china-ad-law/4', 'china-ad-law/28'],
  severity: { recommended: ['warn', { pairs: ['design', 'safety', 'provenance'] }], strict: 'error' },
  options: strictObject({
    /** What two statements may disagree on: study design, harms, where the text comes from, a mechanism, a patient's sex. */
    pairs: optional(array(picklist(contradictionPairs)), [...contradictionPairs]),
  }),
  messages: {
    contradiction: { en: '"{text}" contradicts "{earlier}"; correct one of them from the source', zh: '“{text}”与前文“{earlier}”矛盾;请核对来源后改正' },
  },
  examples: {
    bad: {
      en: [
        'All participants were randomised to the treatment group; the control group had lower scores.',
        'No adverse reactions were found. Fever was the most common adverse reaction.',
        'This open-label, double-blind trial enrolled 60 people.',
      ],
      zh: ['所有受试者均随机分至治疗组,对照组评分较低。', '未发现不良反应;发热是最常见的不良反应。', '本文为原创;内容转自互联网。'],
    },
    good: {
      en: [
        'No reactions were seen at low dose; fever occurred at high dose.',
        'One review is positive, another is negative.',
        'Randomised participants received drug or placebo.',
      ],
      zh: ['低剂量组未见反应,高剂量组出现发热。', '一篇综述阳性,另一篇阴性。', '受试者随机接受药物或安慰剂。'],
    },
  },
  check({ editing }, { pairs }, report) {
    for (const { start, end, pair, text, earlier, earlierText } of editing.contradictions) {
      if (!pairs.includes(pair)) continue
      report({ start, end }, 'contradiction', { text, earlier: earlierText }, { related: [{ span: earlier, message: { en: 'the earlier statement', zh: '前文的说法' } }] })
    }
  },
})
