import { englishIntervention } from '../language/english/health-words.js'
import type { Mention, Sentence } from '../language/sentence.js'
import { clauseAt } from './clause-at.js'
import type { Result } from './result.js'
import { scopeOf } from './scope.js'
import type { Study } from './study.js'

/** The results that a study's sentences report: at most one for each sentence, from who or what to the change. */
export function findResults(study: Study): Result[] {
  const results: Result[] = []
  // One patient's course is a story, not a result; what is concluded from it is another matter.
  if (study.size?.of === 'people' && study.size.value === 1) return results
  study.sentences.forEach((sentence, i) => {
    const before = study.sentences.slice(Math.max(0, i - 2), i)
    const changes = sentence.mentionsOf('change').filter((mention) => isReported[sentence.language](mention) && isAsserted(mention))
    const first = changes[0]
    const last = changes.at(-1)
    if (!first || !last || !isAboutTreatment(sentence, before)) return
    const subject = sentence.mentions.find(({ term: { concepts }, end }) => end <= first.start && (concepts.has('people') || concepts.has('species') || concepts.has('after-treatment')))
    const start = sentence.clauses[clauseAt(sentence, subject?.start ?? first.start)]?.start ?? 0
    results.push({ sentence, study, start, end: last.end })
  })
  return results
}

const isAsserted = (mention: Mention): boolean => {
  const { negated, asked } = scopeOf(mention)
  return !negated && !asked
}

/** A treatment was given to somebody, in this sentence or right before it. */
function isAboutTreatment(sentence: Sentence, before: readonly Sentence[]): boolean {
  const given = (one: Sentence) => one.has('after-treatment') || (one.language === 'en' && englishIntervention.test(one.folded))
  const someone = (one: Sentence) => one.has('people') || one.has('species') || one.has('in-vitro') || one.has('study') || one.has('after-treatment')
  return (given(sentence) || before.some(given)) && (someone(sentence) || before.some(someone))
}

const helped = /\b(?:was|were|had|been|significantly|markedly|is|are|has|have)\s+(?:[a-z]+ly\s+|also\s+)*$/i
const showed = /\b(?:showed|had|reported|experienced|saw|achieved|noted|observed|felt|described|demonstrated|found|with|in|a|an|the|significant|marked|clear|of)\s+(?:[\w-]+\s+){0,3}$/i
const hypothetical = /\b(?:to|can|may|might|could|will|would|should|if|whether|not|aim(?:ed)? to|expected to|designed to|hope[ds]? to)\s+(?:[a-z]+ly\s+)?$/i

const isReported: Record<'en' | 'zh', (mention: Mention) => boolean> = {
  en({ sentence, start, end, term }) {
    const lead = sentence.folded.slice(0, start)
    if (hypothetical.test(lead)) return false
    if (term.form === 'past') return !/\b(?:the|an?|of|with|for|by)\s+$/i.test(lead) || /\b(?:showed|had|reported|experienced)\b/i.test(lead) || /^\s+\w+/.test(sentence.folded.slice(end)) && /\b(?:showed|had|reported)\b/i.test(lead)
    if (term.form === 'participle') return helped.test(lead)
    if (term.form !== undefined) return false
    if (/^(?:felt|went|came|gone|slept|was|were|got|lost)\b/.test(term.text)) return true
    return showed.test(lead) && /\b(?:showed|had|reported|experienced|saw|achieved|noted|observed|felt|described|demonstrated|found|was|were)\b/i.test(lead)
  },
  zh({ sentence, start }) {
    const clause = sentence.clauses[clauseAt(sentence, start)]
    const lead = sentence.folded.slice(clause?.start ?? 0, start)
    if (/(?:可|能|会|将|可以|有望|旨在|为了|用于|以|需要|想|要)[^,]{0,10}$/.test(lead) && !/后[^,]{0,14}$/.test(lead)) return false
    return sentence.has('people') || sentence.has('species') || sentence.has('after-treatment') || sentence.has('study')
  },
}
