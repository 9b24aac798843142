import { array, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'surrogate-as-benefit',
  group: 'evidence',
  summary: { en: 'Do not turn a laboratory marker into a benefit for patients.', zh: '不要把实验室指标的变化说成患者获益。' },
  why: {
    en: 'Drugs have improved a marker and shortened lives. What patients feel has to be measured, not concluded from a blood test or a scan.',
    zh: '有的药物改善了指标,却缩短了寿命。患者能否获益必须直接观察,不能由化验或影像推断。',
  },
  authority: ['consort-surrogate-2024', 'spirit-surrogate-2024', 'grade/indirectness', 'healthnewsreview/4', 'ftc-2022'],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Further laboratory markers. */
    surrogates: optional(array(string()), []),
    /** Further outcomes that patients feel. */
    patientOutcomes: optional(array(string()), []),
  }),
  messages: {
    leap: {
      en: 'Concludes from a marker ("{marker}") to an outcome for patients ("{outcome}"); keep to the marker and say that the outcome was not measured',
      zh: '由指标(“{marker}”)推断患者结局(“{outcome}”);请只写指标变化,并说明未观察该结局',
    },
  },
  examples: {
    bad: {
      en: ['Cell counts rose, so patients live longer.', 'Creatinine dropped, sparing patients from dialysis.', 'The pill cuts inflammation markers and therefore protects your heart.'],
      zh: ['祖细胞数量上升,从而改善肾功能、延长生命。', '炎症因子下降,患者因此免于透析。', '指标好转,说明生活质量大幅提高。'],
    },
    good: {
      en: ['The drug lowered LDL; whether it prevents heart attacks is not known.', 'Cell counts rose, a laboratory finding.', 'Deaths fell from 8% to 6% (P = .01).'],
      zh: ['该药降低LDL,是否减少心梗尚不清楚。', '细胞计数上升,属实验室指标。', '死亡率由8%降至6%(P=0.01)。'],
    },
  },
  check(article, { surrogates, patientOutcomes }, report) {
    for (const { sentence, start, end, marker, outcome } of article.reasoning.surrogateLeaps({ markers: surrogates, outcomes: patientOutcomes })) {
      if (article.isCited(sentence)) continue
      report(sentence.span(start, end), 'leap', { marker, outcome })
    }
  },
})
