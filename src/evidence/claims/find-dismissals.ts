import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import { findChineseDismissals } from '../chinese/find-dismissals.js'
import type { Dismissal } from './dismissal.js'
import { findEnglishDismissals } from '../english/find-dismissals.js'
import { scopeAt } from '../scope/scope.js'

const finders = { en: findEnglishDismissals, zh: findChineseDismissals }

/**
 * Where sentences dismiss or discourage established care: at most once in each, from the first such words to the last.
 *
 * @param careTerms names of care besides those of the lexicon, in lower case
 */
export function findDismissals(sentences: readonly Sentence[], careTerms: readonly string[]): Dismissal[] {
  const found: Dismissal[] = []
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (careTerms.length === 0 && !sentence.has('standard-care')) continue
    const care = findCare(sentence, careTerms)
    const candidates = care.length > 0 ? finders[sentence.language](sentence, care) : []
    const [first] = candidates
    if (!first) continue
    const { kind, start } = first
    const { end } = candidates.at(-1)!
    found.push({
      ...sentence.span(start, end),
      kind,
      words: sentence.text.slice(start, end),
      sentence,
      scope: scopeAt(sentence, start, end),
    })
  }
  return found
}

function findCare(sentence: Sentence, careTerms: readonly string[]): readonly Span[] {
  const known: readonly Span[] = sentence.mentionsOf('standard-care')
  if (careTerms.length === 0) return known
  const text = sentence.folded.toLowerCase()
  const named = careTerms.flatMap((term) => {
    const start = text.indexOf(term)
    return start < 0 ? [] : [{ start, end: start + term.length }]
  })
  return [...known, ...named].sort((a, b) => a.start - b.start)
}
