import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'
import { scopeAt } from '../scope/scope.js'
import { textAfter, textBefore } from './around.js'
import type { Quantity } from './quantity.js'
import type { RelativeEffect } from './relative-effect.js'

const ratesOf = [
  'survival|relapse|recurrence|response|cure|infection|death|hospitali[sz]ation|remission|success|event|complication|pregnancy',
  'miscarriage',
].join('|')
const riskNames = [
  String.raw`risks?|chances?|odds|likelihood|probability|incidence|mortality|deaths?|(?:${ratesOf})\srates?|survival|strokes|heart attacks`,
  'hospitali[sz]ations|relapses|fractures|(?:less|more|as) likely',
].join('|')
const chineseRates = '发生|发病|患病|死亡|病死|衰亡|复发|生存|存活|有效|治愈|缓解|感染|住院|转移|成活|妊娠|致死|致残|控制|成功'
/** What a relative change of hides how much it is. */
const risk = {
  en: pattern(new RegExp(String.raw`\b(?:${riskNames})\b`, 'gi')),
  zh: pattern(new RegExp(`风险|危险性|几率|机率|概率|可能性|(?:${chineseRates})率|疗效`, 'g')),
}
/** Not how likely something is. */
const otherRisk = /\brisks? (?:of bias|factors?|genotypes?|scores?|groups?|assess\w*|categor\w*)\b|\b(?:(?:high|low|at)[- ]|(?:higher|lower)-)risk\b|风险因素|风险评[估分]|风险人群/i

/** What a change of a risk is told with. */
const amount = {
  en: pattern(/\d|\b(?:halv|doubl|tripl|quadrupl|half|third|quarter|twice|twofold|threefold|times)/i),
  zh: pattern(/\d|倍|一半|减半|翻番|翻一番|[一二三四五六七八九两百]成|分之/),
}
/** What a change told in figures is told in. */
const figure = pattern(/[%‰倍成]|分之|per ?cent|pct|times?|folds?/i)

/** Aims of a study and what it was sized for. */
const planned = {
  en: pattern(/\b(?:power(?:ed)?|detect(?:able|ing)?|assum\w+|sample size|hypothesi[sz]\w+|expected|anticipated|goal|target|aim(?:s|ed)?|defined as|at least a|minimum|considered|margin)\b/i),
  zh: pattern(/样本量|检验效能|目标|目的|假设|预期|定义为/),
}

/** Who is ill more often is no change of a risk. */
const bySex = {
  en: pattern(/\b(?:women|men|girls|boys|females|males)\b.{0,80}\b(?:than|as)\s(?:in\s|are\s)?(?:women|men|girls|boys|females|males)\b/i),
  zh: pattern(/[男女]性?(?:人|孩)?.{0,20}(?:是|比)[男女]/),
}

/** A model's ratio for one factor among many has no two groups behind it, and a null result exaggerates nothing. */
const modelled = wordings(
  /\b(?:not? (?:statistically )?(?:significant\w*|differen\w+)|similar|equal|comparable)\b/i,
  /无(?:统计学|显著|明显)|不显著/i,
  /\b(?:regression|multivaria\w+|univaria\w+|predict\w+|factors?|independent\w*|per (?:unit|SD|year|\d)|scale|logistic)\b/i,
  /回归|多因素|预测因素|危险因素|影响因素/i,
)

/** Changes told without a number. */
const wordChange = {
  en: pattern(new RegExp([
    String.raw`\b(?:halv(?:es|ed|ing|e)|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|quadrupl(?:es|ed|ing))\b`,
    String.raw`\b(?:double|triple|halve|twice|half)\s(?:the|your|their|his|her|its|as likely|as many deaths)|\b(?:twice|half) as likely`,
    String.raw`\bby (?:about |almost |nearly |more than |over )?(?:(?:a |one[- ])?half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)\b`,
    String.raw`\bin half\b|\b(?:two|three|four|five|six|ten)fold\b`,
  ].join('|'), 'gi')),
  zh: pattern(new RegExp([
    String.raw`(?:只有|仅为?|只是|不到)[^,。;\d]{1,14}的?(?:一半|[三四五六七八九十]分之[一二三])|减半|翻倍|翻番|翻一番|加倍`,
    '(?:降低|下降|减少|锐减|骤减|骤降|缩减|削减|大减|立减|缩水|少|低|降|跌)(?:了|约|近)*(?:一半|三分之[一二]|四分之[一三]|五分之一|[一二三四五六七八九]成)',
    '(?:增加|提高|升高|上升|增高|高|多)(?:了|出|约|近)*(?:一半|三分之[一二]|四分之[一三]|五分之一|[一二三四五六七八九]成|[一二两三四五六七八九十数几]倍)',
  ].join('|'), 'g')),
}

