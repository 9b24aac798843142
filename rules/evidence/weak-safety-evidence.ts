import { boolean, defineRule, integer, maxValue, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'weak-safety-evidence',
  group: 'evidence',
  summary: { en: 'Say how large a risk remains when no harm was seen.', zh: '未观察到不良事件时,应说明仍可能存在多大风险。' },
  why: {
    en: 'No harm in a few people does not mean no harm: with n people and no event, a true rate of about 3 in n is still possible. Nobody reporting a harm shows even less.',
    zh: '少数人未出现不良反应不等于安全:n人中一例未见,真实发生率仍可能高达约3/n。“没有报道”能说明的更少。',
  },
  authority: ['hanley-1983', 'consort-harms-2022', 'consort-2010/19', 'healthnewsreview/3', 'cap/12.9'],
  severity: { recommended: ['warn', { maxN: 100, ownResearch: false }], strict: 'error' },
  options: strictObject({
    /** Studies of at least so many people may say that no harm was seen. At 300 the bound is 1 %. */
    maxN: optional(pipe(number(), integer(), minValue(2)), 300),
    /** The confidence of the upper bound that the message shows. */
    confidence: optional(pipe(number(), minValue(0.5), maxValue(0.999)), 0.95),
    /** Whether the bound is one-sided (1 - 0.05^(1/n)) or the upper end of a two-sided interval. */
    oneSided: optional(boolean(), true),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
  }),
  messages: {
    few: {
      en: 'No harm among {size} people does not show safety: the true rate may be as high as {bound}% ({confidence}% confidence); write that limit',
      zh: '{size}人中未见不良事件不能说明安全:真实发生率仍可能高达{bound}%({confidence}%置信度);请写明这一上限',
    },
    uncounted: {
      en: '"{words}" does not say among how many people; give the number and how long they were followed',
      zh: '“{words}”未说明观察了多少人;请写明人数与随访时间',
    },
    unreported: {
      en: '"{words}": a harm that nobody reported may still occur; say who looked for it, in how many people and for how long',
      zh: '“{words}”:没有报道不等于没有发生;请写明谁观察过、多少人、多长时间',
    },
  },
  examples: {
    bad: {
      en: ['No side effects were observed in the 20 patients, so it is safe.', 'There are no reports of infection or bleeding.', 'None of our 12 clients had a reaction.'],
      zh: ['20例患者均未出现不良反应,安全可靠。', '目前无感染、出血等风险的研究报道。', '随访4周未发现任何副作用。'],
    },
    good: {
      en: [
        'No serious events occurred in 20 patients, but a rate as high as 14% cannot be excluded.',
        'Long-term safety is unknown.',
        'In 41,000 vaccinated women, no excess of miscarriage was seen [5].',
      ],
      zh: ['20例中未见严重不良事件,但样本小,不能排除罕见风险。', '长期安全性尚不明确。', '纳入4.1万名孕妇的登记研究未见流产增加[5]。'],
    },
  },
  check(article, { maxN, confidence, oneSided, ownResearch }, report) {
    if (!ownResearch && article.sources.isOwnResearch) return
    for (const { sentence, start, end, kind, size, admitsLimits } of article.reasoning.zeroEvents) {
      if (admitsLimits || (size !== undefined && size >= maxN)) continue
      const words = sentence.text.slice(start, end)
      const span = sentence.span(start, end)
      if (kind === 'reported') {
        if (!article.isCited(sentence)) report(span, 'unreported', { words })
      } else if (size === undefined) report(span, 'uncounted', { words })
      else report(span, 'few', { size, bound: percent(upperBound(size, confidence, oneSided)), confidence: confidence * 100 })
    }
  },
})

/** The exact binomial upper limit of a rate of which n people showed no case (Hanley & Lippman-Hand 1983; Clopper-Pearson). */
const upperBound = (n: number, confidence: number, oneSided: boolean): number => 1 - ((1 - confidence) / (oneSided ? 1 : 2)) ** (1 / n)

const percent = (share: number): string => (share * 100).toFixed(share < 0.1 ? 1 : 0)
