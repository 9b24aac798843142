import { defineRule, integer, minValue, number, optional, picklist, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'unsourced-statistic',
  group: 'sourcing',
  summary: { en: 'Give source and year of figures on how common a disease is.', zh: '患病人数、发病率等数字要注明来源和年份。' },
  why: {
    en: 'Figures on how common a disease is get old, and get larger with each copy; inflated they make healthy people afraid.',
    zh: '患病数字会过时,也会越传越大;夸大的数字让健康人徒增恐惧。',
  },
  authority: ['china-ad-law/11', 'jama-benchmarks/attribution', 'jama-benchmarks/currency', 'healthnewsreview/5'],
  severity: { recommended: ['warn', { articles: 'selling' }], strict: 'warn' },
  options: strictObject({
    /** Counts of fewer people are not reported. */
    minPopulation: optional(pipe(number(), minValue(0)), 10_000),
    /** `selling`: only articles that sell; there large figures are an argument. */
    articles: optional(picklist(['all', 'selling']), 'all'),
    /** How many sentences further on the source may stand. */
    window: optional(pipe(number(), integer(), minValue(0)), 1),
  }),
  messages: {
    figure: {
      en: '"{words}" has no source; name who counted and when',
      zh: '“{words}”没有来源;请注明统计机构和年份',
    },
    rank: {
      en: 'This ranking has no source; name who ranked what, and when',
      zh: '这一排名没有来源;请注明由谁、何时、按什么统计',
    },
  },
  examples: {
    bad: {
      en: [
        'More than 400 million people suffer from liver disease.', 'China has the highest cirrhosis death rate in the world.', 'One in three women will get it.',
        'Each year some 90,000 people in Spain break a wrist.',
        'One in eight people who catch dengue still has symptoms a year later.',
      ],
      zh: ['我国有超过4亿肝病患者。', '每年导致数百万人死亡。', '发病率居世界首位。'],
    },
    good: {
      en: [
        'About 537 million adults had diabetes in 2021 (IDF Atlas).', 'One in five adults is affected [2].', 'The trial enrolled 240 adults.',
        'The ward has beds for 40,000 people a year.',
        'One in ten people who took the drug still had symptoms after three months.',
        'About 20,000 people lost their homes in the flood.',
        'The hospital cares for more than 100,000 hospitalised patients a year.',
      ],
      zh: ['2021年全球成人糖尿病约5.37亿(IDF)。', '约五分之一的成人受累[2]。', '试验纳入240人。'],
    },
  },
  check(article, { minPopulation, articles, window }, report) {
    if (articles === 'selling' && article.appraisal.commerceSigns.length === 0) return
    for (const { sentence, start, end, kind, value, from, scope } of article.sources.burdens) {
      if (value !== undefined && value < minPopulation) continue
      if (scope.asked || scope.negated || scope.refuted) continue
      if ([...article.sentencesBefore(sentence, 1), sentence].some((near) => article.sources.isSourcedNear(near, window))) continue
      if (kind === 'rank') report(sentence.span(start, end), 'rank')
      else report(sentence.span(from, end), 'figure', { words: sentence.text.slice(start, end) })
    }
  },
})
