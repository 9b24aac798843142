import type { LocalText } from '../rule.js'

/** Printed wherever guidelines and laws are listed. */
export const caution: LocalText = {
  en: 'Wording like this touches these texts; whether it breaks one depends on who publishes it and where. Advertising law binds advertising. Texts change after the day on which they were seen. This is no legal advice.',
  zh: '此类表述涉及上述文件;是否违反取决于发布者与场合,广告法规约束的是广告。文件在核对日期之后可能修订。以上不构成法律意见。',
}
