import { patternList } from '../../language/cues/pattern-list.js'
import type { Sentence } from '../../language/sentence.js'
import { chineseHarm } from '../chinese/harm-words.js'
import { clauseAt } from '../scope/clause-at.js'
import { englishHarm } from '../english/harm-words.js'
import type { Headline } from './headline.js'
import { scopeAt } from '../scope/scope.js'
import { findStatements, type Statement } from './statement.js'

const words = { en: englishHarm, zh: chineseHarm }
const patterns = { en: patternList(englishHarm.patterns), zh: patternList(chineseHarm.patterns) }

/**
 * Where an article speaks of what its treatment can do wrong. Promises of safety do not count, nor do the harms of
 * diseases and of the treatments that it is compared with; that no events were seen does, if the text says in how
 * many people.
 *
 * @param isCounted whether a sentence is of a study that tells how many people took part
 * @param headline what the article is about
 * @param most so many are enough
 */
export function findHarms(sentences: readonly Sentence[], isCounted: (sentence: Sentence) => boolean, headline: Headline | undefined, most?: number): Statement[] {
  const subject = headline?.block.prose.folded.toLowerCase()
  const holds = (sentence: Sentence, start: number, end: number): boolean => {
    const { folded, language } = sentence
    const { belongs, unsaid, observed } = words[language]
    if (!belongs(sentence, start, end) || unsaid.test(folded.slice(0, start))) return false
    if (scopeAt(sentence, start, end).asked || isOfOtherCare(sentence, start, subject)) return false
    return !isDenied(sentence, start, end) || (observed.test(folded) && (/\d/.test(folded) || isCounted(sentence)))
  }
  return findStatements(sentences, patterns, holds, most)
}

function isDenied(sentence: Sentence, start: number, end: number): boolean {
  const { folded, language } = sentence
  const harm = folded.slice(start, end)
  if (words[language].unknown.test(harm)) return false
  if (/\b(?:no|zero|without)\b/i.test(harm)) return true
  if (sentence.mentionsOf('safe-absolute').some((mention) => mention.start < end && start < mention.end)) return true
  return words[language].spared.test(folded.slice(0, start)) || scopeAt(sentence, start, end).negated
}

/** The harms of conventional treatment in an article about something else: "chemotherapy has severe side effects". */
function isOfOtherCare(sentence: Sentence, start: number, subject: string | undefined): boolean {
  if (subject === undefined || !sentence.has('standard-care')) return false
  const clause = sentence.clauses[clauseAt(sentence, start)]
  return sentence
    .mentionsOf('standard-care')
    .some(({ start: at, term }) => at >= (clause?.start ?? 0) && at < start + 40 && !words[sentence.language].generic.test(term.text) && !subject.includes(stem(term.text)))
}

/** "statins" and "statin" are one subject. */
const stem = (term: string): string => term.replace(/s$/, '')
