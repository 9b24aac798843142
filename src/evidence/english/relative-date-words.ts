import { pattern } from '../../language/cues/pattern.js'

/** English times told from the day of writing. For folded sentences. */

const unit = '(?:days?|weeks?|months?|years?)'
const count = '(?:a few|several|some|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const research = [
  'stud(?:y|ies)|research(?:ers?)?|scientists?|trials?|reviews?|meta-analys[ei]s|papers?|reports?|findings|evidence|surveys?',
  'analys[ei]s|publications?|articles?|journals?|investigators?|guidelines?|experts?',
].join('|')
const reported = [
  'published|reported|announced|approved|discovered|found|showed|shown|said|presented|released|issued|concluded|revealed|demonstrated',
  'described|identified|confirmed|launched|warned|suggested|uncovered|unveiled|updated|licensed|authori[sz]ed',
].join('|')

/** Times that need no more than an event beside them. */
const time = `${count} ${unit} ago|(?:earlier |later )?(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter)|yesterday|today|the other day`
/** “recent” and “recently” date an event only next to its words; else they tell of a patient's past. */
const recent = [
  String.raw`(?<!(?:more|most|the) )recent (?:[\w-]+ ){0,3}(?:${research})`,
  String.raw`(?:newly|just|recently|freshly) (?:been )?(?:${reported})`,
  String.raw`(?:${reported}) (?:only )?recently`,
  String.raw`(?:${research}) (?:have |has )?recently`,
  String.raw`(?<!(?:more|most) )recently,? (?:[\w-]+ ){0,4}(?:${research})`,
].join('|')
const weak = 'in (?:the )?(?:recent|last few|past few) years|nowadays|currently|at present|these days|in recent (?:months|decades)'

export const englishTimes = pattern(new RegExp(`\\b(?:(?<time>${time})|(?<recent>${recent})|(?<weak>${weak}))\\b`, 'gi'))

/** What makes “today” the day of a report, right beside it. */
export const englishReport = new RegExp(`\\b(?:${reported}|announces?|reports?|publish(?:es)?)\\b`, 'i')

export const englishResearch = new RegExp(`\\b(?:${research}|${reported}|fda|agency|regulators?|university)\\b`, 'i')

/** Whose time it is: the reader's, a patient's, or a stated date's. */
export const englishOwnTime =
  /\b(?:(?:if|have you|has your|did you|you|your|who|patients?|people|anyone|i|my|we|our) (?:[\w']+ ){0,3}|(?:only|until|before|over|during|within|in|for|of|than|the|period|dose|visit) )$/i
/** A patient's story, where no study is told of. */
export const englishCase = pattern(/\b(?:patients?|symptoms?|he|she|his|her|woman|man|child|diagnosed|surgery|operation|began|started)\b/i)
const ourPlaces = 'clinic|team|hospital|centre|center|practice|surgeons?|doctors|unit|company|laboratory|lab|staff'
/** "Last month our clinic treated 30 patients": the writer's own time, patients or not. */
export const englishOwnNews = new RegExp(String.raw`^,?\s(?:we (?!(?:all|may|might|can|could|wrote|sent|asked|told)\b)|our (?:[\w-]+ )?(?:${ourPlaces})\b)`, 'i')
const adviceWords = [
  'call|ask|book|contact|see|start|stop|try|get|talk|speak|visit|learn|sign|download|subscribe|join|you|your|available|used|use|live',
  'living|world|until|still|known|even',
].join('|')
/** “call your GP today” */
export const englishAdvice = new RegExp(String.raw`\b(?:${adviceWords})\b`, 'i')
