import { array, boolean, defineRule, integer, minValue, number, optional, pipe, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'small-sample',
  group: 'evidence',
  summary: { en: 'Say so when a study is small.', zh: '研究样本量小时应予说明。' },
  why: {
    en: 'A handful of people cannot show what a treatment does: one lucky patient more or less changes the result.',
    zh: '寥寥数人不足以说明疗效:多一个或少一个好转的患者,结果就会改变。',
  },
  authority: ['consort-2010/7a', 'consort-2010/20', 'grade/imprecision', 'healthnewsreview/4'],
  severity: { recommended: ['warn', { ownResearch: false }], strict: 'warn' },
  options: strictObject({
    /** Studies of fewer people are small. 30 is the catalogue's convention, not a statistical border. */
    limit: optional(pipe(number(), integer(), minValue(2)), 30),
    /** How many sentences after the count the result may stand in. */
    windowSentences: optional(pipe(number(), integer(), minValue(0)), 4),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
    /** Further words that admit a small sample. */
    caveats: optional(array(string()), []),
  }),
  messages: {
    small: {
      en: 'Reports results from {size} people and does not say that this is few; write "in only {size} people" or a sentence on size',
      zh: '报告了{size}人的结果,却未说明样本小;请写“仅{size}人”或补充一句样本量的局限',
    },
  },
  examples: {
    bad: {
      en: [
        'Among 15 patients, scores fell by half after the infusion.',
        'The study enrolled 9 people and pain dropped in all of them.',
        'Researchers gave the capsule to 22 volunteers; sleep improved.',
      ],
      zh: ['15名患者输注后评分下降一半。', '研究纳入9例,疼痛均减轻。', '22名志愿者服用后睡眠改善。'],
    },
    good: {
      en: [
        'The pilot study was small (n = 12), so the result is preliminary.', 'Eight trials with 1,204 people were pooled.', 'Of 3,400 adults, 15 had a stroke.',
        'The study gave the gene to 18 infant monkeys, and their sight improved.',
      ],
      zh: ['这项初步研究仅纳入12例,结论有待验证。', '8项试验共1204例。', '3400人中有15例发生卒中。'],
    },
  },
  check(article, { limit, windowSentences, ownResearch, caveats }, report) {
    if (!ownResearch && article.sources.isOwnResearch) return
    for (const { size, admitsLimits, sentences } of article.studies) {
      if (!size || size.of !== 'people' || size.value < 2 || size.value >= limit || admitsLimits) continue
      if (caveats.some((caveat) => sentences.some(({ folded }) => folded.toLowerCase().includes(caveat.toLowerCase())))) continue
      const last = size.sentence.index + windowSentences
      const hasResult = sentences.some((sentence) => sentence.index >= size.sentence.index && sentence.index <= last && (sentence.has('change') || sentence.has('harm')))
      if (hasResult) report(size, 'small', { size: size.value })
    }
  },
})
