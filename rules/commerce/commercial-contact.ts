import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'commercial-contact',
  group: 'commerce',
  summary: { en: 'Keep sales contacts out of the article.', zh: '文章中不要出现营销联系方式。' },
  why: {
    en: 'A hotline in a health article turns information into an advertisement, and the reader cannot tell which sentence sells.',
    zh: '健康文章里的热线或微信把科普变成了广告,读者无从分辨哪一句是在推销。',
  },
  authority: ['china-internet-ad-measures/8', 'china-ad-law/19', 'china-medical-ad-measures/16', 'china-ad-law/46', 'honcode/8'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Numbers, addresses or domains that may be printed, such as the publisher's own; compared without separators. */
    allow: optional(array(string()), []),
    /** Whether emergency, public-health and trial contacts may be printed. */
    allowPublicLines: optional(boolean(), true),
  }),
  messages: {
    contact: {
      en: 'Gives a sales contact ("{text}"); move it to a labelled imprint or advertisement',
      zh: '文中留有营销联系方式(“{text}”);请移到注明的版权信息或广告位',
    },
    service: {
      en: 'Sends readers to sales staff ("{text}"); delete it, or name a doctor or public service to ask',
      zh: '把读者引向客服(“{text}”);请删去,或改为咨询医生或公共服务',
    },
  },
  examples: {
    bad: {
      en: ['Hotline 400-800-1234, ask for Dr Li.', 'Add WeChat: cell_care88 for a free quote.', 'WhatsApp +44 7700 900123 to book your drip.'],
      zh: ['咨询热线:400-800-1234。', '加微信 cell_care88 领取优惠。', '详情咨询客服,QQ:12345678。'],
    },
    good: {
      en: ['Call 120 in an emergency.', 'Correspondence: j.smith@uni.edu', 'Trial NCT01234567; 400 mg daily.', 'Contact your doctor.'],
      zh: ['如有紧急情况请拨打120。', '心理援助热线12356。', '每日400 mg,疗程12周。', '请联系您的主治医生。'],
    },
  },
  check(article, { allow, allowPublicLines }, report) {
    const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9@\p{L}]/gu, '')
    const allowed = allow.map(bare).filter((text) => text !== '')
    for (const { start, end, kind, text, isPublic, sentence } of article.contacts) {
      if ((isPublic && allowPublicLines) || sentence.block.role === 'references') continue
      if (allowed.some((own) => bare(text).includes(own))) continue
      report({ start, end }, kind === 'service' ? 'service' : 'contact', { text })
    }
  },
})
