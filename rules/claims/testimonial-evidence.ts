import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

/** "I was sceptical, but …": who doubted makes the better witness. */
const wonOver = /\bI was (?:\w+ ){0,2}s[ck]eptical\b/i

export default defineRule({
  id: 'testimonial-evidence',
  group: 'claims',
  summary: { en: 'Do not use stories and famous names as proof.', zh: '不要以个人故事或名人推荐作为证据。' },
  why: {
    en: 'Who got well after a treatment may have got well without it, and those who did not are not interviewed.',
    zh: '用后好转的人不用也可能好转,而没有好转的人不会接受采访。',
  },
  authority: [
    'china-ad-law/16', 'china-ad-law/18', 'china-ad-law/38', 'china-medical-ad-measures/7', 'cap/15.6.3', 'eu-1924-2006/12',
    'ftc-2022/testimonials', 'ftc-endorsement-guides/255.2', 'healthnewsreview/2',
  ],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Whether comments by people who had no part in a study are left alone. */
    allowIndependentComment: optional(boolean(), true),
  }),
  messages: {
    story: {
      en: 'Uses one person\'s recovery as an argument ("{words}"); give the results of all who were treated, or say that one story shows no effect',
      zh: '以个人康复故事作为论据(“{words}”);请给出全部受试者的结果,或说明个案不能证明疗效',
    },
    endorsement: {
      en: 'Uses a good name as an argument ("{words}"); cite the evidence instead',
      zh: '以名人或专家推荐作为论据(“{words}”);请改为引用证据',
    },
    crowd: {
      en: 'Uses satisfied customers as an argument ("{words}"); write how many of how many got better, against what',
      zh: '以用户好评作为论据(“{words}”);请写明多少人中有多少人好转、与何对照',
    },
  },
  examples: {
    bad: {
      en: [
        '"After two drips my MS was gone," says Mark, 51.', 'Recommended by an Olympic champion for joint pain.', 'Thousands of happy patients can confirm that it works.',
        'Dennis from Hull had limped for ten years; after one tube of our gel he was walking the dog again.',
        'Moira, 63, could barely lift a kettle. Two months on our capsules and she is her old self.',
      ],
      zh: ['张阿姨用了两个疗程,多年的老寒腿好了。', '多位院士联合推荐,糖友都说好。', '患者王先生激动地说:“是它救了我的命!”'],
    },
    good: {
      en: [
        '"The fatigue is the hardest part," said Ann Lee, 44.',
        'Dr Cho, who was not involved in the trial, said larger studies are needed.',
        'He described how the clinic misled him.',
        'Dennis from Hull had limped for ten years before his hip was replaced.',
        'Tom, 47, was in constant pain. He paid for one session in the chair and felt no better.',
      ],
      zh: ['患者李女士说,最难熬的是疲劳。', '未参与研究的陈医生表示,还需更大规模试验。', '他讲述了被骗经历。'],
    },
  },
  check(article, { allowIndependentComment }, report) {
    for (const { start, end, kind, words, sentence, scope, independent } of article.appraisal.testimonials) {
      if ((scope.refuted && !wonOver.test(sentence.folded)) || scope.asked || scope.negated || scope.advised || (independent && allowIndependentComment)) continue
      report({ start, end }, kind, { words })
    }
  },
})
