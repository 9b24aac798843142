import type { Concept } from '../../language/concept.js'
import { chineseTreatment, chineseWatched } from '../../language/chinese/health-words.js'
import { englishIntervention } from '../../language/english/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
import type { Attribution, FoundAttribution } from './attribution.js'
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
  for (const one of read.length === 1 ? read : read.toSorted((a, b) => a.start - b.start)) {
    if (one.start < taken) continue
    taken = one.end
    found.push(attributionOf(sentence, one))
  }
  return found
}

function attributionOf(sentence: Sentence, { start, end, kind, pointsBack, isCautious, isOfOthers, givesYear }: FoundAttribution): Attribution {
  const span = sentence.span(start, end)
  return {
    start: span.start,
    end: span.end,
    kind,
    words: sentence.text.slice(start, end),
    sentence,
    at: { start, end },
    scope: scopeAt(sentence, Math.max(start, end - 1), end),
    pointsBack,
    isCautious,
    isAboutTreatment: hasEffect(sentence, end),
    isOfOthers,
    givesYear,
  }
}

const effects: readonly Concept[] = ['benefit', 'effective', 'efficacy', 'cure', 'curable', 'safe', 'safe-absolute', 'superlative']

function isEffect({ term: { concepts } }: Mention): boolean {
  for (let i = 0; i < effects.length; i++) if (concepts.has(effects[i]!)) return true
  return false
}

/** A treatment, and from `start` on what it does. */
function hasEffect(sentence: Sentence, start: number): boolean {
  const { folded, language, mentions } = sentence
  if (!mentions.some((mention) => mention.start >= start && isEffect(mention))) return false
  return language === 'en' ? englishIntervention.test(sentence.lowered) : chineseTreatment.test(folded) || chineseWatched.test(folded)
}
