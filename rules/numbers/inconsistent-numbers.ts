import { array, defineRule, minValue, number, optional, pipe, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'inconsistent-numbers',
  group: 'numbers',
  summary: { en: 'Let no two numbers contradict each other.', zh: '数字之间不得相互矛盾。' },
  why: {
    en: 'Where two numbers cannot both be true, a reader cannot know which one to act on.',
    zh: '两个数字不能同时成立时,读者无从判断该相信哪一个。',
  },
  authority: ['consort-2010/13a', 'consort-2010/16', 'consort-2010/17a', 'strobe/13', 'china-ad-law/11'],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Further pairs of rates that add up to 100 %, besides survival and mortality. */
    complementPairs: optional(array(strictObject({ one: string(), other: string() })), []),
    /** How far two figures may disagree, in percentage points, rounding aside. */
    tolerance: optional(pipe(number(), minValue(0)), 1),
  }),
  messages: {
    change: {
      en: 'From {from} to {to} is {expected}%, not {stated}; correct the number that is wrong',
      zh: '由{from}到{to}为{expected}%,与{stated}不符;请更正有误的数字',
    },
    difference: {
      en: 'From {from} to {to} is {expected}, not {stated}; correct the number that is wrong',
      zh: '由{from}到{to}相差{expected},与{stated}不符;请更正有误的数字',
    },
    groups: {
      en: 'The groups add up to {sum} ({groups}), not {total}; correct the numbers or account for the difference',
      zh: '各组合计{sum}({groups}),与总数{total}不符;请更正或说明差额',
    },
    complement: {
      en: '{one} and {other} exclude each other: the first leaves {rest}%; correct one or give its time and group',
      zh: '{one}与{other}不能同时成立:前者意味着{rest}%;请更正或注明时间和人群',
    },
    cohort: {
      en: 'Speaks of all {all} although {enrolled} took part; correct one number or account for the difference',
      zh: '称全部{all},但入组为{enrolled};请更正或说明差额',
    },
    followUp: {
      en: 'Announces {announced} of follow-up but the results "at its end" stop at {latest}; report the end or call it by its time',
      zh: '随访为{announced},但“随访结束时”的结果只到{latest};请补充终点结果或注明时间点',
    },
  },
  examples: {
    bad: {
      en: [
        'Survival was 73% at 24 weeks, so short-term mortality was under 10%.',
        'Fifty-two patients were split into groups of 26 and 20.',
        'Weight fell from 80 to 72 kg, a 25% loss.',
        'The 120 students were split into two classes, 70 learning breathing exercises and 40 reading.',
      ],
      zh: ['24周生存率为73%,死亡率低于10%。', '52例患者分为两组,分别为26例和20例。', '体重由80 kg降至72 kg,下降25%。'],
    },
    good: {
      en: [
        'Survival was 90% at 1 year and 73% at 2 years.', 'Of 52 randomised, 3 withdrew and 49 were analysed.', 'Weight fell from 80 to 72 kg, a 10% loss.',
        'The 84 nurses were divided into two groups, 48 using the app and 36 going without it.',
        'The 75 women were divided into two groups, 40 aged under 50 and 35 older.',
      ],
      zh: ['1年生存率90%,2年73%。', '52例随机入组,3例退出,49例纳入分析。', '体重由80 kg降至72 kg,下降10%。'],
    },
  },
  check({ quantities }, { complementPairs, tolerance }, report) {
    for (const { change: { sentence, start, end, from, to, stated }, expected } of quantities.misstatedChanges(tolerance)) {
      const words = { from: from.text, to: to.text, expected: Number(expected.toPrecision(3)), stated: stated.words }
      report(sentence.span(start, end), stated.role === 'percent' ? 'change' : 'difference', words, {
        related: [{ span: sentence.span(stated.start, stated.end), message: { en: 'The change as stated', zh: '文中给出的变化' } }],
      })
    }
    for (const { sentence, start, end, total, groups, sum } of quantities.misstatedAllocations()) {
      report(sentence.span(start, end), 'groups', { sum, groups: groups.map(({ text }) => text).join(' + '), total: total.text }, {
        related: [{ span: sentence.span(total.start, total.end), message: { en: 'The total', zh: '总数' } }],
      })
    }
    for (const { sentence, start, end, one, other } of quantities.contradictions(complementPairs, tolerance)) {
      report(sentence.span(start, end), 'complement', { one: one.text, other: other.text, rest: Number((100 - one.value).toFixed(1)) }, {
        related: [{ span: sentence.span(one.start, one.end), message: { en: 'The other rate', zh: '另一个率' } }],
      })
    }
    for (const { sentence, start, end, all, enrolled } of quantities.cohortConflicts()) {
      report(sentence.span(start, end), 'cohort', { all: all.text, enrolled: enrolled.text }, {
        related: [{ span: enrolled.sentence.span(enrolled.start, enrolled.end), message: { en: 'How many took part', zh: '入组人数' } }],
      })
    }
    for (const { sentence, start, end, announced, latest } of quantities.unfinishedFollowUps()) {
      report(sentence.span(start, end), 'followUp', { announced: announced.words, latest: latest.words }, {
        related: [{ span: announced.sentence.span(announced.start, announced.end), message: { en: 'The follow-up as announced', zh: '所述随访时间' } }],
      })
    }
  },
})
