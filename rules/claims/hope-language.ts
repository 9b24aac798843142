import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'hope-language',
  group: 'claims',
  summary: { en: 'Report what was found instead of selling hope.', zh: '写研究发现,不要贩卖希望。' },
  why: {
    en: 'Hope is what sells unproven treatments to people with few choices. Say what was found, and at which stage of research.',
    zh: '向走投无路的患者推销未经证实的疗法,靠的正是“希望”。请写明发现了什么,研究处于哪个阶段。',
  },
  authority: ['isscr-2021/4.1', 'healthnewsreview/4', 'healthnewsreview/9', 'fda-regen-alert-2020', 'fda-regen-info-2021'],
  severity: { recommended: ['warn', { debunking: false }], strict: 'warn' },
  options: strictObject({
    /** Wordings that this publication may use. */
    allow: optional(array(string()), []),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    hope: {
      en: '"{words}" sells hope; write what was found and at which stage of research',
      zh: '“{words}”是在贩卖希望;请写明发现了什么、处于哪个研究阶段',
    },
  },
  examples: {
    bad: {
      en: ['Stem cells bring new hope to families with autism.', 'A ray of hope for people with ALS!', 'The injection is a beacon of hope for the blind.'],
      zh: ['干细胞为渐冻症患者带来新希望。', '糖友的福音来了!', '新疗法点亮尿毒症患者的生命曙光。'],
    },
    good: {
      en: ['We hope to enrol 200 patients by June.', 'Clinics should not sell false hope.', 'City of Hope ran the trial.'],
      zh: ['希望读者在就医前咨询医生。', '该药有望在明年进入三期试验。', '不要轻信商家贩卖的虚假希望。'],
    },
  },
  check(article, { allow, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    const seen = new Set<string>()
    for (const { sentence, start, end, scope } of article.hopes) {
      // A title that is printed three times is one finding here; its copies are duplicate-block's.
      if (scope.negated || scope.refuted || scope.asked || seen.has(sentence.folded)) continue
      const words = sentence.text.slice(start, end)
      if (allow.some((allowed) => words.toLowerCase().includes(allowed.toLowerCase()))) continue
      seen.add(sentence.folded)
      report(sentence.span(start, end), 'hope', { words })
    }
  },
})
