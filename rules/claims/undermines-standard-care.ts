import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'undermines-standard-care',
  group: 'claims',
  summary: { en: 'Do not talk readers out of established care.', zh: '不要劝退读者的正规治疗。' },
  why: {
    en: 'People who stop insulin or delay chemotherapy because of an article can die of it.',
    zh: '有人因为一篇文章停掉胰岛素、推迟化疗,可能为此送命。',
  },
  authority: ['cap/12.2', 'china-ad-law/16', 'china-medical-ad-measures/7', 'healthnewsreview/7', 'ftc-2022'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Names of treatments that count as established care, besides the built-in ones. */
    careTerms: optional(array(string()), []),
    /** Whether a number or a citation in the sentence makes it a sourced limit of care. */
    allowWithCitation: optional(boolean(), true),
  }),
  messages: {
    useless: {
      en: 'Dismisses established care ("{words}"); write what it achieves, for whom it fails, and the source',
      zh: '贬低正规治疗(“{words}”);请写明它有何效果、对哪些人无效,并给出来源',
    },
    stop: {
      en: 'Suggests doing without prescribed treatment ("{words}"); add that nobody should stop treatment without medical advice',
      zh: '暗示可以不用正规治疗(“{words}”);请注明未经医生同意不得停药',
    },
  },
  examples: {
    bad: {
      en: [
        'Conventional medicine only masks symptoms.', 'With this tea you can throw away your insulin.', 'Avoid the side effects of blood pressure pills by switching to cells.',
        'Once the drops take effect, you can come off the blood pressure tablets your doctor prescribed.',
        'If your GP has given you statins, you can drop them as soon as the tea starts to work.',
        'Antihistamines do not work; they only mask the trouble.',
        'Doctors just treat the symptoms and never ask why you are ill.',
      ],
      zh: ['西药治标不治本。', '用了本品就可以停掉胰岛素。', '传统疗法对肝硬化根本无效。'],
    },
    good: {
      en: [
        'Do not stop your blood thinner without talking to your doctor.',
        'Donor livers are scarce, and rejection drugs carry infection risks [2].',
        'Your doctor may reduce the dose if your pressure is low.',
        'You can stop taking the iron tablets once your blood count is normal.',
        'Antidepressants do not work for everyone, and it can take weeks to find the right one.',
        'In people over 85 the tablets may do more harm than good.',
        'Once you are on the cream, your GP may tell you to stop taking the tablets.',
      ],
      zh: ['切勿自行停用降压药。', '肝源短缺限制了肝移植的应用。', '应在医生指导下调整激素用量。'],
    },
  },
  check(article, { careTerms, allowWithCitation }, report) {
    for (const { start, end, kind, words, sentence, scope } of article.appraisal.dismissals(careTerms)) {
      if (scope.negated || scope.asked || scope.refuted) continue
      if (kind === 'useless' && (scope.hedged || (allowWithCitation && (article.isCited(sentence) || /\d\s*%/.test(sentence.folded))))) continue
      report({ start, end }, kind, { words })
    }
  },
})
