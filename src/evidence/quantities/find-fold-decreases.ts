import { pattern } from '../../language/cues/pattern.js'
import { matchesOf } from '../../language/matches-of.js'
import type { Sentence } from '../../language/sentence.js'
import { scopeAt } from '../scope/scope.js'
import { findEnds } from './find-ends.js'
import type { FoldDecrease } from './fold-decrease.js'
import type { Quantity } from './quantity.js'

const verbs = [
  '(?:go(?:es)?|went|gone|came|comes?|brought|brings?|cut) down|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|lower(?:s|ed|ing)?',
  'fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|shr(?:ank|ink|inks|unk)|diminish(?:es|ed|ing)?|cut(?:s|ting)?',
  'lessen(?:s|ed)?|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|tumbl(?:e[sd]?|ing)|slump(?:s|ed|ing)?|s[aiu]nk|sinks|slash(?:es|ed|ing)?',
  'dwindl(?:e[sd]?|ing)',
].join('|')
const comparatives = String.raw`lower|less|smaller|fewer|weaker|slower|shorter|thinner|reduction|decrease|decline|drop|fall|reduced|decreased`

/** The amounts that English can give; word multiples are no numbers to `findNumbers`. */
const multiple = String.raw`(\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|several|many)`
const times = String.raw`(?:${multiple}(?:\s?[-–]\s?\d+(?:\.\d+)?)?[- ]?(?:times|folds?|x\b)|(two|three|four|five|six|seven|eight|nine|ten)fold)`

const aboutSo = String.raw`(?:(?:about|almost|nearly|around|over|up to|at least|more than|an average of)\s)?`
/** "Cut down three times faster": no fall of that size. */
const aRise = String.raw`[a-z]|\s(?:more|faster|as|greater|larger|further|the|higher)\b`

const english: readonly { readonly expression: RegExp; readonly comparative: boolean }[] = [
  { expression: new RegExp(String.raw`\b(?:${verbs})\s(?:[a-z]+ly\s)?(?:by\s|of\s)?${aboutSo}(${times})(?!${aRise})`, 'gi'), comparative: false },
  { expression: new RegExp(String.raw`(?<![\w.-])(${times})\s?(?:(?:a|the)\s)?(?:${comparatives}|as (?:low|few|little|small))\b`, 'gi'), comparative: true },
]
const aboutPercent = String.raw`(?:(?:about|almost|nearly|around|over|up to|more than)\s)?`
const overHundred = new RegExp(String.raw`\b(?:${verbs})\s(?:[a-z]+ly\s)?(?:by\s|of\s)?${aboutPercent}((\d[\d,]*(?:\.\d+)?)\s?(?:%|percent\b|per cent\b))`, 'gi')

const overHundredLess = new RegExp(String.raw`(?<![\w.,-])((\d[\d,]*(?:\.\d+)?)\s?(?:%|percent|per cent))\s(?:${comparatives})\b`, 'gi')

/** "Reduced 3 times a day", but not "reduced 3 times in mice". */
const perTime = 'a|per|each|every|daily|weekly|monthly|yearly|during|over|in|between|within|before|after|until|on|since|while'
const comparedGroup = 'the (?:treated|control|placebo|same)|mice|rats|patients|controls|response'
/** "reduced 3 times a day", "lowered twice during the study": how often, not how much. */
const frequency = new RegExp(String.raw`^\s(?:${perTime})\b(?! (?:${comparedGroup}))`, 'i')
/** What is lowered on several occasions. */
const occasion = /\b(?:dos(?:e|es|age)|visits?|appointments?|rates? of (?:the )?infusion|interest)\b/i
const notFall = /\bto\s$/i

const chineseFalls = [
  '骤降|骤减|锐减|剧减|暴跌|大降|缩减|削减|下滑|下降|减少|降低|缩小|减小|减轻|缩短|减弱|减慢|变小|降了|少了',
  '(?<=比[^,;。]{1,14})[低少小短慢弱轻]',
].join('|')
const chinese = new RegExp(String.raw`(${chineseFalls})((?:至少|[^,;。\d至到为是的快高多增大强]){0,6}?)((\d+(?:\.\d+)?|[一二两三四五六七八九十百数几]+|半)(?:多|余)?\s?倍(?!于))`, 'g')
const chinesePercent = /(骤降|骤减|锐减|暴跌|缩减|下降|减少|降低|缩小|减小|减轻|缩短|减弱)([^,;。\d至到为]{0,4}?)((\d{3,}(?:\.\d+)?)\s?%)/g

