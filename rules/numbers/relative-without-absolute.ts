import { boolean, defineRule, integer, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'relative-without-absolute',
  group: 'numbers',
  summary: { en: 'Give the risk itself with every change of a risk.', zh: '给出风险变化时,同时给出风险本身。' },
  why: {
    en: 'Half of a risk may be two in ten or two in a million. Only the absolute numbers tell whether it matters.',
    zh: '风险减半,可能是十分之二变一,也可能是百万分之二变一。只有绝对数字能说明是否重要。',
  },
  authority: ['gigerenzer-2008', 'consort-2010/17b', 'consort-2025/26', 'strobe/16c', 'healthnewsreview/2'],
  severity: { recommended: ['warn', { window: 3, ownResearch: false }], strict: 'error' },
  options: strictObject({
    /** How many sentences before and after may give the absolute numbers. */
    window: optional(pipe(number(), integer(), minValue(0)), 1),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the figures may stand in the paper. */
    ownResearch: optional(boolean(), true),
  }),
  messages: {
    relativeOnly: {
      en: 'Only a relative change ("{words}"); add the risk in both groups, as "from x in 1,000 to y in 1,000"',
      zh: '只有相对变化(“{words}”);请补充两组的绝对数值,如“由千分之x降至千分之y”',
    },
    percentPoint: {
      en: '{stated} is the difference of {one} and {other}; write "{points} percentage points"',
      zh: '{stated}是{one}与{other}之差;请写“{points}个百分点”',
    },
  },
  examples: {
    bad: {
      en: ['The drug halves the risk of stroke.', 'Processed meat raises cancer risk by 18%.', 'Survival was 73% and 56%, an increase of 17%.'],
      zh: ['该药使卒中风险减半。', '生存率分别提高了22%、19%、17%。', '生存率73%、对照56%,提高了17%。'],
    },
    good: {
      en: [
        'The drug cut strokes from 4 to 2 in 1,000 over five years.',
        'Survival was 73% vs 56%, a difference of 17 percentage points.',
        'Risk fell by 50% (2% vs 4%).',
      ],
      zh: ['五年卒中由千分之四降至千分之二。', '生存率73%对56%,提高17个百分点。', '风险下降50%(2%对4%)。'],
    },
  },
  check({ quantities, sources }, { window, ownResearch }, report) {
    if (!ownResearch && sources.isOwnResearch) return
    for (const { sentence, rates: [one, other], stated } of quantities.pointDifferences()) {
      const points = stated.value
      const text = sentence.language === 'zh' ? `${points}个百分点` : `${points} percentage points`
      report(sentence.span(stated.start, stated.end), 'percentPoint', { stated: stated.text, one: one.text, other: other.text, points }, {
        related: [{ span: sentence.span(one.start, other.end), message: { en: 'The two percentages', zh: '两个百分比' } }],
        suggest: [{ description: { en: `Write "${text}"`, zh: `改为“${text}”` }, span: sentence.span(stated.start, stated.end), text }],
      })
    }
    for (const { sentence, start, end } of quantities.bareRelativeEffects(window)) {
      report(sentence.span(start, end), 'relativeOnly', { words: sentence.text.slice(start, end) })
    }
  },
})
