import { array, boolean, defineRule, optional, strictObject, string } from '../../src/rule.js'

export default defineRule({
  id: 'unresolved-placeholder',
  group: 'editorial',
  summary: { en: 'Fill in every placeholder.', zh: '补全所有占位内容。' },
  why: {
    en: 'A name that was blanked out or never filled in makes a statement that nobody can check.',
    zh: '被隐去或忘记填写的名称,使这句话无从核实。',
  },
  authority: ['jama-benchmarks/attribution', 'china-health-info-guide-2015'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Further placeholders of this publication, matched as they are written. */
    patterns: optional(array(string()), []),
    /** Whether "some countries" in the place of one country's name is reported. */
    agreementCheck: optional(boolean(), true),
  }),
  messages: {
    template: { en: '"{text}" was never filled in; write the real name, figure or source', zh: '“{text}”尚未填写;请写明真实的名称、数字或来源' },
    country: { en: '"{text}" stands in the place of a name; write which country or institution', zh: '“{text}”代替了真实名称;请写明是哪个国家或机构' },
  },
  examples: {
    bad: {
      en: ['some countries has the highest rate of stomach cancer.', 'The study was run at XX Hospital by Dr {{name}}.', '[insert reference here] TODO check dose.'],
      zh: ['据XX医院XX教授介绍。', '我国某地某医院(待补充)。', '{{医生姓名}}:此处插入参考文献。'],
    },
    good: {
      en: ['In some countries, the vaccine is free.', 'She has an XX karyotype.', 'Some countries have banned the drug.'],
      zh: ['在一些国家,该疫苗免费。', '染色体核型为46,XX。', '部分国家已禁用该药。'],
    },
  },
  check(article, { patterns, agreementCheck }, report) {
    for (const { start, end, kind, text } of article.placeholders) {
      if (kind === 'template' || agreementCheck) report({ start, end }, kind, { text })
    }
    for (const pattern of patterns.filter((text) => text !== '')) {
      for (const sentence of article.sentences) {
        for (let at = sentence.text.indexOf(pattern); at >= 0; at = sentence.text.indexOf(pattern, at + pattern.length)) {
          report(sentence.span(at, at + pattern.length), 'template', { text: pattern })
        }
      }
    }
  },
})
