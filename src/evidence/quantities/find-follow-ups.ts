import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { textAfter, textBefore } from './around.js'
import type { FollowUp } from './follow-up.js'
import type { Quantity } from './quantity.js'

const ending = { en: pattern(/\bend of (?:the )?(?:follow-up|observation)\b/i), zh: pattern(/(?:随访|观察)(?:结束|终点|期末|末)/) }
const announces = {
  en: /(?:\bfollow(?:ed)?[- ]?up\b[^,;.]{0,30}\b(?:for|of|was|lasted|over)\s(?:a (?:total|period|mean|median) of\s)?|\bfollowed (?:\w+\s){0,3}?(?:for|over)\s)$/i,
  zh: /(?:随访|观察)[^,;。\d]{0,6}$/,
}
const announcesAfter = { en: /^[ -]\w+[- ](?:follow-up|observation)/i, zh: /^\s?(?:周|W|w|个?月|年)(?:的)?(?:随访|观察)/ }

/** How many weeks the units last. */
const weeks: readonly (readonly [RegExp, number])[] = [
  [/^[ -]?(?:days?|d)\b|^\s?(?:天|日)/i, 1 / 7],
  [/^[ -]?(?:weeks?|wks?|w)\b|^\s?(?:周|星期)/i, 1],
  [/^[ -]?(?:months?|mo)\b|^\s?个?月/i, 52 / 12],
  [/^[ -]?(?:years?|yrs?|y)\b|^\s?年/i, 52],
]

/** Rounding between units may take so much: 3 months are 12 or 13 weeks. */
const slack = 0.85

/**
 * Reads the results that a sentence gives for the end of a follow-up.
 *
 * @param read gives the numbers of a sentence
 * @param before gives those of the sentences before one, nearest last
 */
export function findFollowUps(
  sentence: Sentence,
  read: (sentence: Sentence) => readonly Quantity[],
  before: (sentence: Sentence) => readonly (readonly Quantity[])[],
): readonly FollowUp[] {
  const end = sentence.exec(ending[sentence.language])
  if (!end) return none
  const quantities = read(sentence)
  const announced = [...before(sentence).flat(), ...quantities].filter(isAnnounced)
  const [only] = announced
  const times = quantities.filter((one) => one.start > end.index && one.role === 'time' && one !== only)
  const [latest] = times.toSorted((a, b) => inWeeks(b) - inWeeks(a))
  if (announced.length !== 1 || !only || only.range || !latest || latest.range) return []
  if (inWeeks(latest) >= slack * inWeeks(only)) return []
  return [{ sentence, start: end.index, end: latest.end, announced: only, latest }]
}

const none: readonly FollowUp[] = []

function isAnnounced(one: Quantity): boolean {
  const { language } = one.sentence
  return one.role === 'time' && (announces[language].test(textBefore(one, 60)) || announcesAfter[language].test(textAfter(one, 24)))
}

function inWeeks({ value, end, sentence: { folded } }: Quantity): number {
  const after = folded.slice(end, end + 12)
  return value * (weeks.find(([unit]) => unit.test(after))?.[1] ?? Number.NaN)
}
