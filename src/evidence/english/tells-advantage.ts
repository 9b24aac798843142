import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

const benefits = [
  'heal(?:ed|ing)?|recover(?:ed|y)?|improve(?:d|ment)|free (?:of|from)|surviv(?:ed|al)|alive|remission|respon(?:ded|ders|se)|slept',
  'sleep|walked|cured|cleared|success(?:ful)?|quality of life|strength|stopped smoking|pregnant|got better',
].join('|')
/** What a treatment is to bring about, and what it is to prevent. Of both, more is told of one arm than of the other. */
const good = pattern(new RegExp(String.raw`\b(?:${benefits})\b`, 'i'))
const misfortunes = [
  'died|deaths?|pain|scores?|symptoms?|relaps(?:ed?|es)|recur(?:red|rence)|infections?|colds?|coughs?|attacks?|flares?|fractures?',
  String.raw`strokes?|fell(?: ill)?|falls?|lost|fever|ill|hospital|wheez\w+|migraines?|headache days|blood pressure|cholesterol|itch\w*|weight`,
  'swelling|fatigue|anxiety|depression|stress',
].join('|')
const bad = pattern(new RegExp(String.raw`\b(?:${misfortunes})\b`, 'i'))
const harms = [
  String.raw`side[- ]effects?|adverse|nausea|vomiting|rash(?:es)?|stinging|bleeding|dizz\w+|heartburn|diarrh?oea|stopped (?:taking|treatment)`,
  'dropped out|withdrew|safety|tolerated|age|women|men|male|female|baseline|at the start',
].join('|')
/** What goes wrong with a treatment is no advantage, whichever arm has more of it. */
const harm = pattern(new RegExp(String.raw`\b(?:${harms})\b`, 'i'))

const notArm = String.raw`(?<!\b(?:patients|people|persons|women|men|children|adults|those|participants|individuals|cases)\s)`
/** "61% with the cream and 40% with the lotion": between the figures the first arm, behind them the second. */
const betweenArms = new RegExp(String.raw`^\s?%?\)?\s(?:[\w-]+\s){0,6}?${notArm}(?:with|on|taking|using|in the)\s(?<arm>(?:[\w-]+\s){1,5}?)(?:and|but|against|while)\s(?:only\s|just\s|about\s)?$`, 'i')
const secondArm = /^\s?%?\s(?:[\w-]+\s){0,5}?(?:with|without|on|taking|using|in the)\s/i
const comparator = /\b(?:placebo|sham|dummy|control|usual|plain|water|ordinary|standard|nothing|old|untreated)\b/i
/** Two figures as near as this are the same. */
const leastRatio = 1.15

const less = pattern(/\b(?:fewer|less|lower|shorter|milder|rarer|weaker)\b(?:[^.;]{0,60}?\bthan\s(?:with|on|after|in|those|the|for)\b|\s(?:with|on|in those (?:on|given|taking))\s)/i)
const more = pattern(/\b(?:more|higher|longer|better|faster|sooner|greater)\b(?:[^.;]{0,60}?\bthan\s(?:with|on|after|in|those|the|for)\b|\s(?:with|on|in those (?:on|given|taking))\s)/i)

/** Whether an English sentence tells, in figures or by comparison, that a treatment did better than what it was compared with. */
export function tellsAdvantage(sentence: Sentence): boolean {
  if (sentence.block.depth > 0 || sentence.test(harm)) return false
  const isGood = sentence.test(good)
  const isBad = !isGood && sentence.test(bad)
  if (!isGood && !isBad) return false
  const compared = sentence.exec(isGood ? more : less)
  if (compared && /\b(?:was|were|had|did|\w{3,}ed|fell|slept|lost|felt)\b/i.test(sentence.folded)) return true
  const { numbers, folded } = sentence
  for (let i = 1; i < numbers.length; i++) {
    const [first, second] = [numbers[i - 1]!, numbers[i]!]
    const arm = betweenArms.exec(folded.slice(first.end, second.start))?.groups?.['arm']
    if (arm === undefined || !secondArm.test(folded.slice(second.end, second.end + 60))) continue
    const [treated, other] = comparator.test(arm) ? [second.value, first.value] : [first.value, second.value]
    return isGood ? treated >= other * leastRatio : treated * leastRatio <= other
  }
  return false
}
