/** What rules look for, as dense as no article has it: a rule that compares each with every other one would run for hours. */
const phrases = {
  claim: 'ginger tea may cure cancer and repair nerves',
  safety: 'it is completely safe with no side effects',
  hype: 'a miraculous breakthrough gives new hope',
  study: 'a randomized trial of 24 patients by Smith et al. (2020) found less pain (p = 0.03) [3]',
  animals: 'in mice the cells improved survival, so patients will live longer',
  numbers: '12 of 40 patients (30%) improved by 45% after 6 months, 95% CI 1.2-3.4',
  sources: 'experts say and studies show that it works, according to Dr. Lee',
  contact: 'call +1 555 010 9999 or add WeChat: tea_house for a free quote',
  question: 'does it really cure diabetes? No, "it is a myth", doctors say',
  reference: '1. Lee A. Tea and sleep. J Tea. 2019;3:12-20. doi:10.1000/tea.1 PMID: 12345678 https://example.org/a',
  placeholder: '[insert name] {{date}} TODO lorem ipsum XX',
  causes: 'people who drank tea were followed for years, and tea causes longer life',
  疗效: '姜茶可以根治糖尿病,修复神经,显著改善睡眠',
  安全: '绝对安全无副作用,零风险',
  研究: '一项纳入24例患者的随机对照试验显示疼痛减轻(P=0.03)[3]',
  数字: '40例中有12例(30%)好转,有效率提高45%,随访6个月',
  来源: '专家表示,研究表明它有效,据李医生介绍',
  联系: '请加微信:chayuan88或拨打400-010-9999免费咨询',
  问答: '姜茶真的能治愈癌症吗?“这是谣言”,医生说',
} as const

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))

/** How a phrase can fill a text of about so many characters. */
const shapes = {
  'in one sentence': (phrase: string, size: number) => repeat(`${phrase}, `, size),
  'in one paragraph': (phrase: string, size: number) => repeat(`${phrase}. `, size),
  'in sections': (phrase: string, size: number) => repeat(`## ${phrase}\n\n${phrase}. ${phrase}.\n\n`, size),
  'in a list': (phrase: string, size: number) => repeat(`- ${phrase}\n`, size),
  'in a table': (phrase: string, size: number) => `|a|b|\n|-|-|\n${repeat(`|${phrase}|${phrase}|\n`, size)}`,
  'among references': (phrase: string, size: number) => `## References\n\n${repeat(`${phrase}\n\n`, size)}`,
} as const

/** Articles in Markdown, made to the length that is asked for in characters. */
export const worstArticles: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  Object.entries(phrases).flatMap(([name, phrase]) =>
    Object.entries(shapes).map(([shape, fill]) => [`${name} ${shape}`, (size: number) => `# Tea 姜茶\n\n${fill(phrase, size)}`]),
  ),
)
