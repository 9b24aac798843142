import { boolean, defineRule, integer, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'missing-limitations',
  group: 'completeness',
  summary: { en: 'Say what the evidence cannot show.', zh: '说明证据的局限。' },
  why: {
    en: 'Every study has limits: its size, its length, whom it left out. A reader who is not told takes a first hint for a result.',
    zh: '每项研究都有局限:样本、时长、对象。不说明,读者便会把初步线索当成定论。',
  },
  authority: ['healthnewsreview/4', 'discern/8', 'consort-2010/20', 'consort-2025/30', 'strobe/19'],
  severity: { recommended: ['warn', { minStudies: 2, ownResearch: false }], strict: 'warn' },
  options: strictObject({
    /** From how many studies with a good result on limits are asked for. */
    minStudies: optional(pipe(number(), integer(), minValue(1)), 1),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the limits may stand in the paper. */
    ownResearch: optional(boolean(), true),
  }),
  messages: {
    missing: {
      en: 'Reports study results and no limit of them; add a sentence on size, design, follow-up and population, or say what has yet to be tested',
      zh: '报道了研究结果而未说明任何局限;请用一句话说明样本量、设计、随访与人群,或尚待验证之处',
    },
  },
  examples: {
    bad: {
      en: [
        '# Ginger extract eases arthritis\n\nIn a study of 20 patients, knee pain improved by half after treatment with the extract. The patients also slept better. The extract restores mobility.',
        '# Extract protects the liver\n\nIn the first experiment, liver scarring fell in mice that received the extract. In a second, enzymes fell. The extract repairs the liver.',
        '# A new life\n\nOne patient, a 58-year-old woman, was given the injection. Her knee pain improved. The injection repairs cartilage.',
        '# Clay packs for sore elbows\n\nIn a randomised trial, 240 people were given a clay pack or a plain one. After six weeks, 61% were free of pain with clay and 40% with the plain pack. Clay packs are worth trying.',
      ],
      zh: [
        '# 姜提取物缓解关节炎\n\n一项研究纳入20例患者,服用提取物4周后,膝关节疼痛减轻一半。该提取物能改善关节功能。',
        '# 提取物保护肝脏\n\n动物实验中,小鼠服用提取物后肝纤维化减轻。该提取物可修复受损肝脏。',
        '# 成功案例\n\n1例患者接受注射后,膝关节疼痛明显减轻。该注射能修复软骨。',
      ],
    },
    good: {
      en: [
        '# Ginger extract and arthritis\n\nIn a study of 20 patients, knee pain improved by half after treatment with the extract. The trial was short and single-centre.',
        '# What the new guideline says\n\nThe guideline advises exercise first and paracetamol second.',
        '# Ginger extract and arthritis\n\nIn a study of 20 patients, knee pain improved after treatment with the extract, but larger trials are needed.',
        '# Clay packs for sore elbows\n\nIn a randomised trial, 240 people were given a clay pack or a plain one. After six weeks, 42% were free of pain with clay and 40% with the plain pack. Clay packs may be worth trying.',
      ],
      zh: [
        '# 姜提取物与关节炎\n\n一项研究纳入20例患者,服用提取物4周后,疼痛减轻一半。样本小、随访短是主要局限。',
        '# 指南解读\n\n新版指南建议先运动,再考虑药物。',
        '# 姜提取物与关节炎\n\n一项研究纳入20例患者,服用提取物4周后,疼痛减轻。仍需大规模试验。',
      ],
    },
  },
  check(article, { minStudies, ownResearch }, report) {
    if (!article.isDocument || article.appraisal.isDebunking) return
    const { supportingStudies: studies } = article.appraisal
    const [first] = studies
    if (!first || studies.length < minStudies || (!ownResearch && article.sources.isOwnResearch) || article.appraisal.tellsLimitations) return
    const related = [{ span: first.size ?? first.sentences[0]!.span(), message: { en: 'the first study', zh: '第一项研究' } }]
    report(article.appraisal.head, 'missing', undefined, { related })
  },
})
