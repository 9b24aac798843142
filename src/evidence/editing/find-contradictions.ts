import type { Sentence } from '../../language/sentence.js'
import { chineseContrast, chineseOpenBlind, chineseOthers, chinesePatient, chinesePronoun } from '../chinese/stated-facts.js'
import type { Contradiction } from './contradiction.js'
import { englishContrast, englishOpenBlind, englishOtherGroup, englishOthers, englishPatient, englishPronoun } from '../english/stated-facts.js'
import { findDisputedPairs, findStatedFacts, type StatedFactAt } from './find-stated-facts.js'

/** Statements further apart than this, in sentences, may be about different things. */
const reach = 12
/** The same, where a heading or a new paragraph may stand between. */
const neighbours = 8

const contrast = { en: englishContrast, zh: chineseContrast }

/**
 * Pairs of statements of which only one can be true, each reported once, at the later statement. Each must stand in
 * the reach of the narrower one, so that two studies under two headings do not contradict each other; who wrote a
 * text and whom it was copied from is true of the whole text.
 */
export function findContradictions(sentences: readonly Sentence[]): Contradiction[] {
  const pairs = findDisputedPairs(sentences)
  const latest = new Map<string, StatedFactAt>()
  const reported = new Set<StatedFactAt>()
  const found: Contradiction[] = []
  for (const sentence of sentences) {
    findOpenAndBlind(sentence, found)
    if (pairs.size === 0) continue
    for (const fact of findStatedFacts(sentence, pairs)) {
      const { pair, side, about } = fact
      const earlier = latest.get(`${pair} ${about} ${side === 'one' ? 'other' : 'one'}`)
      latest.set(`${pair} ${about} ${side}`, fact)
      if (!earlier || reported.has(earlier) || !isWithin(earlier, fact) || !isWithin(fact, earlier)) continue
      if ([sentence, earlier.sentence].some((one) => isContrasted(one) || (pair === 'safety' && one.language === 'en' && one.test(englishOtherGroup)))) continue
      reported.add(earlier).add(fact)
      found.push({ start: fact.start, end: fact.end, pair, text: fact.text, earlier: { start: earlier.start, end: earlier.end }, earlierText: earlier.text })
    }
  }
  return [...found, ...findSexes(sentences)].sort((a, b) => a.start - b.start)
}

/** Whether `other` stands within the reach of a fact. */
function isWithin({ within, sentence }: StatedFactAt, { sentence: other }: StatedFactAt): boolean {
  const distance = Math.abs(sentence.index - other.index)
  switch (within) {
    case 'paragraph':
      return sentence.block === other.block
    case 'neighbours':
      return distance <= neighbours
    case 'section':
      return sentence.block.section === other.block.section && distance <= reach
    case 'article':
      return true
  }
}

const isContrasted = (sentence: Sentence): boolean => sentence.test(contrast[sentence.language])

const openBlind = { en: englishOpenBlind, zh: chineseOpenBlind }

/** A trial that is called open and blind in one breath. */
function findOpenAndBlind(sentence: Sentence, found: Contradiction[]): void {
  for (const match of sentence.matchesOf(openBlind[sentence.language])) {
    const first = match[1] ?? match[3]!
    const second = match[2] ?? match[4]!
    const end = match.index + match[0].length
    const later = sentence.span(end - second.length, end)
    found.push({ ...later, pair: 'design', text: second, earlier: sentence.span(match.index, match.index + first.length), earlierText: first })
  }
}

const readers = {
  en: { patient: englishPatient, pronoun: englishPronoun, others: englishOthers },
  zh: { patient: chinesePatient, pronoun: chinesePronoun, others: chineseOthers },
}

/** A patient called a man and then “she”, in one paragraph that speaks of nobody else. */
function findSexes(sentences: readonly Sentence[]): Contradiction[] {
  const found: Contradiction[] = []
  let patient: { sentence: Sentence; start: number; end: number; other: 'male' | 'female' } | undefined
  for (const sentence of sentences) {
    if (patient?.sentence.block !== sentence.block) patient = undefined
    const { patient: of, pronoun, others } = readers[sentence.language]
    const sex = sentence.test(of.male) ? 'male' : sentence.test(of.female) ? 'female' : undefined
    if (sex) {
      const match = sentence.exec(of[sex])!
      const other = sex === 'male' ? 'female' : 'male'
      const isAlone = !sentence.test(of[other])
      patient = isAlone ? { sentence, start: match.index, end: match.index + match[0].length, other } : undefined
    }
    if (!patient) continue
    if (sentence.test(others[patient.other])) {
      patient = undefined
      continue
    }
    const from = patient.sentence === sentence ? patient.end : 0
    const match = pronoun[patient.other].exec(sentence.folded.slice(from))
    if (!match) continue
    const start = from + match.index
    found.push({
      ...sentence.span(start, start + match[0].length),
      pair: 'sex',
      text: match[0],
      earlier: patient.sentence.span(patient.start, patient.end),
      earlierText: patient.sentence.text.slice(patient.start, patient.end),
    })
    patient = undefined
  }
  return found
}
