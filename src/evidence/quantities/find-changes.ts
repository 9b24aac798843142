import { pattern } from '../../language/cues/pattern.js'
import type { Language } from '../../language/language.js'
import type { Sentence } from '../../language/sentence.js'
import { textBetween } from './around.js'
import type { Change } from './change.js'
import { findEnds } from './find-ends.js'
import type { Quantity } from './quantity.js'

/** "a 25% loss", "a fall of 15 mmHg", 下降25%: a figure that tells of a change, and which way. */
const down = {
  en: /\b(?:loss|falls?|fell|fallen|drop(?:s|ped)?|reduc\w+|decreas\w+|declin\w+|lower(?:ed)?|less|down|cut)\b/i,
  zh: /下降|降低|减少|减轻|减重|减幅|跌幅|降幅|缩小|缩短|减小/,
}
const up = {
  en: /\b(?:increas\w*|rises?|rose|risen|gain(?:s|ed)?|higher|grew|growth|up|jump(?:ed)?)\b/i,
  zh: /升高|上升|提高|增加|增长|增幅|升幅|提升/,
}
const either = { en: /\b(?:change[sd]?|improve\w*|difference)\b/i, zh: /改善|变化/ }

const adjusted = [
  String.raw`adjust\w*|medians?|geometric|(?:mean|average) (?:percent|relative|reduction|decrease|increase|change)|annual\w*`,
  String.raw`per (?:year|month|week|day|annum)|yearly|relative (?:to|risk)|placebo-corrected|least[- ]squares|model\w*|absolute`,
].join('|')
/** What is computed in another way: a model, or an average of single changes. */
const computedOtherwise = pattern(new RegExp(String.raw`\b(?:${adjusted})\b|校正|调整后|中位|每年|年均|几何|相对于|绝对`, 'i'))

/** "…, which is a fall of 25%". */
const thatIs = [
  String.raw`(?:which|that|this)\s(?:is|was|represents)\s|i\.e\.,?\s|representing\s|corresponding to\s|equivalent to\s|amounting to\s|for\s`,
  String.raw`or\s|thus\s|so\s`,
].join('|')
/** "An overall fall of", "a reduction of about". */
const aFallOf = [
  'an?|by|of|down|up|the|about|around|nearly|almost|roughly|over|more than|only|overall|total|relative|net|mere|whopping|dramatic',
  'significant|change|reduction|decrease|decline|loss|fall|drop|increase|rise|gain|improvement|improving|falling|dropping|declining',
  'decreasing|rising|increasing|growing|gaining|losing|was|=',
].join('|')
const inAll = '共|平均|总体|整体|总共|即|相当于|也就是|足足|整整|较前|同比|环比'
const fellBy = '下降|降低|减少|减轻|降幅|升高|上升|提高|增加|增长|增幅|升幅|缩小|缩短|改善|变化|减重|减幅|跌幅|涨幅'
/** Between the ends of a change and its percentage: a unit and words of change, but no other subject. */
const gapAfter = {
  en: new RegExp(String.raw`^(?:\s?[a-z/%µ°.0-9]+){0,3}?\s?(?:±\s?\d[\d.]*\s?[a-z]*)?\s?[,(–—]?\s?(?:${thatIs})?(?:(?:${aFallOf})\s?)*$`, 'i'),
  zh: new RegExp(String.raw`^\s?[^\s,;。()\d]{0,6}(?:±\s?[\d.]+)?[^\s,;。()\d]{0,4}[,(、]?(?:${inAll}){0,2}(?:${fellBy})(?:率|幅度|比例)?(?:了|为|达|达到|约|近|超过|高达){0,3}$`),
}
const gapBefore = {
  en: /^(?:\s(?!and|but|while|whereas)[a-z]+){0,5}?,?\s?[(]?(?:\s?from\s(?:(?:about|a|an|the|mean|average|baseline|of|initial)\s)*)$/i,
  zh: /^[,(]?(?:即)?[由从自][^,;。()\d]{0,4}$/,
}

/** What opens the telling of a change. */
const opens = { en: pattern(/[fF]rom /), zh: pattern(/[由从自]/) }

/** The changes of a sentence that can be worked out. */
export const findChanges = (sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): readonly Change[] =>
  sentence.test(opens[sentence.language]) ? changesIn(sentence, read) : none

const none: readonly Change[] = []

function changesIn(sentence: Sentence, read: (sentence: Sentence) => readonly Quantity[]): Change[] {
  const { folded, language } = sentence
  const quantities = read(sentence)
  if (quantities.length < 3 || !quantities.some(({ role }) => role === 'percent' || role === 'measure') || sentence.test(computedOtherwise)) return []
  const changes: Change[] = []
  for (const { from, to, at, until } of findEnds(quantities)) {
    // A spread belongs to the end that it follows.
    const spread = /^\s?(?:±|\+\/-)\s?$/.test(folded.slice(to.end, quantities[until + 1]?.start ?? to.end))
    const next = quantities[until + (spread ? 2 : 1)]
    const previous = quantities[at - 1]
    const isBehind = next && gapAfter[language].test(textBetween(to, next)) && isStated(next, to)
    const isBefore = previous && gapBefore[language].test(textBetween(previous, from)) && isStated(previous, to)
    const stated = isBehind ? next : isBefore ? previous : undefined
    if (!stated || from.value <= 0 || to.value < 0 || from.approximate || to.approximate || stated.approximate) continue
    changes.push({ sentence, start: Math.min(from.start, stated.start), end: Math.max(to.end, stated.end), from, to, stated, direction: directionOf(stated) })
  }
  return changes

  function isStated(quantity: Quantity, to: Quantity): boolean {
    const { role, range, start, end } = quantity
    if (range || (role !== 'percent' && !(role === 'measure' && unitOf(quantity) === unitOf(to)))) return false
    const around = wordsAround(folded, start, end, language)
    return [down, up, either].some((words) => words[language].test(around))
  }

  function directionOf({ start, end }: Quantity): 'up' | 'down' | undefined {
    const around = wordsAround(folded, start, end, language)
    const [falls, rises] = [down[language].test(around), up[language].test(around)]
    return falls === rises ? undefined : falls ? 'down' : 'up'
  }
}

const unitOf = ({ words, text }: Quantity): string => words.slice(text.length).trim().toLowerCase()

/** The words that go with a percentage: a few before it, and in English the noun after it. */
function wordsAround(folded: string, start: number, end: number, language: Language): string {
  const before = folded.slice(Math.max(0, start - (language === 'en' ? 26 : 8)), start)
  const own = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(';')) + 1)
  if (language === 'zh') return own
  const noun = /^(?:\s[a-z]+){0,2}/i.exec(folded.slice(end, end + 30))![0]
  return `${own} ${noun}`
}