const words: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20, fifty: 50, hundred: 100,
  several: 3, many: 3, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5, 数: 3, 几: 3,
}

/** What is nowhere in a sentence that has a multiple; most sentences stop here. */
const gate = { en: pattern(/times|fold|\dx\b|\d{3}\s?(?:%|per ?cent)/i), zh: pattern(/倍|\d{3}\s?%/) }

/**
 * The falls of a sentence that are told as a multiple: "three times lower", 下降2倍, "dropped by 200%".
 *
 * @param read gives the numbers of the sentence, asked only when there is such a fall
 */
export const findFoldDecreases = (sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): readonly FoldDecrease[] =>
  sentence.test(gate[sentence.language]) ? decreasesIn(sentence, read) : none

const none: readonly FoldDecrease[] = []

function decreasesIn(sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): FoldDecrease[] {
  const { folded, language } = sentence
  const found = language === 'en' ? readEnglish(folded) : readChinese(folded)
  return found.flatMap((fall) => {
    const { negated, asked, refuted } = scopeAt(sentence, fall.start, fall.end)
    if (negated || asked || refuted) return []
    const ends = findEnds(read(sentence))[0]
    const factor = ends && ends.to.value > 0 ? ends.from.value / ends.to.value : 0
    const agrees = ends && !fall.isPercent && factor > 1 && Math.abs(factor - fall.amount) < 0.05 * fall.amount
    return [{ ...fall, sentence, confirmed: agrees ? Math.round(100 - 100 / factor) : undefined, ends: agrees ? ([ends.from, ends.to] as const) : undefined }]
  })
}

type Fall = Omit<FoldDecrease, 'sentence' | 'confirmed' | 'ends'>

function readEnglish(folded: string): Fall[] {
  const found: Fall[] = []
  for (const { expression, comparative } of english) {
    for (const match of matchesOf(folded, expression)) {
      const [whole, amount = '', digits, word] = match
      const end = match.index + whole.length
      if (!comparative && /time/i.test(amount) && (frequency.test(folded.slice(end)) || occasion.test(folded.slice(0, match.index)))) continue
      if (comparative && notFall.test(folded.slice(0, match.index))) continue
      const value = toNumber(digits ?? word ?? '')
      if (value < 1 || found.some((one) => match.index < one.end && one.start < end)) continue
      const amountStart = match.index + whole.indexOf(amount)
      found.push({ start: match.index, end, amount: value, isPercent: false, amountStart, amountEnd: amountStart + amount.length })
    }
  }
  return [...found, ...percents(folded, overHundred), ...percents(folded, overHundredLess)]
}

function readChinese(folded: string): Fall[] {
  const found: Fall[] = []
  for (const match of matchesOf(folded, chinese)) {
    const [whole, , , amount = '', digits = ''] = match
    const end = match.index + whole.length
    const value = toNumber(digits)
    if (value >= 1) found.push({ start: match.index, end, amount: value, isPercent: false, amountStart: end - amount.length, amountEnd: end })
  }
  const falls = percents(folded, chinesePercent)
  return [...found, ...falls]
}

function percents(folded: string, expression: RegExp): Fall[] {
  return [...matchesOf(folded, expression)].flatMap((match) => {
    const digits = match.at(-1)!
    const amount = match.at(-2)!
    const end = match.index + match[0].length
    const amountStart = match.index + match[0].indexOf(amount)
    if (toNumber(digits) <= 100) return []
    return [{ start: match.index, end, amount: toNumber(digits), isPercent: true, amountStart, amountEnd: amountStart + amount.length }]
  })
}

const toNumber = (text: string): number => words[text.toLowerCase()] ?? (/^\d/.test(text) ? Number(text.replaceAll(',', '')) : 10)
