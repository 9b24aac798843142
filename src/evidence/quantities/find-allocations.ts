import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { textAfter, textBefore } from './around.js'
import type { Allocation } from './allocation.js'
import { isCountable, type Quantity } from './quantity.js'

/** 其中甲组58例 */
const ofGroupBehind = String.raw`(?=[^,。;\d]{1,8}组(?:有|为|共)?\s?\d)`
/** …,甲组58例,乙组52例 */
const listOfGroups = String.raw`(?=[^,。;\d]{1,8}组(?:有|为|共)?\s?\d+\s?[例名人位只](?:患者|受试者)?[,、及和与][^,。;\d]{1,8}组(?:有|为|共)?\s?\d+\s?[例名人位只](?:患者|受试者)?(?:[,。;)]|$))`
const divided = {
  en: pattern(/\b(?:randomi[sz]ed|randomly|allocated|assigned|split|divided|separated)\b|:(?=[^.;]{0,100}\b(?:placebo|controls?|control group|sham|usual care|no treatment)\b)/i),
  zh: pattern(new RegExp(`分为|分成|分配|分入|分到|随机分|其中${ofGroupBehind}|(?<=,)${listOfGroups}|:(?=[^。;]{0,40}(?:安慰剂|对照|假手术|空白))`)),
}

const englishIncomplete = [
  String.raw`withdr\w+|drop\w*|lost|exclu\w+|complet\w+|analy[sz]\w+|remain\w*|screen\w*|eligible|evaluable|discontinu\w+`,
  String.raw`of (?:whom|which|these)|declin\w+|ratio|assess\w*|rest|others?|reserve|finish\w*|end(?:ed)?|at least|subgroups?|stratum|strata`,
].join('|')
/** Some are not in the groups, or were counted at another time. */
const incomplete = {
  en: pattern(new RegExp(String.raw`\b(?:${englishIncomplete})\b`, 'i')),
  zh: pattern(/退出|脱落|失访|排除|剔除|剩余|其余|(?<!全部|[均都]|全员|全程|顺利|悉数)完成|分析|筛选|纳入分析|其中(?![^,。;\d]{0,8}组)|比例|至少|另/),
}

/** "(n = 26)" */
const sizeSign = /\bn\s?=\s?$/i
const groupsBefore = /\bgroups?\sof\s(?:\d[\d,]*\s?(?:,|and)\s)*$/i
const toGroup = /^\s(?:patients\s|people\s|participants\s|women\s|men\s|children\s)?(?:to|in the|were (?:assigned|allocated|randomi[sz]ed) to|received|in)\s/i
const inList = /[,:]\s(?:with\s)?$|\band\s$/i
const somebody = 'people|patients|participants|women|men|children|students|volunteers|runners'
/** What happened to them, or what they said, divides nobody. */
const befell = 'feeling|reporting|improving|having|being|showing|living|aged|suffering|complaining|getting|needing|dying'
const didThis = new RegExp(String.raw`^\s(?:of\s(?:them|whom)\s)?(?:(?:${somebody})\s)?(?:(?!${befell})[a-z]{2,12}ing|on|without|given)(?=[\s.,;)])`, 'i')
/** "groups of 26 and 20", "26 to the drug and 20 to placebo", 治疗组26例 */
const groupsOf = {
  en: (before: string, after: string) =>
    groupsBefore.test(before) ||
    toGroup.test(after) ||
    // "two classes, 70 learning to breathe and 40 reading": what each of them did.
    (inList.test(before) && didThis.test(after) && !/\b(?:with|of) (?:\d|one|two|three)[^.;]{0,24}$/i.test(before.slice(0, -6))),
  zh: (_before: string, after: string) => /^\s?(?:例|名|人|只|位)/.test(after),
}
/** 其中甲组58例,乙组52例: without a verb only what stands right behind a group is its size, and nothing is told of those counted. */
const ofGroup = (one: Quantity): boolean => /组(?:有|为|共)?\s?$/.test(textBefore(one, 4)) && /^\s?[例名人位只](?:患者|受试者)?(?:[,、。;)及和与]|$)/.test(textAfter(one, 6))
/** Of a school of 1200 only some are in the groups: the total must be of those who took part. */
const tookPart = /(?:纳入|入组|招募|募集|收案|收治|观察|共|共有)(?:了|的)?$/
const tookPartBehind = /^\s?[例名位人][^,。;]{0,8}(?:参加|参与|入组|接受|完成)/
/** "80 participants: 45 on the drug and 40 on placebo", 用药45人: behind a colon a list of groups may be as short as this. */
const listed = { en: (after: string) => /^\s(?:\w+\s)?(?:on|with|given|taking|receiving|to|in)\s/i.test(after), zh: (after: string) => /^\s?(?:例|名|人|只|位)/.test(after) }
const stated = { en: pattern(/\b(two|three|four|2|3|4)\s(?:[a-z-]+\s){0,2}?(?:groups|arms|teams|classes|halves)\b/i), zh: pattern(/([两二三四234])\s?个?组/) }
const each = { en: /\b(?:each|per (?:group|arm))\b/i, zh: /(?:各组?|每组)(?:有|为)?$/ }
const saysEach = { en: pattern(/\b(?:each|per (?:group|arm))\b/i), zh: pattern(/每组|各组/) }
/** "Of these, 70 were assigned to yoga": the total stands in the sentence before. */
const ofThese = /^of (?:these|them|those)(?:\s\w+)?,\s/i
const onlyCount = (quantities: readonly Quantity[]): Quantity | undefined => {
  const counts = quantities.filter(({ role }) => role === 'count')
  return counts.length === 1 ? counts[0] : undefined
}
const numerals: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, 两: 2, 二: 2, 三: 3, 四: 4 }

