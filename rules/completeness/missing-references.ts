import { array, boolean, defineRule, integer, minValue, number, optional, pipe, strictObject, string } from '../../src/rule.js'

const piece = {
  en:
    'Knee pain is common after the age of fifty, and many people look for something that helps. ' +
    'A trial of 300 people compared a daily capsule with a dummy pill for twelve weeks. ' +
    'People who took the capsule walked a little further, and their pain score fell by nine points on a scale of one hundred. ' +
    'In the other group it fell by seven points. ' +
    'The difference was small, and half of those who took part could not say which capsule they had been given. ' +
    'A second trial, with 120 people, found no difference at all. ' +
    'Exercise helps more: in a third study, people who walked three times a week for six months had less pain and climbed stairs more easily than those who did not. ' +
    'Losing weight helps as well, because each step loads the knee with several times the weight of the body. ' +
    'Talk to your doctor before you start any new treatment, and ask what it costs, what it can do and what else there is. ' +
    'Some capsules interact with medicines that thin the blood.',
  zh:
    '膝关节疼痛在五十岁以后很常见,不少人想找一种省事的办法。一项300人的随机试验把一种每日服用的胶囊与安慰剂作了比较,为期十二周。' +
    '服用胶囊的人行走距离略有增加,疼痛评分在百分制上下降了9分;另一组下降了7分。两组差别很小,而且有一半参与者说不清自己服用的是哪一种。' +
    '第二项试验纳入120人,没有发现任何差别。' +
    '运动的作用更大:第三项研究中,每周步行三次、坚持半年的人疼痛减轻,上下楼梯也更轻松,而不运动的人没有变化。' +
    '减轻体重同样有帮助,因为每走一步,膝关节承受的力量是体重的好几倍。' +
    '开始任何一种新的治疗之前,请先与医生商量,问清费用、可能的作用以及还有哪些选择。有些胶囊会与抗凝药相互影响,正在服药的人尤其要当心。' +
    '日常生活中尽量少爬楼、少提重物,避免长时间下蹲;游泳和骑车对膝关节的负担较小,可以代替跑步。天气转冷时注意保暖。' +
    '如果膝关节突然红肿发热,或者夜里痛醒,应当尽早就诊。',
}
const notice = {
  en:
    'The clinic at the old harbour changes its opening hours from the first of March. ' +
    'On Mondays and Thursdays the doors open at eight in the morning and close at six in the evening. ' +
    'On Tuesdays and Wednesdays we open at ten and close at eight, so that people who work can come after work. On Fridays we close at noon. ' +
    'The pharmacy next door keeps its own hours, which are posted at its entrance. ' +
    'Please bring your insurance card and a list of the medicines that you take. ' +
    'If you cannot come, tell the front desk a day before, so that somebody else can have your place. ' +
    'The car park behind the building is closed until the end of April, because the pipes below it are being replaced. ' +
    'The bus from the station stops in front of the entrance every ten minutes. The lift is in order again. ' +
    'Parents with prams may use the side door. On public holidays the clinic is closed, and a notice at the door says who is on call that day.',
  zh:
    '老港门诊部自三月一日起调整开放时间。' +
    '周一和周四上午八点开门,下午六点关门;周二和周三上午十点开门,晚上八点关门,方便上班的居民下班后前来。周五中午关门。' +
    '隔壁药房的时间由药房自定,张贴在药房门口。来院时请携带医保卡和正在服用的药品清单。' +
    '如不能按时前来,请提前一天告知前台,以便把位置让给别人。门诊部后面的停车场因更换管道,四月底之前暂停使用。' +
    '从车站开来的公交车在正门口停靠,每十分钟一班。电梯已经修好。推婴儿车的家长可以走侧门。节假日门诊部不开放,门口会张贴当天的值班安排。' +
    '候诊区新添了三十个座位和两台饮水机,靠窗一侧留给行动不便的人。挂号窗口由两个增加到四个,其中一个专门办理退号和改期。' +
    '卫生间在一楼东侧,走廊尽头设有储物柜。请各位保管好随身物品,捡到失物请交到一楼服务台。感谢大家的理解与配合。',
}

export default defineRule({
  id: 'missing-references',
  group: 'completeness',
  summary: { en: 'Give the sources of an article that reports studies.', zh: '引用了研究的文章要列出来源。' },
  why: {
    en: 'An article that tells of studies without a single source asks to be believed: no reader can check it.',
    zh: '通篇谈研究却没有一处来源,等于要读者盲信:谁也无法核实。',
  },
  authority: ['jama-benchmarks/attribution', 'discern/4', 'china-health-info-guide-2015', 'china-health-edu-notice-2017', 'china-health-media-opinion-2022'],
  severity: { recommended: ['warn', { minStudies: 4 }], strict: ['error', { forClaims: true }] },
  options: strictObject({
    /** Shorter texts need no references. Of Chinese, twice as many characters count. */
    minWords: optional(pipe(number(), integer(), minValue(1)), 150),
    /** From how many sentences that tell of studies on references are asked for. */
    minStudies: optional(pipe(number(), integer(), minValue(1)), 1),
    /** Whether an article needs references for its claims too, not only for the studies it tells of. */
    forClaims: optional(boolean(), false),
    /** Domains of the publisher: links to them are no source. */
    ownDomains: optional(array(string()), []),
  }),
  messages: {
    missing: {
      en: 'Reports studies or effects but gives no source; add references with DOIs, or link the studies',
      zh: '谈到研究或疗效,却没有任何来源;请列出带DOI的参考文献,或链接到原始研究',
    },
  },
  examples: {
    bad: {
      en: [
        `# Capsules for the knee\n\n${piece.en}`,
        `# Capsules for the knee\n\n${piece.en}\n\n(for reference only)`,
        `# Capsules for the knee\n\n${piece.en}\n\nSee [our shop](https://shop.example.com/capsules).`,
      ],
      zh: [`# 护膝胶囊\n\n${piece.zh}`, `# 护膝胶囊\n\n${piece.zh}\n\n仅供参考`, `# 护膝胶囊\n\n${piece.zh}\n\n购买请到[商城](https://shop.example.com/capsules)。`],
    },
    good: {
      en: [
        `# Capsules for the knee\n\n${piece.en} [1]\n\n## References\n\n1. Lee A. BMJ 2020;370:m1.`,
        `# Opening hours\n\n${notice.en}`,
        `# Capsules for the knee\n\n${piece.en} See the [guideline](https://www.nice.org.uk/guidance/ng226).`,
      ],
      zh: [
        `# 护膝胶囊\n\n${piece.zh}\n\n## 参考文献\n\n1. 李某. 中华骨科杂志, 2020, 40(3): 1-5.`,
        `# 门诊时间\n\n${notice.zh}`,
        `# 护膝胶囊\n\n${piece.zh}详见[国家卫健委指南](https://www.nhc.gov.cn/)。`,
      ],
    },
  },
  check(article, { minWords, minStudies, forClaims, ownDomains }, report) {
    if (!article.isAsLongAs(minWords) || article.sources.hasAny(ownDomains)) return
    const needsThem = article.sources.studyTalk.length >= minStudies || (forClaims && article.claims.some(({ scope }) => scope.asserted))
    if (needsThem && !article.sources.isOwnResearch) report(article.appraisal.head, 'missing')
  },
})