/** "Cut by about 40%". */
const changed = 'reduc|lower|cut|decreas|increas|rais|rose|rise|fell|fall|drop|declin|boost|improv|elevat|slash|grew'
const aboutBy = 'about|around|up to|as much as|an?|estimated|nearly|almost|roughly|more than|over|some|approximately|at least'
const chineseChanged = '[直骤猛狂大暴剧锐激陡速立劲飙][降升增减跌]|飙升|提高|降低|下降|升高|增加|减少|上升|增高|改善|提升|增长|高出?(?!达)|低|多|少'
const byAbout = '了|约|近|达|高达|至多|分别|超过|将|可|幅度'
const changeBefore = {
  en: new RegExp([
    String.raw`\b(?:${changed})\w*\b[^.;%]{0,60}?\b(?:by|of|up|down)\s(?:(?:${aboutBy})\s)*$`,
    String.raw`\b(?:by)\s(?:(?:about|up to|an estimated|almost|nearly|as much as|approximately|more than|over)\s)?$`,
  ].join('|'), 'i'),
  zh: new RegExp(`(?:${chineseChanged})(?:${byAbout}){0,4}$`),
}
/** "40% lower". */
const changedBehind = String.raw`lower|higher|reduc\w+|increas\w+|decreas\w+|less|more|greater|fewer|drop|fall|decline|rise|improvement|worse|better|elevated|cut`
const changeAfter = {
  en: new RegExp(String.raw`^\s(?:(?:relative|greater|significant|statistically|overall|further|the)\s)*(?:${changedBehind})\b`, 'i'),
  zh: /^的?(?:相对)?(?:降低|下降|降幅|升幅|增幅|增加|减少|提高)/,
}
const foldAfter = {
  en: /^[ -]?(?:times|folds?)\s?(?:(?:more|less|as|the|greater|higher|lower|increase[ds]?|reduc\w+|decreas\w+|elevated|risk|likely)\b)/i,
  zh: /^\s?倍/,
}
const foldBefore = {
  en: /\b(?:by|of|up|was|is|were|are)\s(?:\w+\s){0,2}$/i,
  zh: /(?:提高|升高|增加|上升|增高|高出?|多|增长|是[^,。]{0,16})(?:了|约|近|达|高达|至|到)*$/,
}

