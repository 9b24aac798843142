import { boolean, defineRule, integer, minValue, number, optional, picklist, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'case-report-generalized',
  group: 'evidence',
  summary: { en: 'Draw no conclusion about a treatment from fewer than ten people.', zh: '不要从不足十人得出疗效结论。' },
  why: {
    en: 'One recovery shows that recovery happens, not what caused it. A case raises a question for a trial; it does not answer one.',
    zh: '个别患者好转只说明有人好转,不能说明原因。个案能提出问题,不能回答问题。',
  },
  authority: ['care/11', 'cebm-2011', 'healthnewsreview/2', 'healthnewsreview/4', 'isscr-2021/4.1'],
  severity: { recommended: ['error', { debunking: false }], strict: 'error' },
  options: strictObject({
    /** Studies of fewer people are cases. */
    maxN: optional(pipe(number(), integer(), minValue(2)), 10),
    /** How far from the case its conclusion may stand. */
    scope: optional(picklist(['sentence', 'section', 'document']), 'section'),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    generalized: {
      en: 'Draws a general conclusion ("{words}") from n = {size}; write "in this case" and that it cannot show the effect',
      zh: '由{size}人得出普遍结论(“{words}”);请写“在该病例中”,并说明个案不能证明疗效',
    },
  },
  examples: {
    bad: {
      en: [
        'A 41-year-old man left dialysis after one infusion, which shows that cells reverse kidney failure.',
        'Three patients improved. The therapy is effective for spinal injury.',
        'In one child, seizures stopped, providing evidence that the diet works for epilepsy.',
      ],
      zh: ['1例患者停用透析,说明干细胞可逆转肾衰竭。', '3名患者症状改善,该疗法治疗脊髓损伤疗效确切。', '一位7岁男孩癫痫消失,证明此方对癫痫有效。'],
    },
    good: {
      en: [
        'A 54-year-old woman improved after the infusion; a single case cannot show that it works.',
        'Six patients tolerated the device in this feasibility study.',
        'The case raises a question for a controlled trial.',
      ],
      zh: ['一名54岁女性输注后好转,但单个病例不能证明疗效。', '6例患者耐受良好,有效性有待对照试验检验。', '该病例报告提示值得开展进一步研究。'],
    },
  },
  check(article, { maxN, scope, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    for (const { size, sentences } of article.studies) {
      if (!size || size.of !== 'people' || size.value >= maxN) continue
      const conclusion = article.conclusions.find(({ sentence }) => {
        if (sentence.index < size.sentence.index) return false
        if (scope === 'document') return true
        return scope === 'sentence' ? sentence === size.sentence : sentences.includes(sentence)
      })
      if (!conclusion) continue
      const words = article.document.source.slice(conclusion.start, conclusion.end)
      report(conclusion, 'generalized', { words, size: size.value }, {
        related: [{ span: size, message: { en: 'The case or cases it rests on', zh: '所依据的病例' } }],
      })
    }
  },
})
