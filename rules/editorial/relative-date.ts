import { boolean, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'relative-date',
  group: 'editorial',
  summary: { en: 'Write the month and year.', zh: '写明年份和月份。' },
  why: {
    en: 'An article is read for years. "Last week" then dates an old finding as news, and nobody can find the source by it.',
    zh: '文章会被阅读多年。到那时“近日”会把旧闻说成新闻,也无法据此查到来源。',
  },
  authority: ['jama-benchmarks/currency', 'honcode/4', 'discern/5', 'china-health-edu-notice-2017'],
  severity: { recommended: ['warn', { events: 'research', ownResearch: false }], strict: 'warn' },
  options: strictObject({
    /** Whether "in recent years", "currently" and their like are reported too. */
    weakForms: optional(picklist(['off', 'on']), 'off'),
    /** Whether a year in the same sentence makes the time clear. */
    requireDateNear: optional(boolean(), true),
    /** Which events need a date: studies, publications and decisions, or any. */
    events: optional(picklist(['any', 'research']), 'any'),
    /** Whether texts that report their writers' own research, as abstracts do, are checked: the journal dates them. */
    ownResearch: optional(boolean(), true),
  }),
  messages: {
    time: { en: '"{text}" will be wrong soon; write the month and year', zh: '“{text}”很快就会过时;请写明年份和月份' },
    shortYear: { en: '"{text}" can be read as several dates; write the year with four digits', zh: '“{text}”可以读作不同日期;请用四位数写年份' },
  },
  examples: {
    bad: {
      en: [
        'A few months ago, a journal reported a new case.', 'Recent research finds coffee is good for you.', 'Scientists said last week that it works.',
        'Last month our clinic treated 30 patients with the new laser.',
      ],
      zh: ['近日,科学家发现新疗法。', '近期研究也发现其有护肝作用。', '据上个月的报道,该药有效。'],
    },
    good: {
      en: [
        'In March 2024, researchers reported a benefit.', 'Twelve months after surgery, pain was lower.', 'Ask the date of the last menstrual period.',
        'In 2024 we treated 30 patients with the new laser.',
      ],
      zh: ['2024年3月,研究者报告了该结果。', '术后12个月,疼痛减轻。', '询问末次月经时间。'],
    },
  },
  check({ editing, sources }, { weakForms, requireDateNear, events, ownResearch }, report) {
    if (!ownResearch && sources.isOwnResearch) return
    for (const { start, end, kind, text, isDated, isOfResearch } of editing.relativeDates) {
      if ((kind === 'weak' && weakForms === 'off') || (isDated && requireDateNear)) continue
      if (events === 'research' && !isOfResearch && kind !== 'weak') continue
      report({ start, end }, kind === 'short-year' ? 'shortYear' : 'time', { text })
    }
  },
})
