import { array, boolean, defineRule, integer, minValue, number, optional, pipe, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'vague-source',
  group: 'sourcing',
  summary: { en: 'Name the studies and experts that a claim rests on.', zh: '写明说法所依据的研究或专家。' },
  why: {
    en: 'Nobody can check "studies show": a reader cannot tell a large trial from a rumour.',
    zh: '“研究表明”无从核实:读者分不清那是大型试验还是道听途说。',
  },
  authority: ['jama-benchmarks/attribution', 'discern/4', 'discern/5', 'china-health-info-guide-2015', 'china-ad-law/11'],
  severity: { recommended: ['warn', { debunking: false }], strict: ['error', { all: true }] },
  options: strictObject({
    /** How many sentences further on the source may be named. */
    window: optional(pipe(number(), integer(), minValue(0)), 1),
    /** Names of guidelines or bodies that need no more than their name, beside those known. */
    allowGuidelines: optional(array(string()), []),
    /** Whether to report every unnamed source: by default only those of plain statements on what a treatment does. */
    all: optional(boolean(), false),
    /** Whether articles that examine rumours are checked: they repeat what they refute. */
    debunking: optional(boolean(), true),
  }),
  messages: {
    studies: {
      en: '"{words}" does not say which; name author, journal and year, or link the source',
      zh: '“{words}”未说明是哪项研究;请写明作者、期刊和年份,或附上链接',
    },
    people: {
      en: '"{words}" does not say who; name the person or body, and where they said it',
      zh: '“{words}”未说明是谁;请写明姓名或机构,以及出处',
    },
    belief: {
      en: '"{words}" hides who says so; name the source, or say that there is none',
      zh: '“{words}”隐去了说话者;请写明来源,没有来源就如实说明',
    },
  },
  examples: {
    bad: {
      en: ['Studies show that the extract protects the liver.', 'Experts say it is the best option.', 'It is widely believed that toxins cause migraine.'],
      zh: ['研究表明,该成分可护肝。', '专家指出,这是最佳选择。', '有数据显示,九成患者受益。'],
    },
    good: {
      en: ['Studies show a small benefit [3,4].', 'More studies are needed.', 'A 2021 Cochrane review found no difference.', 'The study enrolled 40 adults.'],
      zh: ['研究显示有轻度获益[3,4]。', '仍需更多研究。', '2021年一项Cochrane综述未发现差异。'],
    },
  },
  check({ sources, appraisal }, { window, allowGuidelines, debunking, all }, report) {
    if (!debunking && appraisal.isDebunking) return
    for (const { start, end, kind, words, sentence, scope, pointsBack, isCautious, isOfOthers, givesYear, isAboutTreatment } of sources.attributions) {
      if (scope.negated || scope.asked || scope.refuted || sources.isSourcedNear(sentence, window)) continue
      if (allowGuidelines.some((name) => sentence.folded.toLowerCase().includes(name.toLowerCase()))) continue
      // "Low-quality evidence suggests" in a review is the evidence that the review found.
      if (kind === 'studies' && !isOfOthers && sources.isOwnResearch) continue
      if (pointsBack && sources.hasAntecedent(sentence, pointsBack)) continue
      if (!all && (!isAboutTreatment || isCautious || givesYear || scope.hedged || sources.hasAntecedent(sentence, 'section'))) continue
      report({ start, end }, kind, { words })
    }
  },
})
