import { boolean, defineRule, optional, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'headline-overclaim',
  group: 'claims',
  summary: { en: 'Let the headline say no more than the article shows.', zh: '标题不要超出正文的证据。' },
  why: {
    en: 'Many people read only the headline. What was seen in mice or in one patient is no news about treatment.',
    zh: '许多人只看标题。小鼠或个别患者身上的结果不是治疗上的新闻。',
  },
  authority: ['yavchitz-2016', 'healthnewsreview/4', 'healthnewsreview/release-10', 'healthnewsreview/10', 'consort-2010/1a', 'arrive-2.0/11'],
  severity: { recommended: 'warn', strict: 'error' },
  options: strictObject({
    /** Whether words of shock and unanswered questions about cures are reported. */
    bait: optional(boolean(), true),
    /** Whether the headline is held against the studies in the text. */
    crossCheckBody: optional(boolean(), true),
  }),
  messages: {
    shock: {
      en: 'The headline baits ("{words}"); say what was found, in whom',
      zh: '标题以惊人字眼吸引点击(“{words}”);请写明发现了什么、对象是谁',
    },
    question: {
      en: 'The headline asks about a cure ("{words}") and the text does not answer; put the answer into the headline',
      zh: '标题以“{words}”设问而正文没有回答;请把答案写进标题',
    },
    uncontrolled: {
      en: 'The headline promises a benefit, but nobody in the text was compared with anybody; name the design in the headline',
      zh: '标题承诺疗效,而正文中的研究都没有对照;请在标题中写明研究设计',
    },
    few: {
      en: 'The headline promises a benefit that the text saw in fewer than ten people; name their number in the headline',
      zh: '标题承诺疗效,而正文只观察了不足10人;请在标题中写明人数',
    },
    animals: {
      en: 'The headline promises people a benefit that the text saw in animals; name the species in the headline',
      zh: '标题承诺疗效,而正文只有动物实验;请在标题中写明动物种类',
    },
    cells: {
      en: 'The headline promises people a benefit that the text saw in cells; say "in the laboratory" in the headline',
      zh: '标题承诺疗效,而正文只有细胞实验;请在标题中写明“体外”',
    },
    untested: {
      en: 'The headline promises people a benefit, and the text says that nobody has tested it in people; say so in the headline',
      zh: '标题承诺疗效,而正文说尚未在人身上试验;请在标题中写明研究阶段',
    },
    hedgedBelow: {
      en: 'The headline states as a fact ("{words}") what the text only says may be; write "may" in the headline too',
      zh: '标题说成定论(“{words}”),正文却只说可能;请在标题中同样加上“可能”',
    },
  },
  examples: {
    bad: {
      en: [
        '# Doctors hate this: can one herb really cure diabetes?',
        '# Stem cells save kidneys\n\nA team injected stem cells into eight rats with kidney damage. Their creatinine fell within four weeks.',
        '# Miracle jab ends arthritis\n\nOne patient, a 58-year-old woman, was given the injection. Her knee pain improved after two weeks.',
      ],
      zh: [
        '# 震惊!一味草药真的能根治糖尿病吗?',
        '# 干细胞让肾脏重生\n\n研究者给8只大鼠注射了干细胞,四周后血肌酐下降。',
        '# 一针治好关节炎\n\n报道称,1例患者注射后膝关节疼痛减轻。',
      ],
    },
    good: {
      en: [
        '# Stem cells for lupus: what a 20-patient trial can and cannot show\n\nTwenty patients took part. There was no control group.',
        '# Compound slows tumour growth in mice\n\nTen mice were treated. Their tumours grew more slowly than those of untreated mice.',
        '# Does garlic cure colds? No, says review\n\nThe review found no good trial.',
      ],
      zh: [
        '# 小鼠研究:某化合物延缓肿瘤生长\n\n研究者给10只小鼠用药,肿瘤生长慢于对照组。',
        '# 大蒜能治感冒吗?综述:证据不足\n\n该综述没有找到高质量试验。',
        '# 20例狼疮患者的早期试验说明了什么\n\n20例患者接受了治疗,没有对照组。',
      ],
    },
  },
  check(article, { bait, crossCheckBody }, report) {
    if (!article.appraisal.headline) return
    const headlineBait = bait ? article.appraisal.headlineBait : undefined
    if (headlineBait) {
      const { sentence, start, end, kind } = headlineBait
      report(sentence.span(start, end), kind, { words: sentence.text.slice(start, end) })
      return
    }
    const promise = crossCheckBody ? article.appraisal.headlinePromise : undefined
    if (!promise) return
    const { bestEvidence } = article.appraisal
    if (bestEvidence && bestEvidence.level !== 'controlled') {
      const { size, sentences } = bestEvidence.study
      const related = [{ span: size ?? sentences[0]!.span(), message: { en: 'the best evidence in the text', zh: '正文中最好的证据' } }]
      report(promise.span, bestEvidence.level, undefined, { related })
      return
    }
    const untested = bestEvidence ? undefined : article.appraisal.untested
    if (untested) {
      report(promise.span, 'untested', undefined, { related: [{ span: untested.span(), message: { en: 'what the text says', zh: '正文的说法' } }] })
    } else if (promise.hedgedBelow) {
      report(promise.span, 'hedgedBelow', { words: promise.words })
    }
  },
})
