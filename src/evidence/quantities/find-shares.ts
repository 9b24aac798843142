import { pattern } from '../../language/cues/pattern.js'
import type { Language } from '../../language/language.js'
import type { Sentence } from '../../language/sentence.js'
import { textAfter, textBefore, textBetween } from './around.js'
import { isCountable, type Quantity } from './quantity.js'
import type { Amount, Share } from './share.js'

/** The numbers of a sentence that come before a percentage and may belong to it. */
const memory = 24

const about = String.raw`(?:(?:about|around|approximately|nearly|almost|roughly|only|just|or|i\.e\.,?|some|~|≈)\s?)*`

/** "12 of 48 mice, accounting for 25%". */
const accountingFor = [
  'is|are|was|were|accounting for|accounts for|accounted for|representing|represents|making up|makes up|constituting|comprising',
  String.raw`equal to|equivalent to|corresponding to|or|i\.e\.,?`,
].join('|')

/** What may stand between a part and its percentage. */
const partToPercent: Record<Language, RegExp> = {
  en: new RegExp(
    String.raw`^(?:\s[a-z'-]+){0,8}\s?[([]\s?${about}$|^[^;%.]{0,90}?,?\s(?:which\s)?(?:${accountingFor})\s${about}$`,
    'i',
  ),
  zh: new RegExp([
    String.raw`^\s?[^,;。()%\d]{0,16}[([]\s?(?:占(?:比)?)?:?约?$`,
    String.raw`^[^,;。()%\d]{0,12}?([\u4e00-\u9fff]{2})(?:者|了)?,\1率(?:约?为|是|达到?|高达|仅为?|约)?约?$`,
    String.raw`^[^;。()%\d]{0,16}?,(?:所占)?比例(?:为|是|达|约为|约)$`,
    String.raw`^[^;。()%\d]{0,24}?,?(?:约|仅|共|合计|大约)?占(?:比|总(?:数|人数|例数|体)?的?|全部(?:病例|患者)?的?|其中的?)?(?:为|约|达到?|近|了|高达|:){0,2}$`,
  ].join('|')),
}

const callsShare = { en: /\b(?:account(?:ing|s|ed) for|represent(?:ing|s)|mak(?:ing|es) up)\b/i, zh: /占/ }

/** "12 of [the] 48", 12 of whom is none. */
const ofWhole: Record<Language, RegExp> = {
  en: /^\s(?:[a-z-]+\s){0,2}?(?:out\s)?of\s(?:the\s|all\s|these\s|those\s|a total of\s|our\s)*$/i,
  zh: /^$/, // Chinese names the whole first
}

/** "15 (25%) of 60 patients" */
const bracketed = /^(?:\s[a-z]+)?\s?[([]$/i
const ofBehind = /^[)\]]\s?(?:[a-z]+\s){0,2}?(?:out )?of (?:the |all |these |those )?$/i

