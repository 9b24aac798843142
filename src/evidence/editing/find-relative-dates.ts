import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseCase, chineseNews, chineseOwnTime, chineseReport, chineseResearch, chineseRumour, chineseTimes } from '../chinese/relative-date-words.js'
import { englishAdvice, englishCase, englishOwnNews, englishOwnTime, englishReport, englishResearch, englishTimes } from '../english/relative-date-words.js'
import type { RelativeDate } from './relative-date.js'

/** A year makes any other time of the sentence readable. */
const year = pattern(/(?<!\d)(?:19|20)\d\d(?!\d|\s?(?:例|名|人|mg|patients|people|participants|volunteers))/)

/** 21-06-19, 19/06/21: which number is the year? */
const shortDate = pattern(/(?<![\d./-])(\d\d)([-/])(\d\d)\2(\d\d)(?![\d/-]|\s?(?:mg|μg|ug|ml|%|mmhg|min|kg))/gi)

/** 2026-02, February 2026: a report on a period names it in its title, and “this month” is that one. */
const period = /(?:19|20)\d\d\s?[-/.年]\s?\d|(?:19|20)\d\d\s?(?:w|q|年)|[a-z]{3,9} (?:19|20)\d\d/i
const ofPeriod = /^[本上]|^(?:this|last) (?:week|month|year)/i

/** What a time dates stands this near before and after it, in characters. */
const reach = { en: { before: 100, after: 100 }, zh: { before: 16, after: 40 } }
/** Whose time it is is told this near before it. */
const lead = { en: 40, zh: 12 }
/** 今年 and 昨天 tell the time of anything; only a study right behind them is dated by them. In characters. */
const adjoining = 8

/** Where a time stands in a sentence. */
interface Place {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** “recent”, 近期: an event is named next to it, or it is none. */
  readonly isRecent: boolean
}

const times = { en: englishTimes, zh: chineseTimes }
const stories = { en: englishCase, zh: chineseCase }

const none: readonly RelativeDate[] = []

/**
 * The times of a sentence that are told from the day of writing. A quoted speaker's are the speaker's.
 *
 * @param title the article's, folded
 */
export const findRelativeDates = (sentence: Sentence, title: string): readonly RelativeDate[] =>
  sentence.mayMatch(shortDate) || sentence.mayMatch(times[sentence.language]) ? datesIn(sentence, title) : none

function datesIn(sentence: Sentence, title: string): readonly RelativeDate[] {
  const dates = sentence.matchesOf(shortDate)
  const told = sentence.matchesOf(times[sentence.language])
  if (dates.length === 0 && told.length === 0) return none
  const found: RelativeDate[] = []
  const { folded, language } = sentence
  const add = (kind: RelativeDate['kind'], start: number, end: number, isOfResearch: boolean) => {
    if (sentence.isQuoted(start)) return
    const isDated = sentence.test(year) || (ofPeriod.test(folded.slice(start, end)) && period.test(title))
    found.push({ ...sentence.span(start, end), sentence, text: sentence.text.slice(start, end), kind, isOfResearch, isDated })
  }
  for (const match of dates) if (isShortDate(match)) add('short-year', match.index, match.index + match[0].length, false)
  for (const { index: start, 0: words, groups } of told) {
    const place = { sentence, start, end: start + words.length, isRecent: groups?.recent !== undefined }
    if (groups?.weak !== undefined) add('weak', start, place.end, false)
    else if (isOfAuthor[language](place)) {
      // A patient's story is dated by the patient, and a rumour by nobody.
      const isOfResearch = !(language === 'zh' && sentence.test(chineseRumour)) && datesResearch[language](place)
      const isOwnNews = () => language === 'en' && englishOwnNews.test(folded.slice(place.end, place.end + reach.en.after))
      if (isOfResearch || isOwnNews() || !sentence.test(stories[language]) || chineseNews.test(words)) add('time', start, place.end, isOfResearch)
    }
  }
  return found
}

/** In one order or another the numbers are a month, a day and a year. */
function isShortDate([, one, , two, three]: RegExpExecArray): boolean {
  const [a, b, c] = [Number(one), Number(two), Number(three)]
  return (isDay(b, c) || isDay(b, a) || isDay(a, b)) && !(a > 31 && c > 31)
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Whether it is the author's time, and not that of a reader, a patient or another date. */
const isOfAuthor: Record<'en' | 'zh', (place: Place) => boolean> = {
  en: ({ sentence: { folded }, start, end, isRecent }) => {
    const before = folded.slice(Math.max(0, start - lead.en), start)
    // "Last year you were treated": the reader's own.
    if (/^,?\s(?:you|your)\b/i.test(folded.slice(end))) return false
    if (isRecent) return !/\b(?:until|if|whether|no|any) (?:[\w-]+ )?$/i.test(before)
    const words = folded.slice(start, end)
    // "Only last month …" dates what follows; "only this week" is an offer.
    if (/^last\b/i.test(words) && /^\W*only $/i.test(before)) return true
    if (!/^today$/i.test(words)) return !englishOwnTime.test(before)
    const beside = folded.slice(Math.max(0, start - 20), end + 20)
    return englishReport.test(beside) && !englishAdvice.test(folded.slice(Math.max(0, start - 100), end + 100))
  },
  // 昨天 is also a day of the reader's; news has a word that reports it.
  zh: ({ sentence, start, end }) =>
    (!/^[昨今][天日]$/.test(sentence.folded.slice(start, end)) || sentence.test(chineseReport)) && !chineseOwnTime.test(sentence.folded.slice(Math.max(0, start - lead.zh), start)),
}

const datesResearch: Record<'en' | 'zh', (place: Place) => boolean> = {
  en: ({ sentence: { folded }, start, end, isRecent }) => isRecent || englishResearch.test(folded.slice(Math.max(0, start - reach.en.before), end + reach.en.after)),
  zh: ({ sentence: { folded }, start, end }) => {
    const words = folded.slice(start, end)
    if (/[年月天日周]$/.test(words) && !/前$|^[近日]/.test(words)) return chineseResearch.test(folded.slice(end, end + adjoining))
    const [own = '', next = ''] = folded.slice(end, end + reach.zh.after).split(/[,;。]/, 2)
    const after = own.length < 4 ? own + next : own
    return chineseResearch.test(folded.slice(Math.max(0, start - reach.zh.before), start) + after)
  },
}
