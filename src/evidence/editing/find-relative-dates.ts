import type { Sentence } from '../../language/sentence.js'
import { chineseCase, chineseOwnTime, chineseResearch, chineseRumour, chineseTimes, maybeChineseTime } from '../chinese/relative-date-words.js'
import { englishAdvice, englishCase, englishOwnTime, englishReport, englishResearch, englishTimes, maybeEnglishTime } from '../english/relative-date-words.js'
import type { RelativeDate } from './relative-date.js'

/** A year makes any other time of the sentence readable. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d|\s?(?:例|名|人|mg|patients|people|participants|volunteers))/

/** 21-06-19, 19/06/21: which number is the year? */
const shortDate = /(?<![\d./-])(\d\d)([-/])(\d\d)\2(\d\d)(?![\d/-]|\s?(?:mg|μg|ug|ml|%|mmhg|min|kg))/gi

/** 2026-02, February 2026: a report on a period names it in its title, and “this month” is that one. */
const period = /(?:19|20)\d\d\s?[-/.年]\s?\d|(?:19|20)\d\d\s?(?:w|q|年)|[a-z]{3,9} (?:19|20)\d\d/i
const ofPeriod = /^[本上]|^(?:this|last) (?:week|month|year)/i

/**
 * The times of a sentence that are told from the day of writing. A quoted speaker's are the speaker's.
 *
 * @param title the article's, folded
 */
export function findRelativeDates(sentence: Sentence, title: string): RelativeDate[] {
  const { folded, language } = sentence
  const found: RelativeDate[] = []
  const add = (kind: RelativeDate['kind'], start: number, end: number, isOfResearch: boolean) => {
    if (sentence.isQuoted(start)) return
    found.push({ ...sentence.span(start, end), sentence, text: sentence.text.slice(start, end), kind, isOfResearch, isDated: year.test(folded) || (ofPeriod.test(folded.slice(start, end)) && period.test(title)) })
  }
  for (const match of /\d\d[-/]\d\d[-/]\d\d/.test(folded) ? folded.matchAll(shortDate) : []) {
    const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
    if ((isDay(b, c) || isDay(b, a) || isDay(a, b)) && !(a > 31 && c > 31)) add('short-year', match.index, match.index + match[0].length, false)
  }
  if (!(language === 'en' ? maybeEnglishTime : maybeChineseTime).test(folded)) return found
  for (const match of folded.matchAll(language === 'en' ? englishTimes : chineseTimes)) {
    const { index, 0: words, groups } = match
    if (groups?.weak !== undefined) add('weak', index, index + words.length, false)
    else if (isOfAuthor[language](folded.slice(0, index), words, folded, groups?.recent !== undefined)) {
      const ofResearch = isOfResearch[language](folded, index, index + words.length, groups?.recent !== undefined)
      if (ofResearch || !isCase[language].test(folded)) add('time', index, index + words.length, ofResearch)
    }
  }
  return found
}

const isCase = { en: englishCase, zh: chineseCase }

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Whether it is the author's time, and not that of a reader, a patient or another date. */
const isOfAuthor: Record<'en' | 'zh', (lead: string, words: string, folded: string, recent: boolean) => boolean> = {
  en: (lead, words, folded, recent) => {
    if (recent) return !/\b(?:until|if|whether|no|any) (?:[\w-]+ )?$/i.test(lead)
    if (/^today$/i.test(words)) return !englishAdvice.test(folded) && englishReport.test(lead.slice(-20) + folded.slice(lead.length, lead.length + 24))
    return !englishOwnTime.test(lead.slice(-40))
  },
  zh: (lead) => !chineseOwnTime.test(lead.slice(-12)),
}

/** What a time dates stands this near before and after it, in characters. */
const nearBefore = 16
const nearAfter = 40
/** 今年 and 昨天 tell the time of anything; only a study right behind them is dated by them. In characters. */
const adjoining = 8

const isOfResearch: Record<'en' | 'zh', (folded: string, start: number, end: number, recent: boolean) => boolean> = {
  en: (folded, start, _end, recent) => recent || englishResearch.test(folded.slice(Math.max(0, start - 100), start + 100)),
  zh: (folded, start, end) => {
    if (/[年月天日周]$/.test(folded.slice(start, end)) && !/前$|^[近日]/.test(folded.slice(start, end))) return chineseResearch.test(folded.slice(end, end + adjoining))
    const [own = '', next = ''] = folded.slice(end, end + nearAfter).split(/[,;。]/, 2)
    const after = own.length < 4 ? own + next : own
    return chineseResearch.test(folded.slice(Math.max(0, start - nearBefore), start) + after) && !chineseRumour.test(folded)
  },
}
