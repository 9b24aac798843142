import { defineRule, integer, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

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
  },
  examples: {
    bad: {
      en: [
        '# The new knee injection\n\nThe injection relieves knee pain within days. It repairs worn cartilage and restores mobility.',
        '# The new knee injection\n\nThe injection relieves knee pain and repairs worn cartilage. It restores mobility. It has no side effects.',
        '# A guide to drip therapy\n\nThe drip boosts immunity. The infusion relieves fatigue and restores energy. One session costs 200 dollars.',
      ],
      zh: [
        '# 干细胞的好处\n\n干细胞可修复受损肝脏。干细胞能改善肝功能,延缓肝硬化。',
        '# 干细胞的好处\n\n干细胞可修复受损肝脏。干细胞能改善肝功能。无任何副作用。',
        '# 注射治疗指南\n\n该注射可缓解关节疼痛,能修复软骨。该疗法能改善关节功能。每次2000元。',
      ],
    },
    good: {
      en: [
        '# The new injection\n\nThe injection relieves knee pain. It restores mobility. The main side effects were nausea (12%) and headache (8%).',
        '# Clinic hours\n\nThe clinic opens at eight and closes at six.',
        '# The new injection\n\nThe injection relieves knee pain. It restores mobility. Long-term harms are not known.',
      ],
      zh: [
        '# 新注射疗法\n\n该注射可缓解关节疼痛。该疗法能改善关节功能。常见不良反应为恶心(12%)。',
        '# 义诊通知\n\n本周六上午在社区中心举行义诊。',
        '# 新注射疗法\n\n该注射可缓解关节疼痛。该疗法能改善关节功能。长期风险尚不清楚。',
      ],
    },
  },
  check(article, { minClaims }, report) {
    if (!article.isDocument || article.appraisal.isDebunking) return
    const { benefitsTold: claims } = article.appraisal
    if (claims.length < minClaims || article.appraisal.harms.length > 0) return
    const related = [{ span: claims[0]!, message: { en: 'the first benefit', zh: '第一处疗效' } }]
    report(article.appraisal.head, 'missing', { count: claims.length }, { related })
  },
})
