import { array, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'disclaimer-contradiction',
  group: 'commerce',
  summary: { en: 'Do not take back in a disclaimer what the article promises.', zh: '不要用免责声明否定正文的承诺。' },
  why: {
    en: 'Readers act on the promise, not on the small print. A disclaimer does not repair a treatment claim.',
    zh: '读者依据承诺行事,不会依据小字。免责声明不能弥补疗效宣传。',
  },
  authority: ['china-ad-law/17', 'china-ad-law/18', 'ftc-2022/disclaimers', 'eu-1169-2011/7', 'cap/15.6.2'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Further wordings of disclaimers; matched without regard to case. */
    disclaimerPatterns: optional(array(string()), []),
  }),
  messages: {
    product: {
      en: 'The disclaimer contradicts the text, which says "{words}"; remove that claim, since a disclaimer does not repair it',
      zh: '免责声明与正文“{words}”相矛盾;请删去该疗效宣传,免责声明不能弥补它',
    },
    advice: {
      en: 'Disclaims medical advice under a text that gives it ("{words}"); remove the offer or the promise',
      zh: '声明不构成医疗建议,而正文正是如此(“{words}”);请删去该承诺',
    },
  },
  examples: {
    bad: {
      en: [
        'Our tea treats hepatitis. Disclaimer: this product is a food and cannot replace medicine.',
        'An authoritative treatment plan for lupus. This is not medical advice.',
        'Drops that cure gout. Results may vary; not intended to treat any disease.',
      ],
      zh: ['本茶可治疗肝炎。说明:本品是食品,不是药物。', '本文提供权威治疗方案。仅供科普,不构成医疗建议。', '滴剂根治痛风。效果因人而异,不能代替药物。'],
    },
    good: {
      en: [
        'This leaflet explains how vaccines work. It does not replace advice from your doctor.',
        'Vitamin C contributes to normal immune function. Food supplements are not a substitute for a varied diet.',
        'We do not sell the products named here.',
      ],
      zh: ['本文介绍疫苗原理,不能替代医生建议。', '维生素C有助于维持正常免疫功能,保健食品不能代替药物。', '本站不销售文中提及的任何产品。'],
    },
  },
  check(article, { disclaimerPatterns }, report) {
    if (!article.appraisal.makesPromises) return
    for (const disclaimer of article.appraisal.disclaimers(disclaimerPatterns)) {
      const promise = article.appraisal.takenBackBy(disclaimer)
      if (!promise) continue
      const related = [{ span: promise, message: { en: 'the promise that it takes back', zh: '被其否定的承诺' } }]
      report(disclaimer.sentence.span(), disclaimer.kind, { words: promise.words }, { related })
      return
    }
  },
})
