import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseBody, chinesePerson, chineseTitle } from '../chinese/source-names.js'
import { englishBody, englishJournal, englishPerson, englishStudyName } from '../english/source-names.js'

const year = pattern(/(?<![\d.-])(?:19[5-9]|20[0-4])\d(?![\d%-])/)

const names = {
  en: [englishBody, englishJournal, englishStudyName, englishPerson],
  zh: [chineseBody, chineseTitle, chinesePerson, englishJournal],
}

/** Whether a sentence gives a year, 1950 to 2049. */
export const givesYear = (sentence: Sentence): boolean => sentence.test(year)

/** Whether a sentence names a journal or the title of a publication. */
export function namesJournal(sentence: Sentence): boolean {
  return sentence.test(englishJournal) || (sentence.language === 'zh' && sentence.test(chineseTitle))
}

/** Whether a sentence names who says it: a body, a journal, a named study, an author or another person. */
export function namesSource(sentence: Sentence): boolean {
  const ofLanguage = names[sentence.language]
  for (let i = 0; i < ofLanguage.length; i++) if (sentence.test(ofLanguage[i]!)) return true
  return false
}
