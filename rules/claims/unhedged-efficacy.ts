import { array, boolean, defineRule, integer, minValue, number, optional, picklist, pipe, strictObject, string } from '../../src/rule.js'

const finds = 'found|finds?|shows?|showed|shown|suggests?|suggested|indicates?|indicated|concludes?|concluded|conclusion'
const finder = String.raw`we|authors|reviewers|(?:this|the|our) (?:[\w-]+ )?(?:review|study|trial|analysis|meta-analysis)|results|findings|evidence`
const ownFinding = {
  en: new RegExp(String.raw`\b(?:${finder})\b[^;]{0,120}\b(?:${finds})\b|^this shows\b|\bwas shown to\b`, 'i'),
  zh: /(?:本(?:研究|试验|综述|文)|我们|结果|综述)[^。;]{0,30}(?:发现|显示|表明|提示|证实)/,
}

export default defineRule({
  id: 'unhedged-efficacy',
  group: 'claims',
  summary: { en: 'Hedge a claim of benefit, or name the study behind it.', zh: '陈述疗效时应有所保留,或指明依据的研究。' },
  why: {
    en: 'A benefit stated as a fact sounds settled. Readers cannot tell a proven effect from a hope unless the text says which it is.',
    zh: '把疗效写成定论,读者便无法区分已被证明的效果与尚待验证的希望。',
  },
  authority: ['grade-26', 'ftc-2022', 'cap/12.1', 'isscr-2021/4.1', 'china-ad-law/16', 'healthnewsreview/4', 'eu-1924-2006/10'],
  severity: {
    recommended: ['warn', { requireCitation: false, interventions: 'watched', ignoreQuotes: true, debunking: false, ownResearch: false }],
    strict: 'error',
  },
  options: strictObject({
    /** Treatments that may be stated to work, matched in the sentence without regard to case. */
    allowInterventions: optional(array(string()), []),
    /** Whether headings are checked. */
    headings: optional(boolean(), true),
    /** How many sentences before the claim may carry its citation or study. */
    windowSentences: optional(pipe(number(), integer(), minValue(0)), 1),
    /** Whether only a citation excuses the claim, or a described study does too. */
    requireCitation: optional(boolean(), true),
    /** `watched`: only treatments of the kind that is often sold before it is proved, food and ways of living left out; `all`: any subject. */
    interventions: optional(picklist(['all', 'watched']), 'all'),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the study is the text itself. */
    ownResearch: optional(boolean(), true),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
    /** Whether claims in quotation marks are left to the one who is quoted. */
    ignoreQuotes: optional(boolean(), false),
  }),
  messages: {
    plain: {
      en: 'States a benefit as a fact ("{words}"); write "may" or "probably", or name the study: in whom, against what, how much',
      zh: '把疗效写成定论(“{words}”);请加“可能”等限定,或写明研究:对象、对照与效果大小',
    },
  },
  examples: {
    bad: {
      en: [
        'Ginseng extract repairs damaged liver cells.', 'Stem cell infusions prevent kidney failure.', 'Turmeric treats arthritis and boosts immunity.',
        'Thyme syrup loosens mucus and clears the chest.',
        'Ivy leaf syrup thins phlegm and soothes the throat.',
      ],
      zh: ['干细胞可有效修复受损肝脏。', '灵芝孢子粉能预防肿瘤复发。', '艾灸治疗糖尿病,改善胰岛功能。'],
    },
    good: {
      en: [
        'Ginger may ease pregnancy nausea, though the trials are small.',
        'In a trial of 240 adults, the drug lowered systolic pressure by 8 mmHg more than placebo [3].',
        'What is used to treat gout?',
        'Vitamin D does not prevent colds.',
        'Skipping doses brings the infection back.',
        'The nurse opens the airway by tilting the head.',
        '# Extract slows tumours in mice, but nobody has tried it in people',
      ],
      zh: ['该药可能有助于缓解疼痛,但证据有限。', '一项纳入240人的试验中,收缩压较安慰剂组多下降8 mmHg[3]。', '干细胞能治疗肝硬化吗?', '维生素C不能预防感冒。'],
    },
  },
  check(article, options, report) {
    if (!options.ownResearch && article.sources.isOwnResearch) return
    if (!options.debunking && article.appraisal.isDebunking) return
    for (const claim of article.claims) {
      const { start, end, kind, scope, sentence, predicate, isWatched } = claim
      if (kind !== 'benefit' || scope.hedged || scope.advised || !scope.asserted) continue
      // A heading that names its design or its animals says where the benefit was seen.
      if (sentence.block.depth > 0 && (!options.headings || sentence.has('design') || sentence.has('species'))) continue
      if (options.interventions === 'watched' && !(isWatched && article.appraisal.isAboutTreatment(claim))) continue
      if (options.ignoreQuotes && scope.quoted) continue
      // "We found that the tablet eases pain" in the report of one's own research tells a result.
      if (ownFinding[sentence.language].test(sentence.folded.slice(0, predicate.start)) && article.sources.isOwnResearch) continue
      const text = sentence.folded.toLowerCase()
      if (options.allowInterventions.some((name) => text.includes(name.toLowerCase()))) continue
      const window = article.sentencesBefore(sentence, options.windowSentences)
      if (article.isCited(sentence) || window.some((other) => article.isCited(other))) continue
      if (!options.requireCitation && [sentence, ...window].some((other) => other.has('study') && /\d/.test(other.folded))) continue
      report({ start, end }, 'plain', { words: sentence.text.slice(predicate.start, predicate.end + 40) })
    }
  },
})
