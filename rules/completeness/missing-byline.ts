import { array, defineRule, optional, picklist, strictObject } from '../../src/rule.js'

export default defineRule({
  id: 'missing-byline',
  group: 'completeness',
  summary: { en: 'Say who wrote or reviewed an article, and when.', zh: '写明文章的作者或审核人,以及日期。' },
  why: {
    en: 'Health advice gets old, and somebody must answer for it: without author and date a reader can judge neither.',
    zh: '健康知识会过时,也要有人负责;没有作者和日期,读者两样都无从判断。',
  },
  authority: ['jama-benchmarks/authorship', 'jama-benchmarks/currency', 'honcode/1', 'china-health-edu-notice-2017', 'china-health-media-opinion-2022'],
  severity: { recommended: ['warn', { where: 'stated' }], strict: 'error' },
  options: strictObject({
    /** What an article must name. An editor, a reviewer or an institution counts as author. */
    require: optional(array(picklist(['author', 'date', 'reviewer'])), ['author', 'date']),
    /**
     * `stated`: only of articles that have front matter or page metadata, or name one of the parts. Of the others the
     * page around them may carry author and date.
     */
    where: optional(picklist(['any', 'stated']), 'any'),
  }),
  messages: {
    author: {
      en: 'No author, reviewer or institution is named; add "By …" or "Reviewed by …", or author: in the front matter',
      zh: '没有作者、审核人或机构;请添加“作者:”或“审核:”一行,或在元数据中写author',
    },
    date: {
      en: 'No date of publication or review is given; add one below the title, or date: in the front matter',
      zh: '没有发布或审核日期;请在标题下注明,或在元数据中写date',
    },
    reviewer: {
      en: 'No medical reviewer is named; add "Reviewed by …", or reviewer: in the front matter',
      zh: '没有医学审核人;请添加“审核:”一行,或在元数据中写reviewer',
    },
    'author-date': {
      en: 'Neither author nor date is given; add "By …" and the date below the title, or author: and date: in the front matter',
      zh: '没有作者和日期;请在标题下写明“作者:”和日期,或在元数据中写author和date',
    },
    'author-reviewer': {
      en: 'Neither author nor medical reviewer is named; add "By …" and "Reviewed by …" below the title',
      zh: '没有作者和医学审核人;请在标题下写明“作者:”和“审核:”',
    },
    'date-reviewer': {
      en: 'Neither date nor medical reviewer is given; add the date and "Reviewed by …" below the title',
      zh: '没有日期和医学审核人;请在标题下写明日期和“审核:”',
    },
    'author-date-reviewer': {
      en: 'Author, date and medical reviewer are missing; add "By …", "Reviewed by …" and the date below the title',
      zh: '没有作者、日期和医学审核人;请在标题下写明“作者:”“审核:”和日期',
    },
  },
  examples: {
    bad: {
      en: [
        '# Living with asthma\n\nAsthma makes the airways narrow. Most people control it with an inhaler.',
        '# Living with asthma\n\n3 May 2024\n\nAsthma makes the airways narrow. Most people control it with an inhaler.',
        '# Living with asthma\n\nBy Ann Lee\n\nAsthma makes the airways narrow. Most people control it with an inhaler.',
      ],
      zh: [
        '# 哮喘患者的日常\n\n哮喘会使气道变窄,多数人靠吸入药物控制。',
        '# 哮喘患者的日常\n\n2024年5月3日\n\n哮喘会使气道变窄,多数人靠吸入药物控制。',
        '# 哮喘患者的日常\n\n作者:李华\n\n哮喘会使气道变窄,多数人靠吸入药物控制。',
      ],
    },
    good: {
      en: [
        '# Living with asthma\n\nBy Ann Lee, reviewed by Dr K. Cho, 3 May 2024\n\nAsthma makes the airways narrow.',
        '---\nauthor: Ann Lee\ndate: 2024-05-03\n---\n\n# Living with asthma\n\nAsthma makes the airways narrow.',
        '# Living with asthma\n\nAuthor: WHO Regional Office, updated 2 May 2024\n\nAsthma makes the airways narrow.',
      ],
      zh: [
        '# 哮喘患者的日常\n\n作者:李华 审核:陈医生 2024年5月3日\n\n哮喘会使气道变窄。',
        '# 哮喘患者的日常\n\n文|周燃 2024-05-03\n\n哮喘会使气道变窄。',
        '# 哮喘患者的日常\n\n来源:中国疾控中心 发布时间:2024年5月3日\n\n哮喘会使气道变窄。',
      ],
    },
  },
  check(article, { require, where }, report) {
    if (!article.isDocument) return
    const { byline } = article.sources
    if (where === 'stated' && !byline.author && !byline.date && Object.keys(article.metadata).length === 0) return
    const [author, date, reviewer] = (['author', 'date', 'reviewer'] as const).map((part) => require.includes(part) && !byline[part])
    if (author && date) report(article.appraisal.head, reviewer ? 'author-date-reviewer' : 'author-date')
    else if (author) report(article.appraisal.head, reviewer ? 'author-reviewer' : 'author')
    else if (date) report(article.appraisal.head, reviewer ? 'date-reviewer' : 'date')
    else if (reviewer) report(article.appraisal.head, 'reviewer')
  },
})
