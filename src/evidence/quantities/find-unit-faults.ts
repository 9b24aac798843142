import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import type { StatisticFault } from './statistic-fault.js'

/** An amount a day is a mass; per litre is a concentration. */
const dailyAmount = {
  en: pattern(/\b(?:daily|24[- ]?h(?:ou)?rs?|24-h)\s(?:[a-z]+\s){0,3}?(?:excretion|intake|amount|output|proteinuria|protein|loss)\b[^,;]{0,50}?\d\s?((?:g|mg|[µμ]g|mmol)\/(?:dl|ml|l))\b/i),
  zh: pattern(/(?:每日|每天|日均|24\s?(?:小时|h))[^,;。\d]{0,8}?(?:量|摄入|排泄|蛋白)[^,;。]{0,40}?\d\s?((?:g|mg|[µμ]g|mmol|克|毫克)\/(?:dl|ml|l|升))/i),
}

const perVolume = pattern(/\/d?m?[lL升]/)

/** Units that cannot belong to what they measure. */
export function findUnitFaults(sentence: Sentence): StatisticFault[] {
  const match = sentence.test(perVolume) ? sentence.exec(dailyAmount[sentence.language]) : null
  if (!match) return []
  return [{ kind: 'unit', sentence, start: match.index, end: match.index + match[0].length, figures: [match[1]!] }]
}
