import { array, boolean, defineRule, optional, picklist, strictObject, string } from '../../src/rule.js'

const promises = [
  String.raw`guarantee|promise|refund|money back|again\b|history|free in|your \w+ (?:\w+ )?(?:is|are|will)|permanent|goodbye|miracle`,
  String.raw`once and for all|\bfor good\b|never comes? back|for everyone`,
  '包治|保证|永不|终身|断根|除根|根治|药到病除|告别|无效|彻底|疗程|秘方',
].join('|')

/** Promises that no established care makes. */
const isSold = new RegExp(promises, 'i')

export default defineRule({
  id: 'cure-claim',
  group: 'claims',
  summary: { en: 'Do not promise a cure or a guaranteed result.', zh: '不要承诺治愈或保证疗效。' },
  why: {
    en: 'Hardly any treatment ends a disease in everyone. Readers who are promised a cure give up care that works.',
    zh: '几乎没有哪种治疗能让所有人痊愈。被许诺“根治”的读者可能放弃真正有效的治疗。',
  },
  authority: ['china-ad-law/16', 'china-ad-law/17', 'china-ad-law/18', 'china-medical-ad-measures/7', 'cap/12.7', 'cap/12.9', 'healthnewsreview/red-flags', 'ftc-2022'],
  severity: { recommended: ['error', { interventions: 'watched' }], strict: 'error' },
  options: strictObject({
    /** Wordings that this publication may use, matched in the claim without regard to case. */
    allowTerms: optional(array(string()), []),
    /** Whether a number with a citation, as of a defined trial endpoint, excuses the word. */
    allowWithCitation: optional(boolean(), true),
    /** `watched` leaves out cures by established care ("can be cured with antibiotics"); `all` reports every one. */
    interventions: optional(picklist(['all', 'watched']), 'all'),
  }),
  messages: {
    cure: {
      en: 'Promises a cure ("{words}"); write what was measured, in how many people, against what',
      zh: '承诺治愈(“{words}”);请改写为测得的结果、人数以及与何者相比',
    },
  },
  examples: {
    bad: {
      en: [
        'This herbal blend cures rheumatoid arthritis in eight weeks.',
        'Say goodbye to asthma for good with our inhaled salt programme.',
        'A guaranteed way to eradicate gout.',
        'Four visits to our salt cave will rid you of asthma for good.',
        'A course of the drops will cure even stubborn psoriasis.',
        'We promise that your psoriasis will be gone in six weeks.',
        'You will never have migraines again after the third session.',
      ],
      zh: ['该疗法可根治慢性荨麻疹,永不复发。', '三个疗程彻底治愈糖尿病。', '祖传秘方,包治各种风湿骨病。'],
    },
    good: {
      en: [
        'There is no cure for lupus, and no supplement changes that.',
        'Can a diet cure type 2 diabetes? The trials say no.',
        'The clinic was fined for saying its drip "cures cancer".',
        'In the trial, sustained virologic response (the accepted definition of cure) was 95% (n = 624) [4].',
        'Some web shops call the powder a "miracle cure for arthritis".',
        'The tea was sold as a "cure for lupus". It is nothing of the kind.',
        'Radiotherapy will cure some people with this cancer.',
        'Getting rid of head lice for good takes patience.',
        'Nobody can promise that your psoriasis will be gone.',
      ],
      zh: ['目前尚无办法根治类风湿关节炎。', '喝药酒能根治痛风吗?答案是否定的。', '监管部门查处了宣称“包治百病”的理疗馆。'],
    },
  },
  check(article, { allowTerms, allowWithCitation, interventions }, report) {
    for (const { kind, scope, sentence, predicate, isWatched } of article.claims) {
      if (kind !== 'cure' || scope.hedged || scope.advised || !scope.asserted) continue
      if (interventions === 'watched' && !isWatched && !isSold.test(sentence.folded)) continue
      const words = sentence.text.slice(predicate.start, predicate.end)
      if (allowTerms.some((term) => words.toLowerCase().includes(term.toLowerCase()))) continue
      if (allowWithCitation && /\d\s*%|\d\s*\/\s*\d|\d of \d|\b(?:out of|in) (?:every )?(?:ten|100|a hundred|10)\b/.test(sentence.folded) && article.isCited(sentence)) continue
      report(sentence.span(predicate.start, predicate.end), 'cure', { words })
    }
  },
})
