import { array, boolean, defineRule, integer, minValue, number, optional, picklist, pipe, strictObject } from '../../src/rule.js'

const designs = ['cohort', 'case-control', 'cross-sectional', 'survey', 'registry', 'observational', 'case-report'] as const

export default defineRule({
  id: 'causal-overreach',
  group: 'claims',
  summary: { en: 'Do not claim a cause from a study that only observed.', zh: '不要由观察性研究断言因果。' },
  why: {
    en: 'People who drink coffee differ from people who do not in many other ways. A study that only watched them can show that two things go together, not that one brings the other.',
    zh: '喝咖啡与不喝咖啡的人在许多方面都不同。只观察的研究能说明两者相关,不能说明一个导致另一个。',
  },
  authority: ['sumner-2014', 'strobe/1a', 'strobe/20', 'healthnewsreview/4'],
  severity: { recommended: ['warn', { windowSentences: 0, debunking: false }], strict: 'error' },
  options: strictObject({
    /** The designs that cannot show a cause. */
    designs: optional(array(picklist(designs)), [...designs]),
    /** How many sentences after the one that names the design are read as its summary. */
    windowSentences: optional(pipe(number(), integer(), minValue(0)), 2),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    cause: {
      en: '"{words}" states a cause, but the study only observed ({design}); write "was associated with" and name the design',
      zh: '“{words}”断言因果,但研究仅为观察性({design});请写“与……相关”,并写明研究类型',
    },
  },
  examples: {
    bad: {
      en: [
        'A survey of 900 adults shows that coffee prevents depression.',
        'The cohort study proves red meat causes early death.',
        'His recovery can be attributed to the infusion, doctors say of the single case.',
      ],
      zh: ['一项问卷调查表明,晚睡会导致痴呆。', '观察性研究发现,多吃坚果可预防心脏病。', '该例患者的康复归因于细胞输注。'],
    },
    good: {
      en: [
        'In a cohort of 9,000 adults, coffee drinking was associated with lower mortality.',
        'The survey cannot show that screens cause poor sleep.',
        'In the randomised trial, the diet lowered LDL more than usual care.',
      ],
      zh: ['队列研究显示,饮茶与较低的中风风险相关。', '该横断面调查不能说明因果关系。', '随机试验中,低盐饮食组血压下降更多。'],
    },
  },
  check(article, { designs: watched, windowSentences, debunking }, report) {
    if (!debunking && article.appraisal.isDebunking) return
    for (const { sentence, start, end, design } of article.reasoning.causes(windowSentences)) {
      if (!watched.some((one) => one === design)) continue
      report(sentence.span(start, end), 'cause', { words: sentence.text.slice(start, end), design })
    }
  },
})