/** Wholes that stand in front of their parts. */
const wholeBefore: Record<Language, RegExp> = {
  en: /(?:^|[,;:(“"‘]\s?|\b(?:that|and|while|but|overall)\s)(?:out of|of|among|amongst)\s(?:(?:the|these|those|all|our|a|total|of|first|about|around|some)\s)*$/i,
  zh: /(?:全[班体校院厂村]|共|总共|合计|总计|一共|共计)[^,;。\d]{0,6}$/,
}
const wholeAfter: Record<Language, RegExp> = {
  en: /^(?!\s(?:of|among)\b)[^,;.%]{0,80}(?:,?\s|[,;]\s(?:and\s|but\s|with\s)?(?:\d[\d,]*|[a-z-]{3,16})\s(?:[a-z-]+\s)?)(?:of (?:which|whom|these|them|those)|among (?:which|whom|these|them))\b/i,
  zh: /^\s?(?:例|名|人|位|只|个|件|项|头|条)?[^,;。%\d]{0,16}?,?(?<![途期术病集])(?:当中|之中|中(?!途|间|止|断|风|毒|暑|招|位|国|度|医|药|心|年|等|重)|其中|里面|里(?=有|,|共))/,
}

/** "Of these, 15 (35%)": the whole stands in the sentence before. */
const anaphor = {
  en: pattern(/^(?:of|among)\s(?:these|them|those|the (?:patients|participants|women|men|children|mice|rats))\b/i),
  zh: pattern(/^其中/),
}

/** How many were treated or watched. */
const treatedWhole = /(?:共|收治|纳入|治疗|观察|入组|招募|随访|调查|收案)(?:了|有|到)?$/

/** Percentages of groups whose sizes are not told, or of something else than a part. */
const otherWhole: Record<Language, RegExp> = {
  en: /\b(?:groups?|arms?|versus|vs\.?|compared|respectively|placebo|controls?|than|cohorts?|each|per|both|either|weeks?|follow-up)\b/i,
  zh: /(?<!入)组|对照|分别|各|相比|对比|率/,
}
/** 12位退出,退出率: the rate is that of the part. */
const ownRate = /([\u4e00-\u9fff]{2})(?:者|了)?,\1率/g
/** "(69% male)", "40% lower", "12% of the budget". */
const otherThanShare = [
  String.raw`vs\b|versus|compared|higher|lower|reduc|increas|decreas|more\b|less\b|fewer|greater|absolute|relative|per\b|-?\s?points?\b`,
  String.raw`of (?!(?:the )?(?:total|patients|participants|cases|them|all|whole))|(?:fe)?male|women|men\b|girls|boys|wom|aged`,
].join('|')
/** A word right behind it says what else it is a share of: "(69% male)". */
const notShare = new RegExp(String.raw`^\s?(?:${otherThanShare})`, 'i')

/**
 * The shares of a sentence whose percentage can be checked.
 *
 * @param readBefore gives the numbers of the sentences right before one, nearest last
 */
export function findShares(quantities: readonly Quantity[], readBefore: (sentence: Sentence) => readonly (readonly Quantity[])[]): Share[] {
  const first = quantities[0]
  if (!first || !quantities.some(({ role }) => role === 'percent')) return []
  const { sentence } = first
  const { folded, language } = sentence
  const shares: Share[] = []
  let context: Quantity | undefined // the whole that parts to come are of
  let read = 0 // how many numbers were looked at for it
  quantities.forEach((quantity, i) => {
    const previous = quantities[i - 1]
    if (quantity.role !== 'percent' || quantity.range || notShare.test(textAfter(quantity, 16))) return
    const link = inFraction(quantity, previous, quantities[i + 1]) ?? inPair(quantity, i) ?? inContext(quantity, i)
    if (!link) return
    const [part, whole, start, end] = link
    if (part.value > whole.value) return
    const nearby = quantities.slice(Math.max(0, i - memory), i + 6)
    const before = readBefore(sentence)
    const earlierWhole = before.at(-1)?.find((one) => one === whole)
    shares.push({
      sentence,
      start: Math.min(start, quantity.start),
      end: Math.max(quantity.end, end),
      part,
      whole,
      earlierWhole,
      percent: quantity,
      otherWholes: wholesNear(nearby, before, part, whole),
    })
  })
  return shares

  type Link = readonly [part: Amount, whole: Amount, start: number, end: number]

  function readContext(to: number): void {
    for (; read < to; read++) {
      const one = quantities[read]!
      if (isCountable(one) && isWhole(one)) context = one
    }
  }

  function isWhole(one: Quantity): boolean {
    return wholeBefore[language].test(textBefore(one, 40)) || wholeAfter[language].test(textAfter(one, 110))
  }

  /** "26/50 (52%)", "52% (26/50)". */
  function inFraction(percent: Quantity, previous: Quantity | undefined, next: Quantity | undefined): Link | undefined {
    for (const one of [previous, next]) {
      if (!one?.fraction || !/\d\s?\/\s?\d/.test(one.text)) continue
      const gap = one === previous ? textBetween(one, percent) : textBetween(percent, one)
      if (!/^(?:\s[a-z]+){0,3}\s?[([]\s?$|^\s?[([,;=:]?\s?(?:n\s?=\s?)?$/i.test(gap)) continue
      const { numerator, denominator } = one.fraction
      const amount = (value: number): Amount => ({ value, step: 1, approximate: false, text: String(value) })
      return [amount(numerator), amount(denominator), one.start, one.end]
    }
    return undefined
  }

  /** "12 of 48 mice died (30%)", "25% (12 of 48)". */
  function inPair(percent: Quantity, i: number): Link | undefined {
    const [part, whole] = [quantities[i - 2], quantities[i - 1]]
    if (part && whole && isPair(part, whole) && partToPercent[language].test(textBetween(whole, percent))) return [part, whole, part.start, whole.end]
    const [next, last] = [quantities[i + 1], quantities[i + 2]]
    if (whole && next && isCountable(whole) && isCountable(next) && bracketed.test(textBetween(whole, percent)) && ofBehind.test(textBetween(percent, next))) {
      return [whole, next, whole.start, next.end]
    }
    if (next && last && isPair(next, last) && /^\s?[([,]\s?(?:n\s?=\s?)?$/.test(textBetween(percent, next))) return [next, last, next.start, last.end]
    return undefined
  }

  function isPair(part: Quantity, whole: Quantity): boolean {
    return language === 'en' && isCountable(part) && isCountable(whole) && ofWhole.en.test(textBetween(part, whole))
  }

  /** "Of 60 patients, 15 (25%)", 60例中15例(25%). */
  function inContext(percent: Quantity, i: number): Link | undefined {
    const part = quantities[i - 1]
    if (!part || !isCountable(part) || !partToPercent[language].test(textBetween(part, percent))) return undefined
    readContext(i)
    if (part === context) return undefined
    const whole = context ?? wholeOfAnaphor() ?? onlyCountBefore(part, percent) ?? wholeTold(part, percent)
    if (!whole || whole === part) return undefined
    const clause = folded.slice(context ? whole.end : 0, Math.min(folded.length, percent.end + 60))
    return otherWhole[language].test(clause.replace(ownRate, '$1')) ? undefined : [part, whole, part.start, part.end]
  }

  /** "50 patients came and 30 recovered, accounting for 60%": the words call it a share, and nothing else is counted. */
  function onlyCountBefore(part: Quantity, percent: Quantity): Quantity | undefined {
    if (!callsShare[language].test(textBetween(part, percent))) return undefined
    const counts = quantities.filter(({ role, end }) => role === 'count' && end <= part.start)
    return counts.length === 1 && isCountable(counts[0]!) ? counts[0] : undefined
  }

  /** 共治疗50例。有效30例,占80%: the sentence before gives the whole, and nothing else is counted. */
  function wholeTold(part: Quantity, percent: Quantity): Quantity | undefined {
    if (language !== 'zh' || !callsShare.zh.test(textBetween(part, percent)) || quantities.some((one) => one !== part && one.role === 'count')) return undefined
    const counts = readBefore(sentence).at(-1)?.filter((one) => isCountable(one) && one.role === 'count') ?? []
    return counts.length === 1 && treatedWhole.test(textBefore(counts[0]!, 8)) ? counts[0] : undefined
  }

  function wholeOfAnaphor(): Quantity | undefined {
    if (!sentence.test(anaphor[language])) return undefined
    const counts = readBefore(sentence).map((numbers) => numbers.filter((one) => isCountable(one) && one.role === 'count')).findLast((numbers) => numbers.length > 0)
    return counts?.length === 1 ? counts[0] : undefined
  }
}

const dropOut = /withdr|drop(?:ped)?[- ]?out|lost|exclu|discontinu|missing|incomplete|退出|脱落|失访|排除|剔除|缺失/i

/** Counts of the neighbourhood other than the two of the share, and what is left of the whole after drop-outs. */
function wholesNear(
  own: readonly Quantity[],
  before: readonly (readonly Quantity[])[],
  part: Amount,
  whole: Amount,
): number[] {
  const counts = [...before.flat().slice(-memory), ...own].flatMap((one) => {
    if (one.fraction) return [one.fraction.denominator]
    return isCountable(one) ? [one.value] : []
  })
  const others = counts.filter((value) => value !== whole.value && value !== part.value && value >= part.value)
  const dropped = dropOut.test(own[0]?.sentence.folded ?? '')
  const left = dropped ? counts.filter((value) => value < whole.value && value !== part.value).map((value) => whole.value - value) : []
  return [...others, ...left].filter((value) => value >= part.value)
}