/**
 * How a sentence says that its subjects were divided; none where a number of the sentences around explains the
 * difference or not all groups have a size.
 *
 * @param read gives the numbers of a sentence
 * @param before gives those of the sentences before one
 */
export function findAllocations(
  sentence: Sentence,
  read: (sentence: Sentence) => readonly Quantity[],
  before: (sentence: Sentence) => readonly (readonly Quantity[])[],
): Allocation[] {
  const { folded, language } = sentence
  const verb = sentence.exec(divided[language])
  const takesUp = language === 'en' ? ofThese.exec(folded) : null
  if (!verb || (takesUp ? incomplete.en.expression.test(folded.slice(takesUp[0].length)) : sentence.test(incomplete[language]))) return []
  const counts = read(sentence).filter(isCountable)
  if (counts.length < 2) return []
  const signed = counts.filter((one) => one.start > verb.index && sizeSign.test(textBefore(one, 5)))
  const isBareList = language === 'zh' && (verb[0] === '' || verb[0] === '其中')
  const isGroup = (one: Quantity): boolean => {
    if (signed.length > 1) return signed.includes(one)
    if (isBareList) return ofGroup(one)
    const after = textAfter(one, 40)
    return (verb[0] === ':' && one.start > verb.index && listed[language](after)) || groupsOf[language](textBefore(one, 40), after)
  }
  // The total stands before the verb, or right behind it.
  const isTotal = (one: Quantity): boolean => {
    if (one.role !== 'count') return false
    if (language === 'zh' && one.start < verb.index) return true
    return !isGroup(one) && one.start < verb.index + (verb[0] === ':' ? 0 : verb[0].length + 20)
  }
  const total = takesUp
    ? onlyCount(before(sentence).at(-1) ?? [])
    : counts.filter(isTotal).reduce<Quantity | undefined>((largest, one) => (largest && largest.value >= one.value ? largest : one), undefined)
  if (!total || (isBareList && !(tookPart.test(textBefore(total, 8)) || tookPartBehind.test(textAfter(total, 16))))) return []
  const written = sentence.exec(stated[language])?.[1]?.toLowerCase()
  const number = written === undefined ? undefined : (numerals[written] ?? Number(written))
  const groups = counts.filter((one) => one !== total && (takesUp || one.start > total.start) && isGroup(one))
  const [only] = groups
  const isEach = only && (each[language].test(textBefore(only, 4)) || (language === 'en' && each.en.test(textAfter(only, 40))))
  const equal = isEach && groups.length === 1 && number !== undefined
  if (!equal && (groups.length < 2 || (number !== undefined && number !== groups.length))) return []
  const sum = groups.reduce((whole, { value }) => whole + value, 0) * (equal ? number : 1)
  if (total.approximate || [...counts, ...before(sentence).flat()].some((one) => one !== total && one.value === sum)) return []
  if (verb[0] === ':' && !/^[^(\d;]{0,40}$/.test(folded.slice(total.end, verb.index))) return []
  // "Two groups, with 40 in each, and 12 of them …": the groups are told otherwise.
  if (!equal && sentence.test(saysEach[language])) return []
  // Of those in the sentence before, some may have gone to no group.
  if (takesUp && sum <= total.value) return []
  return [{ sentence, start: takesUp ? groups[0]!.start : total.start, end: groups.at(-1)!.end, total, groups, sum }]
}
