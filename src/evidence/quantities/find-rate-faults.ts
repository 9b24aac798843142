import type { Quantity } from './quantity.js'
import type { StatisticFault } from './statistic-fault.js'

const ratesOf = [
  'cure|survival|response|success|remission|detection|mortality|death|infection|recurrence|relapse|complication|completion|adherence',
  'vaccination|pregnancy|fatality',
].join('|')
/** "Cure rate", "prevalence". */
const shares = [
  String.raw`(?:${ratesOf})\srates?|prevalence|survival|mortality|adherence|remission|uptake|probability|likelihood|chances?|sensitivity`,
  'specificity|accuracy',
].join('|')
/** "Survival was over 100%". */
const reaches = [
  'is|was|were|are|reached|reaches|reaching|exceeds|exceeded|hits?|of|at|as high as|up to|over|above|more than|exceeding|nearly',
  'almost|can|even|about|stands|stood|approximately',
].join('|')
/** A share of all, which cannot be more than all. */
const rate = {
  en: new RegExp(String.raw`\b(?:${shares})\b(?:\s(?:of|for|in|among|with)\s(?:[\w-]+\s){1,5}?|\s)(?:(?:${reaches})\s)*$`, 'i'),
  zh: new RegExp([
    '(?:有效|治愈|生存|存活|成功|缓解|应答|痊愈|康复|死亡|病死|感染|患病|复发|发病|检出|阳性|准确|满意|覆盖|接种|依从|显效|好转|达标|保障|吸收|控制)率',
    '(?:患者|者|人数?|例数?)(?:的)?(?:比例|占比|占)|概率|灵敏度|敏感度|特异度|精准度|敏感性|特异性|准确度',
  ].join('|')),
}
/** A change may be more than all. */
const change = /提高|增|升|涨|翻|多|降|减|超出|相当于|是[^,]*的|倍|回收|目标|均值的|基线/

/** More than all. */
const beyond = /(?:\b(?:over|above|more than|exceed\w*|beyond|upwards of)|>|超过|高于|大于|逾)\s?$/i

/** Rates above 100 % or below 0 in a sentence. */
export function findRateFaults(quantities: readonly Quantity[]): StatisticFault[] {
  const found: StatisticFault[] = []
  for (const { sentence, start, end, role, value, range, text } of quantities) {
    const most = range?.high ?? value
    if (role !== 'percent' || (value >= 0 && most < 100)) continue
    const { folded, language } = sentence
    const before = folded.slice(Math.max(0, start - 80), start)
    if (value >= 0 && most === 100 && !beyond.test(before)) continue
    const name = language === 'en' ? rate.en.exec(before) : chineseRate(before)
    if (!name || /^\s?(?:of|higher|lower|more|increase|greater|rise)\b/i.test(folded.slice(end, end + 12))) continue
    found.push({ kind: 'rate', sentence, start: start - (before.length - name.index), end, figures: [text] })
  }
  return found
}

function chineseRate(before: string): { index: number } | undefined {
  const near = before.slice(-16)
  const own = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf('、')) + 1)
  const found = rate.zh.exec(own)
  if (!found || change.test(own.slice(found.index + found[0].length))) return undefined
  return { index: before.length - own.length + found.index }
}
