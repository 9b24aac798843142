import { array, boolean, damageKinds, defineRule, optional, picklist, strictObject, string } from '../../src/rule.js'

const repair = { en: 'Write "{text}"', zh: '改为“{text}”' }

export default defineRule({
  id: 'garbled-text',
  group: 'editorial',
  summary: { en: 'Repair what translation, encoding or copying has broken.', zh: '修复翻译、编码或复制造成的文字损坏。' },
  why: {
    en: 'A broken sentence about a treatment can say the opposite of what was meant, and nobody can tell.',
    zh: '关于治疗的残缺句子可能与原意相反,而读者无从分辨。',
  },
  authority: ['zh-punctuation', 'iso-18587'],
  severity: { recommended: ['warn', { doubtful: false }], strict: 'warn' },
  options: strictObject({
    /** The checks to run. */
    checks: optional(array(picklist(damageKinds)), [...damageKinds]),
    /** Whether to report what careful authors write now and then too: unclosed quotations, odd capitals. */
    doubtful: optional(boolean(), true),
    /** Words that are meant to be so, such as the names of products. */
    allowWords: optional(array(string()), []),
  }),
  messages: {
    fragment: { en: '"{text}" is a scrap of a sentence; restore it from the original', zh: '“{text}”残缺不全;请对照原文补全' },
    casing: { en: '"{text}" has a capital in the wrong place; a sentence may have been lost here', zh: '“{text}”大小写有误;请核对此处是否断句错误' },
    runTogether: { en: '"{text}" runs two words together; part them', zh: '“{text}”两个词连在了一起;请分开' },
    unbalanced: { en: '"{text}" has a bracket or quotation mark without its partner; add it', zh: '“{text}”的括号或引号不成对;请补全' },
    doubled: { en: '"{text}" says a word twice; delete one', zh: '“{text}”词语重复;请删去一个' },
    pronoun: { en: '"{text}" stands for a patient whose sex was told; write the one pronoun', zh: '“{text}”指代性别已写明的患者;请用一个代词' },
    scriptMix: { en: '"{text}" mixes two languages; translate it', zh: '“{text}”混入了另一种语言;请翻译' },
    mojibake: { en: '"{text}" is damaged by a wrong encoding; restore the characters', zh: '“{text}”是编码错误产生的乱码;请恢复原字符' },
    truncated: { en: '"{text}" stops in the middle; restore the rest', zh: '“{text}”在中间断掉;请补全' },
    mistranslation: { en: '"{text}" is a known mistranslation; translate it from the original again', zh: '“{text}”是常见的机器误译;请对照原文重译' },
  },
  examples: {
    bad: {
      en: [
        'Levels decline, The function is improved. the study.',
        'The patient, a 40-year-old man, saw his or her doctor who told she to rest.',
        'The therapyis safe (see the table',
      ],
      zh: ['患者服用后配合等,详情。(从40降至20', '干细胞的ExtrACEllular作用', '病情好转This is the end可以'],
    },
    good: {
      en: ['The mRNA vaccine and the pH test.', 'He said "it hurts" (see below).', 'Dose: 5 mg daily.'],
      zh: ['间充质干细胞(mesenchymal stem cell,MSC)', '使用mRNA疫苗。', '剂量:每日5 mg。'],
    },
  },
  check({ editing }, { checks, doubtful, allowWords }, report) {
    for (const { start, end, kind, text, doubtful: isDoubtful, change } of editing.damage(checks)) {
      if ((isDoubtful && !doubtful) || allowWords.includes(text)) continue
      const extras = change?.isSafe
        ? { fix: { span: change.span, text: change.text } }
        : change && { suggest: [{ description: { en: repair.en.replace('{text}', change.text), zh: repair.zh.replace('{text}', change.text) }, span: change.span, text: change.text }] }
      report({ start, end }, kind, { text }, extras)
    }
  },
})
