import { defineRule, optional, picklist, strictObject } from '../../src/rule.js'

const related = {
  panel: { en: 'the caption lists its panels here', zh: '图注在此列出各分图' },
  reused: { en: 'the number stands first here', zh: '该编号首次出现处' },
  renumbered: { en: 'the same caption with another number', zh: '同一图注的另一编号' },
  missing: { en: '', zh: '' },
  'no-picture': { en: '', zh: '' },
}

export default defineRule({
  id: 'figure-reference',
  group: 'editorial',
  summary: { en: 'Send the reader only to figures and tables that are there.', zh: '只引用文中存在的图表。' },
  why: {
    en: 'The figure was to show the evidence. Where it is missing or another one, the sentence stands without proof.',
    zh: '图表本应给出证据。图表缺失或编号错误时,这句话就失去了依据。',
  },
  authority: ['icmje/figures'],
  severity: { recommended: ['warn', { images: 'separate' }], strict: 'warn' },
  options: strictObject({
    /** Where the figures are: in the text, or apart from it if the article has none at all. */
    images: optional(picklist(['inline', 'separate']), 'inline'),
  }),
  messages: {
    missing: { en: '"{text}": the article has no caption of that number; correct the number or add the figure', zh: '“{text}”:文中没有该编号的图表;请改正编号或补上图表' },
    'no-picture': { en: '"{text}": no figure stands near; add it or delete the reference', zh: '“{text}”:附近没有图表;请补上或删去引用' },
    panel: { en: '"{text}": the caption lists no such panel; correct the letter', zh: '“{text}”:图注中没有该分图;请改正字母' },
    reused: { en: 'The number {text} stands on two captions; number them one after the other', zh: '编号{text}用于两个不同的图注;请依次编号' },
    renumbered: { en: 'The caption above has the same words and another number; delete one of them', zh: '与上一图注文字相同而编号不同;请删去其一' },
  },
  examples: {
    bad: {
      en: [
        '# Kidney trial\n\nFigure 1: participants\n\nFigure 2: creatinine\n\nFigure 3: survival\n\nAs Figure 6B shows, creatinine fell.',
        'See the chart below.',
        'Figure 2: biopsy of the kidney\n\nFigure 5: biopsy of the kidney\n\nThe biopsy showed less inflammation.',
        'Table 3 breaks down the results by age.\n\nTable 1. Who took part\n\nTable 2. What they were given',
      ],
      zh: ['# 肾病试验\n\n图1:受试者流程\n\n图2:血清肌酐\n\n图3:生存曲线\n\n如图6B所示,肌酐下降。', '见下图。', '图2:活检结果\n\n图5:活检结果\n\n活检显示炎症减轻。'],
    },
    good: {
      en: [
        'Figure 1: flow of participants\n\nFew dropped out, as shown in Figure 1.', 'A key figure in cardiology.', 'See figure 2 of the original paper.',
        'Table 2 breaks down the results by age.\n\nTable 1. Who took part\n\nTable 2. Results by age',
      ],
      zh: ['图1:受试者流程\n\n如图1所示,脱落很少。', '他是关键人物。', '见原文献图2。'],
    },
  },
  check({ editing }, { images }, report) {
    for (const { start, end, problem, text, related: span, hasOthers } of editing.figureProblems) {
      if (images === 'separate' && !hasOthers) continue
      report({ start, end }, problem, { text }, span && { related: [{ span, message: related[problem] }] })
    }
  },
})
