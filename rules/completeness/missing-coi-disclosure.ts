import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'missing-coi-disclosure',
  group: 'completeness',
  summary: { en: 'Say who paid and who profits.', zh: '说明资金来源与利益关系。' },
  why: {
    en: 'Who sells a treatment has a reason to praise it. Readers can allow for that only if they are told.',
    zh: '卖方自有理由夸赞产品;读者知情,才能打折扣。',
  },
  authority: ['healthnewsreview/6', 'consort-2025/5a', 'consort-2025/5b', 'jama-benchmarks/disclosure', 'honcode/7', 'honcode/8', 'china-ad-law/14'],
  severity: { recommended: 'off', strict: ['warn', { requireAlways: true }] },
  options: strictObject({
    /** Whether every article with a treatment claim needs a disclosure, or only one that sells. */
    requireAlways: optional(boolean(), false),
  }),
  messages: {
    selling: {
      en: 'Praises a treatment and sells ("{words}") without saying who profits; add one line on who paid for the article, or label it as an advertisement',
      zh: '文章宣传疗法并带有营销内容(“{words}”),却未说明利益关系;请用一句话写明由谁出资,或注明“广告”',
    },
    offering: {
      en: 'Offers a treatment ("{words}") without saying who profits; add one line on who paid for the article, or label it as an advertisement',
      zh: '文章在提供疗法(“{words}”),却未说明利益关系;请用一句话写明由谁出资,或注明“广告”',
    },
    missing: {
      en: 'Makes treatment claims and does not say who paid; add one line on funding and interests, of the article or of its studies',
      zh: '有疗效陈述而未说明资金与利益关系;请用一句话写明文章或所引研究的资助与利益冲突',
    },
  },
  examples: {
    bad: {
      en: [
        '# Our exosome infusion\n\nOur infusion repairs worn joints and relieves pain. We treat patients from all over the world at our clinic.',
        '# The science of turmeric\n\nTurmeric extract relieves joint pain. Buy now in our shop.',
        '# New drug in trial\n\nThe company (NASDAQ: ABCD) announced today that its drug reduces heart attacks.',
        '# Can exosomes cure autism?\n\nNo. Exosomes are no cure. At our clinic every infusion is physician-led. We offer exosomes to families from abroad.',
      ],
      zh: [
        '# 干细胞的作用\n\n本公司的干细胞可修复受损肝脏,改善肝功能。',
        '# 姜黄的科学\n\n姜黄提取物可缓解关节疼痛。详情咨询客服,微信:jh_health88。',
        '# 新药公告\n\n公司今日宣布(股票代码:600000),该药可降低心梗风险。',
        '# 外泌体能治愈自闭症吗?\n\n不能,外泌体并非特效药。本诊所的外泌体输注由医师亲自操作。我们的疗程面向各地家庭。',
      ],
    },
    good: {
      en: [
        '# Statins after a stroke\n\nStatins prevent strokes. Conflicts of interest: none declared.',
        '# A trial of ginger\n\nGinger relieved nausea in the trial. Funded by the Medical Research Council.',
        '# Vaccines in pregnancy\n\nThe vaccine prevents whooping cough. Published by the National Health Service.',
      ],
      zh: [
        '# 卒中后的他汀治疗\n\n他汀可预防卒中复发。利益冲突声明:无。',
        '# 生姜试验\n\n该药可缓解恶心。本研究由国家自然科学基金资助。',
        '# 孕期疫苗\n\n该疫苗可预防百日咳。国家卫健委发布。',
      ],
    },
  },
  check(article, { requireAlways }, report) {
    if (!article.isDocument) return
    const { promotesTreatment, sellsTreatment } = article.appraisal
    // Who sells has an interest even where the page denies that the treatment cures.
    if (!sellsTreatment && (!promotesTreatment || article.appraisal.isDebunking)) return
    const [sign] = article.appraisal.commerceSigns
    if ((!sign && !requireAlways) || article.appraisal.tellsDisclosures || article.appraisal.isPublic) return
    if (!sign) return report(article.appraisal.head, 'missing')
    const words = article.document.source.slice(sign.start, sign.end).replace(/\s+/g, ' ')
    const related = [{ span: sign, message: { en: 'what is sold here', zh: '此处的营销内容' } }]
    report(article.appraisal.head, promotesTreatment ? 'selling' : 'offering', { words }, { related })
  },
})
