import { array, boolean, defineRule, integer, minValue, number, optional, pipe, strictObject, string } from '../../src/rule.js'

/** A question that the text goes on to answer, and not one that readers answer for themselves: “Is it …?”, but “Ready for …?” */
const open = {
  en: /^\W*(?:so,? |but,? )?(?:is|are|was|were|does|do|did|can|could|will|has|have|how|whether|what)\b/i,
  zh: /^(?!.{0,3}(?:想|准备|还在|要不要|您|你)).{0,14}?(?:(?:是|会|能|算)[^,。]{0,20}吗|是否|是不是|能否)/,
}

export default defineRule({
  id: 'hype-language',
  group: 'claims',
  summary: { en: 'Replace promotional adjectives by the measured effect.', zh: '用测得的效果代替宣传性形容词。' },
  why: {
    en: 'Words like "breakthrough" sell; they carry no information, and they make weak results look strong.',
    zh: '“突破性”“革命性”之类的词只起推销作用,不含信息,却让薄弱的结果显得有力。',
  },
  authority: ['millar-2022', 'healthnewsreview/red-flags', 'healthnewsreview/release-10', 'china-ad-law/9', 'isscr-2021/4.1'],
  severity: { recommended: ['warn', { mildThreshold: 2, debunking: false }], strict: ['error', { mildThreshold: 1 }] },
  options: strictObject({
    /** Wordings that this publication may use. */
    allow: optional(array(string()), []),
    /** Whether the words of a named person in quotation marks are left alone. */
    ignoreQuotes: optional(boolean(), true),
    /** How many mild words (powerful, 强大) a sentence must have before they are reported. */
    mildThreshold: optional(pipe(number(), integer(), minValue(1)), 2),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    hype: {
      en: '"{word}" is promotion, not information; delete it and give the measured effect',
      zh: '“{word}”是宣传用语,不是信息;请删去,并给出测得的效果',
    },
  },
  examples: {
    bad: {
      en: ['A revolutionary, game-changing therapy has arrived.', 'This groundbreaking and powerful serum is ideal for seniors.', 'Our world-leading clinic offers cutting-edge cells.'],
      zh: ['革命性的干细胞技术震撼问世。', '国内顶级专家团队,最佳治疗方案。', '堪称抗衰老领域的奇迹。'],
    },
    good: {
      en: ['She had breakthrough pain between doses.', 'The drug has FDA Breakthrough Therapy designation.', 'This is not a miracle cure.', 'The novel coronavirus spread quickly.'],
      zh: ['患者出现爆发性疼痛。', '所谓“神药”并不存在。', '该药获得FDA突破性疗法认定。'],
    },
  },
  check(article, { allow, ignoreQuotes, mildThreshold, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    for (const { sentence, mention, isMild, inSentence, scope } of article.promotions) {
      if (scope.negated || scope.refuted || allowed.has(mention.term.text)) continue
      // "Is it a breakthrough?" is what the text goes on to answer; "Ready for an amazing summer?" sells.
      if (scope.asked && open[sentence.language].test(sentence.folded)) continue
      if (ignoreQuotes && scope.quoted && scope.attributed) continue
      if (isMild && inSentence < mildThreshold) continue
      report(sentence.span(mention.start, mention.end), 'hype', { word: sentence.text.slice(mention.start, mention.end) })
    }
  },
})
