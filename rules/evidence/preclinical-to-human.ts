import { boolean, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'preclinical-to-human',
  group: 'evidence',
  summary: { en: 'Keep results from animals and cells to animals and cells.', zh: '动物和细胞实验的结果不要写成人体疗效。' },
  why: {
    en: 'Most treatments that work in animals or in a dish fail in people. A reader who is not told takes a mouse for a patient.',
    zh: '多数在动物或细胞中有效的疗法在人体试验中失败。若不说明,读者会把小鼠的结果当成患者的疗效。',
  },
  authority: ['sumner-2014', 'ftc-2022/animal-in-vitro', 'cap/12.1', 'arrive-2.0/18'],
  severity: { recommended: 'error', strict: 'error' },
  options: strictObject({
    /** Whether a hedged benefit for people ("may one day help patients") is reported too. */
    hedgedImplication: optional(picklist(['off', 'warn']), 'off'),
    /** Whether headings are checked against the section that they open. */
    headings: optional(boolean(), true),
  }),
  messages: {
    model: {
      en: 'States a benefit for people ("{words}") on evidence from "{model}"; name the animal or cells in the claim itself and say that it is not known in people',
      zh: '以“{model}”的结果断言对人有益(“{words}”);请在该句写明动物或细胞,并说明人体效果尚不清楚',
    },
  },
  examples: {
    bad: {
      en: [
        'In rats the peptide lowered glucose, so diabetics can benefit from it.',
        'Cell experiments show that the tea prevents cancer in women.',
        'Mouse data confirm that the therapy repairs human kidneys.',
        'Rats with arthritis were fed the resin, and their paws became less swollen. A teaspoon a day therefore protects people from joint damage.',
      ],
      zh: ['大鼠血糖下降,说明糖尿病患者可以受益。', '细胞实验表明该茶能预防癌症。', '动物实验证实本品可修复人体肾脏。'],
    },
    good: {
      en: [
        'In mice, the compound slowed tumour growth; it has not been tested in people.',
        'The extract killed cancer cells in a dish, which says little about patients.',
        'Rats given the drug ran longer than controls.',
        'A handful of rats were given the powder, and their pain eased.',
      ],
      zh: ['小鼠实验中肿瘤生长减慢,尚未开展人体试验。', '体外实验杀死了癌细胞,但不代表对患者有效。', '给药大鼠跑得更久。'],
    },
  },
  check(article, { hedgedImplication, headings }, report) {
    for (const { start, end, sentence, model, modelSpan, isNear, hedged } of article.reasoning.extrapolations) {
      // What rests on its own source, or weighs a rumour, is only near the animals.
      if (!isNear && (article.isCited(sentence) || article.appraisal.isDebunking)) continue
      if ((hedged && hedgedImplication === 'off') || (!headings && sentence.block.depth > 0)) continue
      report({ start, end }, 'model', { words: article.document.source.slice(start, end), model }, {
        related: [{ span: modelSpan, message: { en: 'The evidence it rests on', zh: '所依据的证据' } }],
      })
    }
  },
})
