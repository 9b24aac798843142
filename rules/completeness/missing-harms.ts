import { defineRule, integer, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

/** A shorter page of a seller tells where and when, not what for. In words. */
const leastOffer = 150

const promises = {
  en: 'we listen, we plan together and we take the time that you need. '.repeat(12),
  zh: '我们倾听您的想法,一起制定计划,并留出充足的时间。'.repeat(14),
}

export default defineRule({
  id: 'missing-harms',
  group: 'completeness',
  summary: { en: 'Where you tell benefits, tell harms.', zh: '讲疗效就要讲危害。' },
  why: {
    en: 'Nobody can weigh a treatment of which only the good is told. "No side effects" is a promise, not a discussion.',
    zh: '只讲好处,读者便无从权衡。“无副作用”是承诺,不是说明。',
  },
  authority: ['healthnewsreview/3', 'discern/11', 'consort-2010/19', 'consort-2025/27', 'cochrane-pls', 'china-ad-law/16'],
  severity: { recommended: ['warn', { minClaims: 3 }], strict: 'warn' },
  options: strictObject({
    /** From how many claims of benefit on harms are asked for. */
    minClaims: optional(pipe(number(), integer(), minValue(1)), 2),
  }),
  messages: {
    missing: {
      en: 'Tells benefits {count} times and no harm; add the known side effects or risks with their rates, and what is not known',
      zh: '{count}处讲疗效而未讲任何危害;请补充已知的不良反应或风险及其发生率,以及尚不清楚之处',
    },
    offering: {
      en: 'Offers an experimental treatment ("{words}") and tells no harm; add the known side effects or risks with their rates, and what is not known',
      zh: '文章在提供实验性疗法(“{words}”),却未讲任何危害;请补充已知的不良反应或风险及其发生率,以及尚不清楚之处',
    },
  },
  examples: {
    bad: {
      en: [
        '# The new knee injection\n\nThe injection relieves knee pain within days. It repairs worn cartilage and restores mobility.',
        '# The new knee injection\n\nThe injection relieves knee pain and repairs worn cartilage. It restores mobility. It has no side effects.',
        '# A guide to drip therapy\n\nThe drip boosts immunity. The infusion relieves fatigue and restores energy. One session costs 200 dollars.',
        `# Exosomes for tired skin\n\nOur clinic works with exosomes, which are given in three visits. Exosomes are meant to freshen the skin from within. Why women choose us: ${promises.en}`,
      ],
      zh: [
        '# 干细胞的好处\n\n干细胞可修复受损肝脏。干细胞能改善肝功能,延缓肝硬化。',
        '# 干细胞的好处\n\n干细胞可修复受损肝脏。干细胞能改善肝功能。无任何副作用。',
        '# 注射治疗指南\n\n该注射可缓解关节疼痛,能修复软骨。该疗法能改善关节功能。每次2000元。',
        `# 外泌体与肌肤\n\n我们诊所的外泌体护理分三次进行。外泌体旨在由内焕活肌肤。为什么顾客选择我们:${promises.zh}`,
      ],
    },
    good: {
      en: [
        `# Exosomes and hair\n\nExosomes are not a cure for hair loss, and exosomes do not reverse baldness. Our clinic works with exosomes in three visits. What we promise: ${promises.en}`,
        '# The new injection\n\nThe injection relieves knee pain. It restores mobility. The main side effects were nausea (12%) and headache (8%).',
        '# Clinic hours\n\nThe clinic opens at eight and closes at six.',
        '# The new injection\n\nThe injection relieves knee pain. It restores mobility. Long-term harms are not known.',
      ],
      zh: [
        `# 外泌体与脱发\n\n外泌体不能治愈脱发,外泌体也不能逆转秃顶。我们诊所的外泌体护理分三次进行。我们能做到的:${promises.zh}`,
        '# 新注射疗法\n\n该注射可缓解关节疼痛。该疗法能改善关节功能。常见不良反应为恶心(12%)。',
        '# 义诊通知\n\n本周六上午在社区中心举行义诊。',
        '# 新注射疗法\n\n该注射可缓解关节疼痛。该疗法能改善关节功能。长期风险尚不清楚。',
      ],
    },
  },
  check(article, { minClaims }, report) {
    // A page that says what its treatment is not needs no reminder.
    if (!article.isDocument || article.appraisal.isDebunking) return
    const { benefitsTold: claims, head } = article.appraisal
    if (claims.length >= minClaims) {
      if (article.appraisal.tellsHarms) return
      const related = [{ span: claims[0]!, message: { en: 'the first benefit', zh: '第一处疗效' } }]
      return report(head, 'missing', { count: claims.length }, { related })
    }
    // A seller's page is a promise even where it only hints; a line on opening hours is none.
    const offer = article.isAsLongAs(leastOffer) ? article.appraisal.experimentalOffer([]) : undefined
    if (!offer || article.appraisal.tellsHarms) return
    const related = [{ span: offer.span(), message: { en: 'what is offered', zh: '所提供的疗法' } }]
    report(head, 'offering', { words: offer.text.slice(0, 60).trim() }, { related })
  },
})
