import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'call-to-action',
  group: 'commerce',
  summary: { en: 'Do not push readers to scan, follow, book or buy.', zh: '不要引导读者扫码、关注、预约或购买。' },
  why: {
    en: 'Health information that asks for an order is an advertisement and has to be labelled as one.',
    zh: '要求读者下单的健康信息就是广告,必须注明“广告”。',
  },
  authority: ['china-internet-ad-measures/9', 'china-ad-law/14', 'china-ad-law/46', 'cap/2.1', 'eu-ucpd-2005-29/annex-1-11'],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Whether readers may be asked to take part in a survey. */
    allowSurveys: optional(boolean(), false),
  }),
  messages: {
    push: {
      en: 'Pushes the reader to act ("{words}"); move it to a labelled advertisement',
      zh: '引导读者行动(“{words}”);请移到注明“广告”的位置',
    },
  },
  examples: {
    bad: {
      en: [
        'Scan the QR code below to get your free consultation.', 'Only 20 places left, book your infusion today!', 'Follow our account and win a test kit.',
        'Sign up before Easter and get 15% off the cream.',
        'Buy two tubs and get one free.',
      ],
      zh: ['扫描下方二维码,免费领取试用装。', '名额有限,立即预约!', '关注公众号,无效全额退款。'],
    },
    good: {
      en: [
        'See a doctor if the fever lasts three days.', 'A CT scan showed no tumour.', 'You can read the full guideline on the WHO site.',
        'Order a repeat prescription before you run out.',
        'In the trial people could order a second bottle free of charge.',
        'People on low incomes can get free prescriptions when they register with a GP.',
      ],
      zh: ['发热超过三天请及时就医。', 'CT扫描未见肿瘤。', '可到世卫组织网站阅读指南全文。'],
    },
  },
  check(article, { allowSurveys }, report) {
    for (const { sentence, start, end } of article.pushes) {
      if (allowSurveys && /survey|questionnaire|问卷|调查|调研/i.test(sentence.folded)) continue
      report(sentence.span(start, end), 'push', { words: sentence.text.slice(start, end) })
    }
  },
})
