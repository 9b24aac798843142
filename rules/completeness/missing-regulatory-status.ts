import { array, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'missing-regulatory-status',
  group: 'completeness',
  summary: { en: 'Say whether an experimental treatment is approved.', zh: '说明实验性疗法是否获批。' },
  why: {
    en: 'People pay for unapproved cell and gene treatments because nobody told them that these are experiments.',
    zh: '有人为未获批的细胞和基因疗法付费,只因无人告诉他们这只是实验。',
  },
  authority: ['healthnewsreview/8', 'fda-regen-alert-2020', 'fda-regen-info-2021', 'isscr-2021/4.1', 'isscr-closer-look', 'china-stem-cell-measures-2015/6'],
  severity: { recommended: 'warn', strict: 'warn' },
  options: strictObject({
    /** Names of treatments besides the built-in list; matched without regard to case. */
    watch: optional(array(string()), []),
    /** Names of regulators, one of which has to be named; any statement of status will do when empty. */
    jurisdictions: optional(array(string()), []),
  }),
  messages: {
    missing: {
      en: 'Promotes an experimental treatment ("{words}") and does not say whether it is approved; add one sentence on approval and on where it may legally be given',
      zh: '宣传实验性疗法(“{words}”)而未说明是否获批;请用一句话写明审批状态及可合法开展之处',
    },
  },
  examples: {
    bad: {
      en: [
        '# Exosomes for the knee\n\nExosomes repair worn cartilage and relieve knee pain. One injection costs 900 dollars.',
        '# Stem cells and the liver\n\nStem cell infusions repair damaged livers and restore liver function.',
        '# NAD+ drips\n\nThe NAD+ drip boosts energy and slows ageing.',
      ],
      zh: [
        '# 外泌体护肤\n\n外泌体可修复受损皮肤,改善皱纹。',
        '# 干细胞治肝硬化\n\n干细胞可修复受损肝脏,改善肝功能。',
        '# 输液抗衰老\n\n抗衰输液可延缓衰老,改善睡眠。',
        '---\nauthor: 陈立仁医生\n---\n\n# 氯胺酮输注与情绪\n\n陈立仁医生亲自为每位来访者输注。本诊所自2019年起开展氯胺酮输注,或可作为一种选择。',
      ],
    },
    good: {
      en: [
        '# Exosomes for the knee\n\nExosomes relieve knee pain, a clinic says. The therapy is not approved by the FDA and is offered only in trials.',
        '# Leukaemia\n\nBone marrow transplant for leukaemia is standard care. It cures many patients with leukaemia.',
        '# How stem cells divide\n\nStem cells divide into two daughter cells, one of which stays a stem cell.',
      ],
      zh: [
        '# 外泌体与膝关节\n\n外泌体可缓解膝关节疼痛。该疗法目前仅在临床试验中开展,未获批准。',
        '# 白血病\n\n造血干细胞移植治疗白血病是成熟疗法。',
        '# 细胞如何分裂\n\n干细胞分裂为两个子细胞,其中一个保持干细胞状态。',
      ],
    },
  },
  check(article, { watch, jurisdictions }, report) {
    if (!article.isDocument) return
    const [claim] = article.appraisal.isDebunking ? [] : article.appraisal.experimentalClaims(watch)
    const sentence = claim?.sentence ?? article.appraisal.experimentalOffer(watch)
    if (!sentence || article.appraisal.tellsRegulatoryStatus(jurisdictions)) return
    const span = sentence.span()
    const related = [{ span, message: { en: 'where it is promoted', zh: '宣传之处' } }]
    report(article.appraisal.head, 'missing', { words: sentence.text.slice(0, 60).trim() }, { related })
  },
})