/** The sign of a ratio of two risks. */
const ratioBefore = {
  en: /\b(?:a?RR|a?HR|a?OR|IRR|hazard ratio|odds ratio|relative risk|risk ratio|rate ratio)s?\b(?:\s?\([A-Za-z]{2,4}\))?\s?(?:(?:of|was|is)\s)?[=:,]?\s?[[(]?$/,
  zh: /(?:\b[a]?(?:RR|HR|OR)|相对危险度|风险比|比值比|危险比|相对风险)\s?(?:\([A-Za-z]{2,4}\))?(?:值)?(?:为|是|=|:|约)?\s?\(?$/,
}

/** Characters between two figures of one change. */
const oneBreath = 30

/** A new subject between the risk and the figure. */
const otherSubject = { en: /;|\b(?:but|while|whereas|although|though)\b/i, zh: /;|但|而/ }

const namesRatio = pattern(/\b(?:RR|HR|OR|IRR)\b|ratio|relative risk|危险度|比值比|风险比|危险比/)

/** How far from its figure the risk may be named, in characters. */
const reach = { en: 70, zh: 42 }

/**
 * The relative changes of risks and rates in a sentence.
 *
 * @param read gives the numbers of the sentence, asked only when it names a risk
 */
export const findRelativeEffects = (sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): readonly RelativeEffect[] =>
  sentence.test(amount[sentence.language]) ? effectsIn(sentence, read) : none

function effectsIn(sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): readonly RelativeEffect[] {
  const { folded, language } = sentence
  const risks = sentence.matchesOf(risk[language])
  const tellsRatio = sentence.test(namesRatio)
  if (risks.length === 0 && !tellsRatio) return none
  const effects: RelativeEffect[] = []
  if (tellsRatio && !sentence.testSome(modelled)) {
    // Several ratios of a sentence need the same answer: one report.
    const ratio = read(sentence).find((one, i, all) => isRatio(one) && !includesOne(all.slice(i + 1, i + 4)) && isHeld(one.start, one.end))
    if (ratio) effects.push({ sentence, start: labelStart(ratio), end: ratio.end, figures: [ratio] })
  }
  const names = risks
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .filter(({ start, end }) => !otherRisk.test(folded.slice(Math.max(0, start - 7), end + 12)))
  if (names.length > 0 && !sentence.test(planned[language]) && !sentence.test(bySex[language])) {
    for (const match of sentence.matchesOf(wordChange[language])) add(match.index, match.index + match[0].length, [])
    if (sentence.test(figure)) read(sentence).forEach((one, i, all) => {
      if (effects.some(({ start, end }) => start <= one.start && one.end <= end) || !isChange(one)) return
      const list = listFrom(i, all)
      add(one.start, list.at(-1)!.end, list)
    })
  }
  return merged(effects)

  function isHeld(start: number, end: number): boolean {
    const { negated, asked, refuted } = scopeAt(sentence, start, end)
    return !negated && !asked && !refuted
  }

  function add(start: number, end: number, figures: readonly Quantity[]): void {
    const near = names.find((name) => {
      if (Math.min(Math.abs(name.start - end), Math.abs(start - name.end)) > reach[language]) return false
      return !otherSubject[language].test(folded.slice(Math.min(name.start, start), Math.max(name.end, end)))
    })
    if (!near || !isHeld(start, end)) return
    effects.push({ sentence, start: Math.min(near.start, start), end: Math.max(near.end, end), figures })
  }

  function isChange(one: Quantity): boolean {
    const { role, value, range, fraction } = one
    if (role !== 'percent' && role !== 'fold') return false
    const before = textBefore(one, 90)
    const after = textAfter(one, 40)
    // "40% vs 38% reduction" gives both sides.
    if (/\b(?:vs\.?|versus)\s?$/i.test(before)) return false
    if (role === 'percent') return value > 0 && (changeBefore[language].test(before) || changeAfter[language].test(after))
    if (fraction || (range?.low ?? value) <= 1) return false
    return foldAfter[language].test(after) && (language === 'en' || foldBefore.zh.test(before))
  }

  /** "22%, 19% and 17%" is one list. */
  function listFrom(i: number, all: readonly Quantity[]): Quantity[] {
    const list = [all[i]!]
    for (let next = all[i + 1]; next?.role === list[0]!.role; next = all[i + list.length]) {
      if (!/^\s?(?:[,、和及与]|,?\sand|,?\sor)\s?(?:of\s)?$/.test(folded.slice(list.at(-1)!.end, next.start))) break
      list.push(next)
    }
    return list
  }
}

const none: readonly RelativeEffect[] = []

/** What stands in one breath is one change: "a 39% lower risk (HR 0.61)". */
function merged(effects: readonly RelativeEffect[]): RelativeEffect[] {
  const result: RelativeEffect[] = []
  for (const effect of [...effects].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && effect.start - last.end <= oneBreath && !/[;。]/.test(effect.sentence.folded.slice(last.end, effect.start))) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, effect.end), figures: [...last.figures, ...effect.figures] }
    } else result.push(effect)
  }
  return result
}

function isRatio(one: Quantity): boolean {
  const { role, value, range, sentence } = one
  if ((role !== 'number' && role !== 'fold') || range || value <= 0 || value === 1) return false
  return ratioBefore[sentence.language].test(textBefore(one, 40))
}

/** An interval right behind the ratio says that there may be no effect at all. */
const includesOne = (behind: readonly Quantity[]): boolean => {
  const [level, interval] = behind
  return level?.role === 'level' && interval?.range !== undefined && interval.range.low < 1 && interval.range.high > 1
}

const label = /[A-Za-z一-鿿]+(?: (?:ratio|risk))?[^A-Za-z]{0,12}(?:of |was |is )?$/

/** Where "hazard ratio" begins before its figure. */
const labelStart = (one: Quantity): number => one.start - (label.exec(textBefore(one, 40))?.[0].length ?? 0)
