import { array, boolean, defineRule, integer, minValue, number, optional, picklist, pipe, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'significance-without-statistic',
  group: 'evidence',
  summary: { en: 'Give the figures behind "significant".', zh: '写“显著”时应给出数据。' },
  why: {
    en: '"Significant" says that a test was done, not that the effect matters. Only the values of both groups, with an interval or a P value, show how large it is.',
    zh: '“显著”只说明做过检验,不说明效果有多大。给出两组数值及置信区间或P值,读者才能判断。',
  },
  authority: ['sampl/p-values', 'consort-2010/17a', 'icmje/IV.A.3.d.iii', 'asa-p-values-2016'],
  severity: { recommended: ['warn', { includeLoose: false, scope: 'study', ownResearch: false }], strict: 'warn' },
  options: strictObject({
    /** How many sentences after the word may give the figures. */
    window: optional(pipe(number(), integer(), minValue(0)), 1),
    /** Whether "markedly", 明显 and the like are reported too. */
    includeLoose: optional(boolean(), true),
    /** `study`: only results of a study that the article tells of, and its figures excuse them wherever they stand. */
    scope: optional(picklist(['sentence', 'study']), 'sentence'),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
    /** Further words that say "significant", and further ones that are read as if they did. */
    words: optional(strictObject({ statistical: optional(array(string()), []), loose: optional(array(string()), []) }), {}),
  }),
  messages: {
    bare: {
      en: '"{words}" gives no figures; give the values of both groups with a confidence interval or P value, or drop the word',
      zh: '“{words}”没有数据支持;请给出两组数值及置信区间或P值,或删去该词',
    },
  },
  examples: {
    bad: {
      en: [
        'The score improved significantly after treatment.', 'Survival was significantly higher in the cell group.', 'The drug has a significant effect on immune cells.',
        'Pain fell significantly in the study. Walking distance did not change (P = .48).',
      ],
      zh: ['治疗后评分显著改善。', '干细胞组生存率明显高于对照组。', '该药对免疫细胞有显著作用。'],
    },
    good: {
      en: [
        'Weight fell significantly (−3.1 kg vs −0.4 kg; P < .001).', 'The difference was not statistically significant.', 'Her significant other drove her home.',
        'Pain fell significantly in the study. The score rose from 4 to 7 (P = .01).',
      ],
      zh: ['体重显著下降(−3.1 kg 比 −0.4 kg,P<0.001)。', '两组差异无统计学意义。', '两组生存率为73.2%与55.6%(P=0.03),差异显著。'],
    },
  },
  check(article, { window, includeLoose, scope: within, ownResearch, words: more }, report) {
    if (!ownResearch && article.sources.isOwnResearch) return
    const reported = new Set<unknown>()
    for (const { sentence, start, end, tier, scope, isNull, isReported } of article.reasoning.significances(more)) {
      if (isNull || !scope.asserted || scope.advised || sentence.block.depth > 0) continue
      if (tier === 'loose' && (!includeLoose || reported.has(sentence))) continue
      const study = article.studyOf(sentence)
      if (within === 'study' && (!isReported || scope.hedged || !study || study.hasStatistic)) continue
      const words = sentence.text.slice(start, end)
      if (article.reasoning.around(sentence, 0, window).some((near) => article.statisticsIn(near).length > 0 && (near === sentence || !article.reasoning.isNull(near)))) continue
      reported.add(sentence)
      report(sentence.span(start, end), 'bare', { words })
    }
  },
})
