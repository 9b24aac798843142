import type { CheckId } from '../../evidence/card/check-article.js'
import type { Comparison } from '../../evidence/card/comparison.js'
import type { Standing, Voice } from '../../evidence/card/describe-claims.js'
import type { CardSource, CardStudy } from '../../evidence/card/describe-studies.js'
import type { StudyDesign } from '../../evidence/studies/study-design.js'
import type { LocalText } from '../../rule.js'

/** The headings of the card. */
export const headings = {
  untitled: { en: 'Untitled', zh: '无标题' },
  studies: { en: 'What it stands on', zh: '依据' },
  claims: { en: 'What it claims', zh: '主张' },
  checks: { en: 'What a careful reader looks for', zh: '细心的读者会找的内容' },
  noStudies: { en: 'No study that a reader could find or recognise.', zh: '没有读者能够查到或辨认的研究。' },
  noClaims: { en: 'No cure, benefit or safety of a treatment is claimed.', zh: '没有宣称任何疗法能治愈、有益或安全。' },
  noLimits: { en: 'limits not said', zh: '未说明局限' },
  line: { en: 'line', zh: '行' },
  lines: { en: 'lines', zh: '行' },
  nothing: { en: 'nothing', zh: '无' },
  notSaid: { en: 'not said', zh: '未写明' },
  best: { en: 'The best of it, study {n}:', zh: '其中最有力的是研究 {n}:' },
} as const satisfies Record<string, LocalText>

export const columns: Readonly<Record<'who' | 'design' | 'compared' | 'figures' | 'source', LocalText>> = {
  who: { en: 'who', zh: '对象' },
  design: { en: 'design', zh: '设计' },
  compared: { en: 'compared to', zh: '对照' },
  figures: { en: 'figures', zh: '数据' },
  source: { en: 'source', zh: '出处' },
}

export const designs: Readonly<Record<StudyDesign, LocalText>> = {
  'meta-analysis': { en: 'meta-analysis', zh: '荟萃分析' },
  'systematic-review': { en: 'review', zh: '系统综述' },
  'randomised-trial': { en: 'randomised trial', zh: '随机试验' },
  trial: { en: 'trial', zh: '试验' },
  cohort: { en: 'cohort', zh: '队列研究' },
  'case-control': { en: 'case-control', zh: '病例对照研究' },
  'cross-sectional': { en: 'cross-sectional', zh: '横断面研究' },
  survey: { en: 'survey', zh: '调查' },
  registry: { en: 'registry', zh: '登记研究' },
  observational: { en: 'observational', zh: '观察性研究' },
  'case-report': { en: 'case report', zh: '病例报告' },
  protocol: { en: 'plan only', zh: '仅有方案' },
}

export const comparisons: Readonly<Record<Comparison, LocalText>> = {
  placebo: { en: 'placebo', zh: '安慰剂' },
  sham: { en: 'sham', zh: '假治疗' },
  'usual-care': { en: 'usual care', zh: '常规治疗' },
  untreated: { en: 'no treatment', zh: '不治疗' },
  group: { en: 'controls', zh: '对照组' },
  random: { en: 'not named', zh: '未写明' },
  'none-admitted': { en: 'nobody, said', zh: '无,已说明' },
  none: { en: 'nobody', zh: '无' },
}

export const figureKinds: Readonly<Record<CardStudy['figures'][number], LocalText>> = {
  interval: { en: 'CI', zh: 'CI' },
  'p-value': { en: 'P', zh: 'P' },
  effect: { en: 'effect', zh: '效应量' },
  groups: { en: 'groups', zh: '两组值' },
  'from-to': { en: 'from–to', zh: '前后值' },
  spread: { en: '±', zh: '±' },
}

export const sourceKinds: Readonly<Record<CardSource['kind'], LocalText>> = {
  identifier: { en: 'DOI or ID', zh: 'DOI/编号' },
  trial: { en: 'registry', zh: '注册号' },
  marker: { en: 'reference', zh: '文献' },
  'author-year': { en: 'author', zh: '作者年份' },
  named: { en: 'named', zh: '有名称' },
  link: { en: 'link', zh: '链接' },
}

/** What the best study of an article can tell, in a sentence. */
export const tells: Readonly<Record<CardStudy['tells'], LocalText>> = {
  review: { en: 'Several studies were weighed together: the best there is, if they were good ones.', zh: '汇总了多项研究:若原研究质量好,这是最可靠的依据。' },
  controlled: { en: 'People were compared, so an effect can be told from chance, if enough took part.', zh: '人群之间有比较;若人数足够,可以把疗效与巧合区分开。' },
  uncontrolled: { en: 'Nobody was compared, so a treatment cannot be told from time or chance.', zh: '没有对照,无法区分疗效与自然病程或巧合。' },
  few: { en: 'Too few people to show what a treatment does.', zh: '人数太少,不足以说明疗效。' },
  unclear: { en: 'Too little is said of the studies to judge what they can tell.', zh: '对研究交代过少,无法判断其说明力。' },
  animals: { en: 'Animals only: what happens in people is not known from this.', zh: '仅有动物研究:不能由此得知对人的作用。' },
  cells: { en: 'Cells only: what happens in people is not known from this.', zh: '仅有细胞研究:不能由此得知对人的作用。' },
}

/** The marks of claims, best first. */
export const marks: Readonly<Record<Standing, string>> = { backed: '✓', hedged: '~', weak: '!', bare: '✗', 'not-made': '·' }

/** How many claims stand how. */
export const standings: Readonly<Record<Standing, LocalText>> = {
  backed: { en: 'backed', zh: '有依据' },
  hedged: { en: 'hedged', zh: '有保留' },
  weak: { en: 'on weak ground', zh: '依据薄弱' },
  bare: { en: 'with nothing behind', zh: '无依据' },
  'not-made': { en: 'not claimed: denied, asked or refuted', zh: '并未主张(否定、提问或批驳)' },
}

export const voices: Readonly<Record<Voice, LocalText>> = {
  own: { en: '', zh: '' },
  attributed: { en: 'said by others', zh: '他人所说' },
  quoted: { en: 'quoted', zh: '引语' },
  asked: { en: 'asked', zh: '提问' },
  denied: { en: 'denied', zh: '否定' },
  refuted: { en: 'refuted', zh: '批驳' },
}

/** What a reader looks for. */
export const checks: Readonly<Record<CheckId, LocalText>> = {
  byline: { en: 'who wrote or checked it', zh: '谁写的、谁审的' },
  date: { en: 'when it was written', zh: '何时写的' },
  sources: { en: 'sources to follow up', zh: '可以追查的出处' },
  size: { en: 'how many took part', zh: '多少人参加' },
  comparison: { en: 'whom they were compared with', zh: '与谁相比' },
  figures: { en: 'results in figures', zh: '用数字写出的结果' },
  harms: { en: 'what can go wrong', zh: '可能有什么危害' },
  limits: { en: 'what the evidence cannot show', zh: '证据不能说明什么' },
  approval: { en: 'whether it is approved', zh: '是否获批' },
  funding: { en: 'who paid, and who profits', zh: '谁出钱、谁获益' },
  'no-sale': { en: 'free of sales talk', zh: '没有推销' },
}
