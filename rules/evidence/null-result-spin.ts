import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'null-result-spin',
  group: 'evidence',
  summary: { en: 'Do not turn a null result into a benefit or an equivalence.', zh: '不要把阴性结果说成获益或等效。' },
  why: {
    en: 'A study that finds no significant difference has not found that there is none, and a trend is not a result. Readers cannot see what a small study was unable to tell.',
    zh: '“差异不显著”不等于“没有差异”,“趋势”也不是结果。读者看不出小样本研究究竟不能回答什么。',
  },
  authority: ['boutron-2010', 'altman-bland-1995', 'yavchitz-2016', 'consort-2010/20', 'consort-2010/22', 'consort-2025/29'],
  severity: { recommended: ['warn', { checkConclusions: false, ownResearch: false }], strict: 'error' },
  options: strictObject({
    /** Whether a conclusion must name the null results that its part of the article tells. */
    checkConclusions: optional(boolean(), true),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
    /** Whether a formal non-inferiority or equivalence margin excuses the wording. */
    allowNonInferiority: optional(boolean(), true),
  }),
  messages: {
    equivalence: {
      en: '"{words}" reads no difference as proof of sameness; write that the study could not tell, and how large a difference it leaves open',
      zh: '“{words}”把差异不显著当作等同的证据;请写明研究不能得出结论,以及仍可能存在多大差异',
    },
    trend: {
      en: '"{words}" makes a result of one that was not significant; give the interval and write that the study could not tell',
      zh: '“{words}”把不显著的结果说成趋势或近乎显著;请给出区间,并写明研究不能得出结论',
    },
    benefit: {
      en: '"{words}" counts a result that was not significant as a benefit; write that no effect was shown',
      zh: '“{words}”把不显著的结果算作获益;请写明未显示效果',
    },
    omitted: {
      en: 'The conclusion lists benefits ("{words}") and leaves out a result that was not significant; name it too',
      zh: '结论只列出获益(“{words}”),遗漏了不显著的结果;请一并写明',
    },
  },
  examples: {
    bad: {
      en: [
        'Adverse events did not differ significantly, proving it is as safe as standard drugs.',
        'The score rose, although not significantly, confirming the benefit.',
        'There was a strong trend towards efficacy (P = .18).',
      ],
      zh: ['不良事件无显著差异,说明安全性与现有疗法相当。', '评分升高(尽管不显著),体现了疗效。', 'P=0.18,呈现出明显的改善趋势。'],
    },
    good: {
      en: ['There was no significant difference, but the trial was too small to show equivalence.', 'The trial met its non-inferiority margin of 5 points.', 'Pain did not change.'],
      zh: ['两组无显著差异,但样本太小,不能说明等效。', '试验达到预设的非劣效界值。', '疼痛评分没有变化。'],
    },
  },
  check(article, { checkConclusions, ownResearch, allowNonInferiority }, report) {
    if (!ownResearch && article.sources.isOwnResearch) return
    for (const { sentence, start, end, kind, hasMargin, nullResult } of article.reasoning.nullSpins) {
      if ((kind === 'omitted' && !checkConclusions) || (hasMargin && allowNonInferiority)) continue
      const related = nullResult && { related: [{ span: nullResult, message: { en: 'The result that is left out', zh: '被遗漏的结果' } }] }
      report(sentence.span(start, end), kind, { words: sentence.text.slice(start, end) }, related)
    }
  },
})
