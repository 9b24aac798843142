import type { Sentence } from '../../language/sentence.js'
import { chineseBody, chinesePerson, chineseTitle } from '../chinese/source-names.js'
import { englishBody, englishJournal, englishPerson, englishStudyName } from '../english/source-names.js'

const year = /(?<![\d.-])(?:19[5-9]|20[0-4])\d(?![\d%-])/

/** Whether a sentence gives a year, 1950 to 2049. */
export const givesYear = (sentence: Sentence): boolean => year.test(sentence.folded)

/** Whether a sentence names a journal or the title of a publication. */
export function namesJournal({ folded, language }: Sentence): boolean {
  return englishJournal.test(folded) || (language === 'zh' && chineseTitle.test(folded))
}

/** Whether a sentence names who says it: a body, a journal, a named study, an author or another person. */
export function namesSource(sentence: Sentence): boolean {
  const { folded, language } = sentence
  if (language === 'zh') return chineseBody.test(folded) || chineseTitle.test(folded) || chinesePerson.test(folded) || englishJournal.test(folded)
  return englishBody.test(folded) || englishJournal.test(folded) || englishStudyName.test(folded) || englishPerson.test(folded)
}
