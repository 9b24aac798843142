import type { Concept } from '../../language/concept.js'
import { chineseTreatment, chineseWatched } from '../../language/chinese/health-words.js'
import { englishIntervention } from '../../language/english/health-words.js'
import type { Sentence } from '../../language/sentence.js'
import type { Attribution } from './attribution.js'
import { findChineseAttributions } from '../chinese/find-attributions.js'
import { findEnglishAttributions } from '../english/find-attributions.js'
import { scopeAt } from '../scope/scope.js'

const readers = { en: findEnglishAttributions, zh: findChineseAttributions }

const none: readonly Attribution[] = []

/** The statements of a sentence that are put down to a source without a name. */
export function findAttributions(sentence: Sentence): readonly Attribution[] {
  const read = readers[sentence.language](sentence)
  if (read.length === 0) return none
  const found: Attribution[] = []
  let taken = 0
  for (const { start, end, ...facts } of read.toSorted((one, other) => one.start - other.start)) {
    if (start < taken) continue
    taken = end
    const scope = scopeAt(sentence, Math.max(start, end - 1), end)
    found.push({ ...facts, ...sentence.span(start, end), words: sentence.text.slice(start, end), sentence, at: { start, end }, scope, isAboutTreatment: hasEffect(sentence, end) })
  }
  return found
}

const effects: readonly Concept[] = ['benefit', 'effective', 'efficacy', 'cure', 'curable', 'safe', 'safe-absolute', 'superlative']

/** A treatment, and from `start` on what it does. */
function hasEffect({ folded, language, mentions }: Sentence, start: number): boolean {
  if (!mentions.some((mention) => mention.start >= start && effects.some((effect) => mention.term.concepts.has(effect)))) return false
  return language === 'en' ? englishIntervention.test(folded) : chineseTreatment.test(folded) || chineseWatched.test(folded)
}
