import { pattern } from '../../language/cues/pattern.js'
import { wordings } from '../../language/cues/wordings.js'
import type { Sentence } from '../../language/sentence.js'

const counts = [
  String.raw`\d[\d,]*|half|some`,
  String.raw`(?:the\s)?(?:rest|others?|remaining\s[\w-]+)|(?:an)?other\s\w+|a\s(?:further|second)\s\w+`,
  String.raw`(?:\w+-)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,5}ty|hundred|thousand)`,
].join('|')
const count = String.raw`(?:${counts})`
const underwent = String.raw`(?:took|drank|got|received|were\s(?:given|treated|assigned|told|asked)|was\sgiven|ate|used|wore|had|did|kept|swallowed|chewed|followed|carried\son|continued|stayed)`

const orElse = String.raw`(?:[,;]|\b(?:and|while|whereas|but))\s(?:the\s)?`
/** "ninety drank the juice and ninety drank coloured water": two counts that underwent something each. */
const twoCounts = pattern(
  new RegExp(String.raw`\b${count}\s(?:[\w-]+\s){0,6}?${underwent}\b[^.;]{2,80}?${orElse}${count}\s(?:[\w-]+\s){0,3}?${underwent}\b`, 'i'),
  [pattern(new RegExp(String.raw`\b${underwent}\b[^.]+?\b${underwent}\b`, 'i'))],
)

/** "in both groups", "equivalent improvement between the drug and the injection". */
const sideBySide = wordings(
  /\bhead[- ]to[- ]head\b/i,
  /\b(?:both|the two|all three|the three|either|each|neither) (?:study |treatment |trial )?(?:groups?|arms?|halves|treatments|drugs|doses|diets)\b/i,
  /\b(?:similar|equivalent|equal|comparable|identical|the same) (?:[\w-]+ ){0,3}(?:between|in both|with both|for both)\b/i,
  /\bthe (?:rest|others|other half) (?:took|got|received|were|had|did|drank|ate|used|kept|carried)\b/i,
  /\b(?:groups?|arms?) respectively\b/i,
)

/** "By a third with the lamp and by a tenth with a dim light": two changes, each with what brought it. */
const twoChanges = pattern(/\bby\s[^,.;]{1,24}?\s(?:with|on|in|after)\s[^,.;]{2,40}?\s(?:and|but)\s(?:only\s)?by\s[^,.;]{1,24}?\s(?:with|on|in|after)\s/i)

/** "In 40% of those with the disease": whom it is told of, and no arm. */
const notArm = String.raw`(?<!\b(?:patients|people|persons|women|men|children|adults|those|participants|individuals|cases)\s)`
/** "On Monday", "on average" */
const notDay = String.raw`(?!(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|average)\b)`
const firstArm = String.raw`(?:with|on|after|taking|using|in the)\s(?:[\w-]+\s){1,5}?`
const figureOf = String.raw`\d[\d.,]*\s?%?\s(?:[\w-]+\s){0,6}?`
/** "61% were free of pain with the cream and 40% with the lotion": two figures, each with what brought it. */
const twoFigures = pattern(
  new RegExp(String.raw`${figureOf}${notArm}${firstArm}(?:and|but|against|while|compared with)\s(?:only\s|just\s)?\d[\d.,]*\s?%?\s(?:[\w-]+\s){0,4}?(?:with|on|after|taking|using|in the)\s${notDay}`, 'i'),
)

const plainOnes = 'usual|plain|ordinary|standard|dummy|inactive|inert|sugar|salt|saline|tap|coloured|colored|regular|fake|blank|water|nothing|no'
/** "Were given either tablets or drops", "randomised to the cream or a plain lotion": one of two. */
const oneOfTwo = wordings(
  /\b(?:gave|given|got|received?|took|assigned|allocated|randomi[sz]ed|offered|treated with|drank|wore|used)\b[^.;]{0,40}?\beither\s[^.;]{2,60}?\sor\s/i,
  /\brandom[^.;]{0,80}?\b(?:given|gave|assigned|allocated|offered|received?|took|drank|wore|used|to)\s[^.;,]{2,40}?\sor\s/i,
  new RegExp(String.raw`\b(?:gave|given|got|received?|took|drank|wore|used|offered)\s[^.;,]{2,50}?\sor\s(?:(?:the|an?|just|only|some)\s)?(?:${plainOnes})\b`, 'i'),
)

/** Whether an English sentence compares groups without a word such as "placebo" or "versus". */
export const comparesArms = (sentence: Sentence): boolean =>
  sentence.testSome(sideBySide) || sentence.test(twoCounts) || sentence.test(twoChanges) || sentence.test(twoFigures) || sentence.testSome(oneOfTwo)
