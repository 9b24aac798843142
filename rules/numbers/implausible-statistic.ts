import { boolean, defineRule, maxValue, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'implausible-statistic',
  group: 'numbers',
  summary: { en: 'Report no statistic that cannot be, and read none for what it is not.', zh: '不报告不可能的统计量,也不误读统计量。' },
  why: {
    en: 'A cure rate of 120% or a "significant" P of .08 shows that nobody checked the figures a reader is asked to trust.',
    zh: '治愈率120%、P=0.08却称“显著”,说明读者被要求相信的数字没有人核对过。',
  },
  authority: ['sampl/p-values', 'asa-p-values-2016', 'cochrane-handbook/10.10.2', 'statcheck-2016'],
  severity: { recommended: 'warn', strict: ['error', { checkSd: true, checkUnits: true }] },
  options: strictObject({
    /** The level of significance. */
    alpha: optional(pipe(number(), minValue(0), maxValue(1)), 0.05),
    /** Whether a standard deviation above its mean is reported. */
    checkSd: optional(boolean(), false),
    /** Whether units are checked: I² without %, a daily amount per litre. */
    checkUnits: optional(boolean(), false),
  }),
  messages: {
    'rate': { en: '{figures} is impossible: a share of all is between 0 and 100%; correct it', zh: '{figures}不可能:率在0与100%之间;请更正' },
    'p-range': { en: '{figures} is impossible: P is between 0 and 1; correct it', zh: '{figures}不可能:P值在0与1之间;请更正' },
    'p-zero': { en: '{figures}: P is never 0; write "P < 0.001"', zh: '{figures}:P值不会等于0;请写“P<0.001”' },
    'p-significant': { en: '{figures} is above {alpha}; do not call the result significant', zh: '{figures}大于{alpha};请勿称结果显著' },
    'interval-outside': { en: 'The interval and its estimate ({figures}) disagree: it must contain it; correct one', zh: '区间不含其估计值({figures});请更正' },
    'interval-significant': { en: 'The interval of the ratio ({figures}) includes 1; do not call the result significant', zh: '比值的区间({figures})包含1;请勿称结果显著' },
    'heterogeneity': { en: 'I² = {figures} is not low heterogeneity (30 to 60% may be moderate); say so', zh: 'I²={figures}并非异质性低(30%至60%可能为中度);请如实表述' },
    'heterogeneity-unit': { en: 'I² is a percentage; write {figures}', zh: 'I²是百分比;请写{figures}' },
    'spread': { en: 'The SD is larger than the mean ({figures}): the values are skewed; give the median and range', zh: '标准差大于均值({figures}):数据偏态;请给出中位数和范围' },
    'unit': { en: 'An amount a day cannot be in {figures}; correct the unit', zh: '每日的量不能以{figures}为单位;请更正' },
  },
  examples: {
    bad: {
      en: ['The cure rate reached 120%.', 'The effect was significant (P = 0.08).', 'HR 0.90 (95% CI 0.70-1.16) shows a significant survival gain.'],
      zh: ['有效率高达120%。', '差异显著(P=0.08)。', 'HR=0.90(95%CI 0.70~1.16),生存显著获益。'],
    },
    good: {
      en: ['Output rose by 150%.', 'The odds ratio was 1.4 (95% CI 1.1-1.8).', 'Mean change −0.2 (SD 1.1).'],
      zh: ['产量增长150%。', 'OR 1.4(95%CI 1.1~1.8)。', '平均变化-0.2±1.1。'],
    },
  },
  check({ quantities }, { alpha, checkSd, checkUnits }, report) {
    const zeros = new Set<unknown>()
    for (const { kind, sentence, start, end, figures } of quantities.statisticFaults(alpha)) {
      if ((kind === 'spread' && !checkSd) || ((kind === 'unit' || kind === 'heterogeneity-unit') && !checkUnits)) continue
      // One habit of a program that prints "P = 0.000", told once a sentence.
      if (kind === 'p-zero' && zeros.size === zeros.add(sentence).size) continue
      const data = { figures: figures.join(', ') }
      if (kind === 'p-significant') report(sentence.span(start, end), kind, { ...data, alpha })
      else report(sentence.span(start, end), kind, data)
    }
  },
})
