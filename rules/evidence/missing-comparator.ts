import { boolean, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'missing-comparator',
  group: 'evidence',
  summary: { en: 'Say what an improvement was compared with.', zh: '说明改善是与什么相比。' },
  why: {
    en: 'Many people get better anyway. Without a comparison group nobody can tell the treatment from time, chance or expectation.',
    zh: '很多人不治疗也会好转。没有对照组,就无法区分疗效与自然病程、巧合或心理预期。',
  },
  authority: ['consort-2010/3a', 'consort-2010/5', 'consort-2010/17a', 'arrive-2.0/1', 'arrive-2.0/2', 'ftc-2022', 'healthnewsreview/4'],
  severity: { recommended: ['warn', { scope: 'document', onlyCounted: true, ownResearch: false }], strict: 'error' },
  options: strictObject({
    /** Whether animal studies need a comparison group too. */
    requireForAnimals: optional(boolean(), true),
    /** Where a comparison excuses a result: in its own study, or anywhere in the document, random allotment included. */
    scope: optional(picklist(['study', 'document']), 'study'),
    /** Whether only studies are meant that say how many took part. */
    onlyCounted: optional(boolean(), false),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
  }),
  messages: {
    missing: {
      en: 'Reports a change ("{words}") without a comparison group; say who was compared, or that nobody was and why that matters',
      zh: '报告了变化(“{words}”)却没有对照;请写明与谁相比,或说明没有对照及其影响',
    },
  },
  examples: {
    bad: {
      en: [
        'Fifty patients received the infusion and liver function improved after four weeks.',
        'After treatment, mice showed reduced inflammation.',
        'Following the course, 80% of participants felt less pain.',
        'After the operation 55% of patients with gout and 62% of patients with arthritis improved in the study.',
      ],
      zh: ['53名患者回输后4周肝功能明显好转。', '小鼠治疗后炎症减轻。', '服用一疗程后,八成患者症状缓解。'],
    },
    good: {
      en: [
        'Pain fell by 2 points with the drug and 1 point with placebo.',
        'This single-arm study had no control group, so it cannot show efficacy.',
        'Compared with usual care, walking distance rose by 40 m.',
        'In a randomised trial, 300 people were given the clay pack or the usual plaster. After six weeks 61% had improved with clay and 40% with the plaster.',
        'In a review of 12 trials, people went home two days earlier after the new operation than after the old one.',
      ],
      zh: ['治疗组疼痛下降2分,安慰剂组下降1分。', '本研究为单臂设计,无对照组,不能说明疗效。', '与常规护理相比,步行距离增加40米。'],
    },
  },
  check(article, { requireForAnimals, scope, onlyCounted, ownResearch }, report) {
    if (!ownResearch && article.sources.isOwnResearch) return
    if (scope === 'document' && article.studies.some((study) => study.hasComparator || study.isRandomised)) return
    for (const { study, sentence, start, end } of article.results) {
      if (study.hasComparator || study.admitsNoComparator || (!requireForAnimals && study.subjects === 'animals') || (onlyCounted && !study.size)) continue
      report(sentence.span(start, end), 'missing', { words: sentence.text.slice(start, end) })
    }
  },
})
