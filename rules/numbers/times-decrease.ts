import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'times-decrease',
  group: 'numbers',
  summary: { en: 'Tell a fall as a fraction or percentage, never as "N times".', zh: '减少用分数或百分比表述,不用“倍”。' },
  why: {
    en: 'Nothing can fall by more than all of itself: "three times lower" may mean a third, a quarter or nothing at all.',
    zh: '任何量最多减少到零。“减少三倍”可以理解为三分之一、四分之一,或毫无意义。',
  },
  authority: ['zh-usage/bei', 'ama-style', 'sampl/p-values'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Whether to offer the percentage, where both ends of the fall are given and agree. */
    foldToPercent: optional(boolean(), true),
  }),
  messages: {
    times: {
      en: '"{words}": nothing falls by a multiple of itself; write what is left ("to a third") or the percentage',
      zh: '“{words}”:减少不能用倍数;请写“降至原来的几分之一”或百分比',
    },
    confirmed: {
      en: '"{words}": {from} to {to} is a fall of {percent}%; write that',
      zh: '“{words}”:由{from}到{to}为下降{percent}%;请如此表述',
    },
    over: {
      en: '"{words}": nothing can fall by more than 100%; give the values before and after',
      zh: '“{words}”:减少不可能超过100%;请给出前后数值',
    },
  },
  examples: {
    bad: {
      en: ['Symptoms decreased 3 times.', 'The level was two times lower than before.', 'Inflammation dropped by 200%.'],
      zh: ['评分下降2倍。', '副作用减少了三倍。', '炎症指标降低200%。'],
    },
    good: {
      en: ['The score fell by half.', 'The dose was reduced twice during the study.', 'Risk rose threefold.'],
      zh: ['评分下降至原来的一半。', '剂量先后减少两次。', '风险升高2倍。'],
    },
  },
  check({ quantities }, { foldToPercent }, report) {
    for (const { sentence, start, end, isPercent, amountStart, amountEnd, confirmed, ends } of quantities.foldDecreases()) {
      const span = sentence.span(start, end)
      const words = sentence.text.slice(start, end)
      if (isPercent) report(span, 'over', { words })
      else if (!confirmed || !ends || !foldToPercent) report(span, 'times', { words })
      else {
        const [from, to] = ends
        report(span, 'confirmed', { words, from: from.text, to: to.text, percent: confirmed }, {
          suggest: [{ description: { en: `Write ${confirmed}%`, zh: `改为${confirmed}%` }, span: sentence.span(amountStart, amountEnd), text: `${confirmed}%` }],
        })
      }
    }
  },
})
