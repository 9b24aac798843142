import { boolean, defineRule, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'percent-arithmetic',
  group: 'numbers',
  summary: { en: 'Make percentages agree with their own numbers.', zh: '百分比须与其分子分母相符。' },
  why: {
    en: 'A percentage that its own numbers contradict misleads whoever reads only one of them, and casts doubt on the rest.',
    zh: '百分比与原始数字不符,会误导只看其一的读者,也使其余数据失去可信度。',
  },
  authority: ['sampl/percentages', 'consort-2010/17b', 'china-ad-law/11', 'grim-2016'],
  severity: { recommended: 'error', strict: ['error', { checkPossible: true }] },
  options: strictObject({
    /** How far a percentage may be off, in percentage points; a whole-number percentage may always be off by 1. */
    tolerance: optional(pipe(number(), minValue(0)), 0.6),
    /** The same where "about" stands at the percentage or the part. */
    approxTolerance: optional(pipe(number(), minValue(0)), 5),
    /** Whether the shares of a whole must add up to 100. */
    checkSums: optional(boolean(), true),
    /** Whether so many people can give such a percentage or mean at all (the GRIM test). */
    checkPossible: optional(boolean(), false),
  }),
  messages: {
    share: {
      en: '{part} of {whole} is {expected}%, not {stated}; correct the number that is wrong',
      zh: '{whole}中的{part}为{expected}%,而非{stated};请更正有误的数字',
    },
    sum: {
      en: 'The shares add up to {sum}%, not 100% ({shares}); correct them or say what is missing',
      zh: '各部分合计{sum}%,不是100%({shares});请更正或说明缺少的部分',
    },
    impossible: {
      en: '{value} is impossible for n = {size}: the nearest values are {below} and {above}; check both numbers',
      zh: 'n = {size}时不可能得出{value}:最接近的是{below}和{above};请核对两个数字',
    },
  },
  examples: {
    bad: {
      en: [
        'Of 60 patients, 15 (35%) relapsed.',
        'In total 12 of 48 mice died (30%).',
        'Causes were viral (50%), alcohol (30%) and other (5%), which make up all cases.',
        'We treated 60 patients, and 45 of them (85%) slept better.',
      ],
      zh: ['60例中15例(35%)复发。', '共48例,死亡12例,占30%。', '病因构成:病毒性50%、酒精性30%、其他5%,合计为全部病例。'],
    },
    good: {
      en: [
        'Of 60 patients, 15 (25%) relapsed.', 'About half of them, 26 of 50, recovered.', 'Headache 40%, nausea 35%, rash 30% (patients could report several).',
        'We treated 60 patients; 40 improved, and 38 of them (95%) kept their gains.',
      ],
      zh: ['60例中15例(25%)复发。', '约半数(26/50)好转。', '头痛40%、恶心35%(可多选)。'],
    },
  },
  check({ quantities }, { tolerance, approxTolerance, checkSums, checkPossible }, report) {
    for (const { share, expected } of quantities.misstatedShares({ tolerance, approxTolerance })) {
      const { sentence, part, whole, percent, earlierWhole } = share
      const written = expected.toFixed(Math.max(percent.decimals, 1)).replace(/\.0$/, '')
      report(sentence.span(share.start, share.end), 'share', { part: part.text, whole: whole.text, expected: written, stated: percent.text }, {
        ...(earlierWhole && { related: [{ span: earlierWhole.sentence.span(earlierWhole.start, earlierWhole.end), message: { en: 'The whole', zh: '总数' } }] }),
        suggest: [{ description: { en: `Write ${written}%`, zh: `改为${written}%` }, span: sentence.span(percent.start, percent.end), text: `${written}%` }],
      })
    }
    if (checkSums) {
      for (const { partition: { sentence, start, end, shares }, sum } of quantities.misstatedSums(tolerance)) {
        report(sentence.span(start, end), 'sum', { sum, shares: shares.map(({ value }) => value).join(' + ') })
      }
    }
    if (!checkPossible) return
    for (const { start, end, value, size, below, above } of quantities.impossibleValues()) {
      report(value.sentence.span(start, end), 'impossible', { value: value.text, size: size.value, below, above })
    }
  },
})
