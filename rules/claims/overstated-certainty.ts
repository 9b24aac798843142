import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'overstated-certainty',
  group: 'claims',
  summary: { en: 'Do not claim more certainty than the evidence gives.', zh: '措辞的确定程度不要超出证据。' },
  why: {
    en: 'Single studies suggest; they seldom prove. What works for some does not work for all, and nobody knows the future of a therapy.',
    zh: '单项研究只能提示,很少能证明;对一部分人有效不等于对所有人有效;疗法的未来也无人能断言。',
  },
  authority: ['grade-26', 'boutron-2010', 'yavchitz-2016', 'consort-2010/22', 'consort-2025/29', 'china-ad-law/16'],
  severity: { recommended: ['warn', { onlyClaims: true, debunking: false }], strict: 'error' },
  options: strictObject({
    /** Wordings that this publication may use. */
    allowVerbs: optional(array(string()), []),
    /** Whether "all patients", 所有患者 are reported. */
    treatUniversals: optional(boolean(), true),
    /** Whether forecasts ("will become standard", 必将) are reported. */
    treatForecasts: optional(boolean(), true),
    /** Whether "proved" and "all patients" are reported only where the sentence says what a treatment does. */
    onlyClaims: optional(boolean(), false),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    proof: {
      en: '"{words}" claims proof; write "suggests" or "found", and name the study',
      zh: '“{words}”的说法过于确定;请改为“提示”“发现”,并指明研究',
    },
    certainty: {
      en: '"{words}" leaves no room for doubt; delete it, or say how sure the evidence is',
      zh: '“{words}”不留余地;请删去,或说明证据的确定程度',
    },
    universal: {
      en: '"{words}" claims an effect for everyone; write how many of how many benefited',
      zh: '“{words}”断言人人有效;请写明多少人中有多少人获益',
    },
    forecast: {
      en: '"{words}" predicts the future of a treatment; write what has been shown so far',
      zh: '“{words}”是对疗法前景的断言;请只写目前已有的证据',
    },
  },
  examples: {
    bad: {
      en: [
        'This proves that the therapy works for everyone.',
        'There is no doubt the injection will become standard care.',
        'Experiments have confirmed that the extract protects the heart.',
      ],
      zh: ['大量研究证实该疗法有效。', '可以肯定的是,它将造福所有患者。', '毫无疑问,干细胞必将取代肝移植。'],
    },
    good: {
      en: ['The diagnosis was confirmed by biopsy.', 'It has not been proven that fasting prolongs life.', 'All 12 participants completed follow-up.'],
      zh: ['病理证实为腺癌。', '目前尚未证实其能延长生存期。', '12名受试者全部完成随访。'],
    },
  },
  check(article, { allowVerbs, treatUniversals, treatForecasts, onlyClaims, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    const claiming = new Set(onlyClaims ? article.appraisal.treatmentClaims.map(({ sentence }) => sentence) : [])
    for (const { sentence, start, end, kind, words, scope } of article.certainties) {
      if (onlyClaims && (kind === 'proof' || kind === 'universal') && !claiming.has(sentence)) continue
      if (!scope.asserted || scope.advised || (kind === 'proof' && scope.hedged)) continue
      if ((kind === 'universal' && !treatUniversals) || (kind === 'forecast' && !treatForecasts)) continue
      if (allowVerbs.some((allowed) => words.toLowerCase() === allowed.toLowerCase())) continue
      report({ start, end }, kind, { words })
    }
  },
})
