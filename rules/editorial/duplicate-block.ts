import { defineRule, duplicateScopes, integer, minValue, number, optional, picklist, pipe, strictObject } from '../../src/rule.js'

const lessSalt = {
  en:
    'Eating less salt lowered systolic pressure by about four points in adults with high blood pressure, ' +
    'and by about two points in adults without it, over at least four weeks.',
  zh: '在高血压成人中,减少食盐摄入至少四周后,收缩压平均下降约四毫米汞柱,而血压正常者约下降两毫米汞柱。',
}

export default defineRule({
  id: 'duplicate-block',
  group: 'editorial',
  summary: { en: 'Say it once.', zh: '同样的话只说一次。' },
  why: {
    en: 'Titles, captions and paragraphs printed twice are left over from copying a page. A reader takes repetition for weight.',
    zh: '重复出现的标题、图注和段落多半是复制网页留下的。读者容易把重复当成重要。',
  },
  authority: ['cochrane-pls'],
  severity: { recommended: ['warn', { scope: 'line', minLength: { latin: 60, han: 25 } }], strict: 'warn' },
  options: strictObject({
    /** The shortest text that counts as repeated, in Latin letters and digits and in Chinese characters. */
    minLength: optional(
      strictObject({
        latin: optional(pipe(number(), integer(), minValue(1)), 20),
        han: optional(pipe(number(), integer(), minValue(1)), 10),
      }),
      {},
    ),
    /** Compares whole lines and paragraphs, sentences too, or opening clauses too. */
    scope: optional(picklist(duplicateScopes), 'clause'),
  }),
  messages: {
    copy: { en: 'Repeats what the article has said already; delete this copy', zh: '与前文重复;请删除此处' },
  },
  examples: {
    bad: {
      en: [
        'Stem cell therapy for renal fibrosis explained\nStem cell therapy for renal fibrosis explained',
        'Figure 1: forest plot of kidney function outcomes\n\nFigure 1: forest plot of kidney function outcomes\n\nKidney function did not change.',
        `# Salt and blood pressure\n\n## What the trials measured\n\n${lessSalt.en}\n\n## What it means\n\n${lessSalt.en}`,
      ],
      zh: [
        '图1:肾小球滤过率亚组分析森林图\n图1:肾小球滤过率亚组分析森林图',
        '# 干细胞治疗肾病的作用机制解析\n\n干细胞治疗肾病的作用机制解析\n\n干细胞治疗肾病的作用机制解析\n\n干细胞可以分泌多种因子。',
        `# 减盐与血压\n\n## 试验结果\n\n${lessSalt.zh}\n\n## 意义\n\n${lessSalt.zh}`,
      ],
    },
    good: {
      en: ['The control group received placebo. The cell group received cells.', 'Day 1 / Day 2 / Day 1', 'See Table 1. See Table 2.'],
      zh: ['对照组给予安慰剂。治疗组给予细胞。', '第1天/第2天/第1天', '见表1。见表2。'],
    },
  },
  check({ editing }, { minLength, scope }, report) {
    for (const { start, end, first, removal } of editing.duplicates(minLength, scope)) {
      report({ start, end }, 'copy', undefined, {
        related: [{ span: first, message: { en: 'first said here', zh: '首次出现处' } }],
        ...(removal && { fix: { span: removal, text: '' } }),
      })
    }
  },
})
