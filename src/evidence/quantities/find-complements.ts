import { clauseAt } from '../scope/clause-at.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { textBefore } from './around.js'
import type { Complement, ComplementPair } from './complement.js'
import type { Quantity } from './quantity.js'

/** Survival that dying alone ends, and death from any cause. */
const survival = {
  en: pattern(/(?<!free[- ]|specific |event |graft |tumou?r |cell |implant |disease )\bsurvival(?! (?:benefit|advantage|curve|time|gain))|\bsurvived\b/i),
  zh: pattern(/(?<!无[^,]{0,8}|移植物|细胞|肿瘤)(?:生存|存活)率/),
}
const mortality = {
  en: pattern(/(?<!specific |related |cancer |cardiac |cardiovascular |vascular |maternal |infant )\b(?:mortality|death rates?)\b/i),
  zh: pattern(/(?<!相关|特异性|肿瘤|心血管)(?:死亡率|病死率|衰亡率)/),
}

/** "… in the group that had surgery" behind both rates is one group. */
const oneGroup = /^\s?(?:in|for|among)\s(?:the|this|that|our)\s(?!two|three|other)(?:[\w-]+\s){0,2}(?:group|arm)\b(?!.*\b(?:groups|other|placebo|control|versus|vs|while|whereas)\b)/i
/** Groups make two rates of two populations. */
const groups = { en: /\b(?:groups?|arms?|versus|vs|placebo|controls?|with|among|while|whereas|than|respectively|range[ds]?)\b/i, zh: /组|对照|分别|相比|而/ }

const changes = { en: /\b(?:by|reduc\w+|increas\w+|lower|higher|improv\w+)\s(?:\w+\s)?$/i, zh: /(?:提高|降低|下降|升高|增加|减少|上升)(?:了|约|近)*$/ }
const below = { en: /(?:\b(?:under|below|less than|fewer than|at most|up to|no more than)|[<≤])\s?$/i, zh: /(?:低于|小于|不到|不足|以内|不超过|少于|至多|[<≤])\s?$/ }
const above = { en: /(?:\b(?:over|above|more than|at least|exceed\w*)|[>≥])\s?$/i, zh: /(?:高于|大于|超过|逾|至少|达到|[>≥])\s?$/ }
const belowAfter = /^\s?(?:以下|以内)/
const vague = { en: /\b(?:short|long|early|late|in-hospital|overall|immediate)\b/i, zh: /短期|长期|近期|远期|早期|晚期|院内/ }
const tied = { en: /\b(?:so|thus|therefore|hence|i\.e\.|that is|which means|meaning|in other words)\b/i, zh: /因此|所以|即|则|故|也就是|意味着|从而/ }

/**
 * The pairs of rates of one sentence that exclude each other: equal times, or the second without a time of its own,
 * or with a vague one that "so" or 即 ties to the first.
 *
 * @param read gives the numbers of the sentence, asked only when it names such a pair
 * @param extra further pairs of names, beside survival and mortality
 */
export function findComplements(
  sentence: Sentence,
  read: (sentence: Sentence) => readonly Quantity[],
  extra: readonly ComplementPair[],
): Complement[] {
  const { folded, language } = sentence
  const named = namedRates(sentence, extra)
  if (named.length === 0) return []
  const quantities = read(sentence)
  for (const [x, y] of named) {
    const [first, second] = x.index < y.index ? [x, y] : [y, x]
    const one = lastTied(first, second.index) ?? rateAfter(first, second.index)
    const other = rateAfter(second, partEnd(folded, second.index))
    const isTied = one !== undefined && tied[language].test(folded.slice(one.end, second.index))
    // What is said to follow from a rate is about the same people, whichever groups stand around.
    if (groups[language].test((isTied || (language === 'en' && other && oneGroup.test(folded.slice(other.end + 1)))) && one && other ? folded.slice(one.end, other.end) : folded)) continue
    if (!one || !other || !sameTime(one, other)) continue
    const bound = boundOf(other)
    if (boundOf(one) || (!bound && (one.approximate || other.approximate))) continue
    return [{ sentence, start: first.index, end: other.end, one, other, bound }]
  }
  return []

  /** Of rates told time by time, the last, if the second name follows from it: "83.9% at 12 and 73.2% at 24 weeks, so mortality". */
  function lastTied({ index }: RegExpExecArray, to: number): Quantity | undefined {
    const last = quantities.findLast(({ role, start, end }) => role === 'percent' && start >= index && end <= to)
    return last && !last.range && last.value <= 100 && to - last.end < 12 && tied[language].test(folded.slice(last.end, to)) && !changes[language].test(textBefore(last, 24)) ? last : undefined
  }

  /** The only percentage between the name and `to`. */
  function rateAfter({ index }: RegExpExecArray, to: number): Quantity | undefined {
    const rates = quantities.filter(({ role, start }) => role === 'percent' && start >= index && start < to)
    const [rate] = rates
    if (!rate || rates.length > 1 || rate.range || rate.value > 100 || rate.start - index > 60) return undefined
    return changes[language].test(textBefore(rate, 24)) ? undefined : rate
  }

  function boundOf({ start, end }: Quantity): Complement['bound'] {
    const before = folded.slice(Math.max(0, start - 16), start)
    if (below[language].test(before) || belowAfter.test(folded.slice(end, end + 4))) return 'below'
    return above[language].test(before) ? 'above' : undefined
  }

  function sameTime(one: Quantity, other: Quantity): boolean {
    const own = clauseAt(sentence, other.start)
    const clause = sentence.clauses[own]
    const from = Math.max(clause?.start ?? 0, one.end)
    const times = quantities.filter(({ role }) => role === 'time')
    const mine = times.filter(({ start }) => start >= from)
    const theirs = times.filter(({ end }) => end <= from)
    const [mineFirst, theirsFirst] = [mine[0], theirs[0]]
    if (mineFirst && theirsFirst) return mine.length === 1 && theirs.length === 1 && unitOf(mineFirst) === unitOf(theirsFirst) && mineFirst.value === theirsFirst.value
    const lead = folded.slice(one.end, other.end)
    if (mine.length > 0 || (theirs.length > 1 && !tied[language].test(lead))) return false
    return !vague[language].test(lead) || tied[language].test(lead)
  }
}

/** Where both rates of a pair are named. */
function namedRates(sentence: Sentence, extra: readonly ComplementPair[]): (readonly [RegExpExecArray, RegExpExecArray])[] {
  const { folded, language } = sentence
  const survives = sentence.exec(survival[language])
  const dies = survives && sentence.exec(mortality[language])
  const found: (readonly [RegExpExecArray, RegExpExecArray])[] = survives && dies ? [[survives, dies]] : []
  for (const pair of extra) {
    const [x, y] = [escaped(pair.one).exec(folded), escaped(pair.other).exec(folded)]
    if (x && y) found.push([x, y])
  }
  return found
}

/** Where the statement that a place stands in ends. */
function partEnd(folded: string, from: number): number {
  const end = folded.indexOf(';', from)
  return end < 0 ? folded.length : end
}

/** Enough of the unit to tell weeks from months. */
const unitOf = ({ words, text }: Quantity): string => words.slice(text.length).trim().slice(0, 2)

const escaped = (name: string): RegExp => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
