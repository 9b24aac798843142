import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { textAfter, textBefore } from './around.js'
import type { CohortConflict } from './cohort-conflict.js'
import { isCountable, type Quantity } from './quantity.js'

const enrols = {
  en: /\b(?:enrol(?:l)?ed|recruited|included|involved|studied|treated)\s(?:(?:a total of|only|just|the|about)\s)*$/i,
  zh: /(?:纳入|入组|招募|选取|收治|征集)(?:了|共)?$/,
}
const enrolsAfter = { en: /^\s(?:[a-z-]+\s){1,4}?(?:were|was)\s(?:enrol(?:l)?ed|recruited|included|studied|treated)\b/i, zh: /^\s?[例名位人][^,;。\d]{0,8}(?:入组|参加|参与|接受)/ }
const all = { en: /\ball\s(?:of\s)?(?:the\s|these\s|our\s)?$/i, zh: /(?:全部|所有|全体|这)$/ }
const people = { en: /^\s(?:patients|participants|volunteers|subjects|people|adults|children|women|men)\b/i, zh: /^\s?[例名位](?:患者|受试者|参与者|志愿者|病人|病例|均|都)/ }

/** What a paragraph must say somewhere: that people took part, and that it was all of them. */
const mayEnrol = { en: pattern(/\b(?:enrol(?:l)?ed|recruited|included|involved|studied|treated)\b/i), zh: pattern(/纳入|入组|招募|选取|收治|征集|参加|参与|接受/) }
const saysAll = pattern(/\ball\b|全部|所有|全体|这/i)

const accounting = [
  String.raw`withdr\w+|drop\w*|lost|exclu\w+|complet\w+|remain\w*|screen\w*|analy[sz]\w+|eligible|discontinu\w+|evaluable|groups?|arms?|trials`,
  'studies|cohorts|phase|stage|second|another|of whom|of which',
].join('|')
/** Words that account for a different number, or speak of a part. */
const accounted = {
  en: pattern(new RegExp(String.raw`\b(?:${accounting})\b`, 'i')),
  zh: pattern(/退出|脱落|失访|排除|剔除|完成|筛选|分析|组|项研究|项试验|另|其中|期/),
}

/**
 * Where a paragraph about one study gives two numbers for all who took part, and nothing accounts for it.
 *
 * @param sentences of the article
 * @param read gives the numbers of a sentence
 */
export function findCohortConflicts(
  sentences: readonly Sentence[],
  read: (sentence: Sentence) => readonly Quantity[],
): CohortConflict[] {
  const found: CohortConflict[] = []
  for (let at = 0; at < sentences.length; at++) {
    if (!sentences[at]!.test(saysAll)) continue
    const { block } = sentences[at]!
    let from = at
    while (sentences[from - 1]?.block === block) from--
    while (sentences[at + 1]?.block === block) at++
    found.push(...inParagraph(sentences.slice(from, at + 1), read))
  }
  return found
}

function inParagraph(sentences: readonly Sentence[], read: (sentence: Sentence) => readonly Quantity[]): CohortConflict[] {
  if (sentences.length < 2 || !sentences.some((sentence) => sentence.test(mayEnrol[sentence.language]))) return []
  if (sentences.some((sentence) => sentence.test(accounted[sentence.language]))) return []
  const counts = sentences.flatMap((sentence) => read(sentence).filter((one) => isCountable(one) && one.role === 'count'))
  const enrolled = counts.filter(isEnrolled)
  const [only] = enrolled
  if (!only || enrolled.length > 1 || only.approximate) return []
  return counts.flatMap((one) => {
    const { sentence, start, end, value } = one
    if (sentence.index < only.sentence.index || value === only.value || !isAll(one)) return []
    if (counts.some((other) => other !== one && other.value === value)) return []
    return [{ sentence, start, end, enrolled: only, all: one }]
  })
}

function isEnrolled(one: Quantity): boolean {
  const { language } = one.sentence
  return enrols[language].test(textBefore(one, 40)) || enrolsAfter[language].test(textAfter(one, 60))
}

function isAll(one: Quantity): boolean {
  const { language } = one.sentence
  return all[language].test(textBefore(one, 20)) && people[language].test(textAfter(one, 20))
}
