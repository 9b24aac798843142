import { boolean, defineRule, integer, minValue, number, optional, pipe, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'superiority-claim',
  group: 'claims',
  summary: { en: 'Call a treatment better than another only with a head-to-head result.', zh: '没有直接比较的数据,不要说一种疗法优于另一种。' },
  why: {
    en: 'Readers who believe "better than dialysis" may leave a treatment that keeps them alive. Only a trial of both, with the values of both, can say so.',
    zh: '读者相信“优于透析”,就可能放弃维持生命的治疗。只有直接比较两者并给出两组数据的试验才能这样说。',
  },
  authority: ['china-ad-law/16', 'china-ad-law/18', 'china-ad-law/13', 'healthnewsreview/7', 'cap/3.34', 'cap/3.35'],
  severity: { recommended: ['warn', { requireStatistic: false, debunking: false }], strict: 'error' },
  options: strictObject({
    /** How many sentences before or after may carry the figures or the citation. */
    windowSentences: optional(pipe(number(), integer(), minValue(0)), 1),
    /** Whether only figures or a citation excuse the claim, or a described study does too. */
    requireStatistic: optional(boolean(), true),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    better: {
      en: '"{words}" ranks treatments without a head-to-head result; name the trial and give the values of both, or drop the comparison',
      zh: '“{words}”没有直接比较的数据;请写明试验及两组数值,或删去比较',
    },
  },
  examples: {
    bad: {
      en: [
        'Stem cells work far better than dialysis.', 'Our extract is safer than statins.', 'It clearly outperforms conventional drugs.',
        'For tennis elbow, needling works far better than anti-inflammatories.',
        'Magnetic bracelets are safer than anti-inflammatories.',
        'The insoles do more for your knees than physiotherapy.',
      ],
      zh: ['干细胞疗效远优于传统透析。', '本品比他汀更安全。', '副作用发生率明显低于西药。'],
    },
    good: {
      en: [
        'In the head-to-head trial (n = 812), drug A cut attacks more than drug B (1.2 vs 1.9 a year; P = .003).',
        'The gel was no better than placebo.',
        'Low-dose aspirin is no safer than the standard dose in this trial [7].',
        'Needling may work better than anti-inflammatories for some people.',
        'The waiting list for physiotherapy is longer than for injections.',
      ],
      zh: ['头对头试验(n=812)中,A药发作次数少于B药(1.2比1.9次/年,P=0.003)。', '该凝胶疗效并不优于安慰剂。', '两种剂量的副作用相近。'],
    },
  },
  check(article, { windowSentences, requireStatistic, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    for (const { sentence, start, end, scope, isWithinStudy } of article.reasoning.superiorities) {
      if (scope.hedged || scope.advised || !scope.asserted || isWithinStudy) continue
      const window = article.reasoning.around(sentence, windowSentences, windowSentences)
      if (window.some((near) => article.isCited(near) || article.statisticsIn(near).length > 0)) continue
      if (!requireStatistic && article.studyOf(sentence) && /\b(?:was|were|had|did|worked)\b|组|试验|研究/.test(sentence.folded)) continue
      report(sentence.span(start, end), 'better', { words: sentence.text.slice(start, end) })
    }
  },
})
