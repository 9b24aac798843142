import type { Concept } from '../language/concept.js'
import type { Mention, Sentence } from '../language/sentence.js'
import { clauseAt } from './clause-at.js'
import { isNegated } from './negation.js'

/**
 * How the text holds what it says at a place: the questions that nearly every rule about wording asks,
 * answered once for all of them.
 */
export interface Scope {
  /** Stated in earnest: neither denied, nor asked, nor refuted. A hedge does not change that. */
  readonly asserted: boolean
  /** Denied: a negation reaches it. */
  readonly negated: boolean
  /** Softened: a hedge stands in its clause, or in an earlier clause that shares its subject. */
  readonly hedged: boolean
  /** Part of a question, direct or embedded. */
  readonly asked: boolean
  /** In quotation marks or a block quotation. */
  readonly quoted: boolean
  /** Said to be another's words or view. */
  readonly attributed: boolean
  /** Called false, criticised, sanctioned, or distanced ("so-called", 所谓). */
  readonly refuted: boolean
  /** Advice or an order to the reader, not a statement of what is. */
  readonly advised: boolean
}

/** The scope of the characters from `start` to `end` of a sentence. */
export function scopeAt(sentence: Sentence, start: number, end: number): Scope {
  const negated = isNegated(sentence, start, end)
  const asked = isAsked(sentence, start)
  const refuted = isRefuted(sentence, start, end)
  return {
    asserted: !negated && !asked && !refuted,
    negated,
    hedged: isHedged(sentence, start, end),
    asked,
    quoted: sentence.block.kind === 'quotation' || sentence.isQuoted(start),
    attributed: sentence.has('attribution'),
    refuted,
    advised: isAdvised(sentence, start),
  }
}

/** The scope of a mention. */
export const scopeOf = ({ sentence, start, end }: Mention): Scope => scopeAt(sentence, start, end)

function isHedged(sentence: Sentence, start: number, end: number): boolean {
  const { clauses } = sentence
  let first = clauseAt(sentence, start)
  const last = clauses[first]
  // A hedge goes on into later clauses until a new subject takes over.
  while (first > 0 && !clauses[first]!.newSubject) first--
  const from = clauses[first]?.start ?? 0
  const to = last?.end ?? sentence.folded.length
  return sentence
    .mentionsOf('hedge')
    .some((hedge) => hedge.start >= from && hedge.end <= to && (hedge.end <= start || hedge.start >= end))
}

function isAsked(sentence: Sentence, start: number): boolean {
  const { folded, language } = sentence
  if (/[?](?:["'”’)\]]|\s)*$/.test(folded)) return true
  const clause = sentence.clauses[clauseAt(sentence, start)]
  const inClause = sentence.mentionsOf('question').filter((m) => m.start >= (clause?.start ?? 0) && m.end <= (clause?.end ?? folded.length))
  if (language === 'zh') {
    return inClause.some((m) => (/[吗呢]$/.test(m.term.text) ? /^[\s。.!"”')]*$/.test(folded.slice(m.end)) || folded[m.end] === ',' : m.end <= start || m.start - start < 12))
  }
  // "How", "why" and "what" make a question only of a heading; in running text they presuppose the claim.
  const heading = sentence.block.depth > 0
  return inClause.some((m) => m.end <= start && (heading || m.term.text === 'whether' || m.term.text.startsWith('wonder')))
}

function isRefuted(sentence: Sentence, start: number, end: number): boolean {
  return sentence.mentionsOf('refutation').some((m) => m.end <= start || m.start >= end)
}

function isAdvised(sentence: Sentence, start: number): boolean {
  const clause = sentence.clauses[clauseAt(sentence, start)]
  return sentence.mentionsOf('advice').some((m) => m.start >= (clause?.start ?? 0) && m.end <= start)
}

/** Whether a mention of the concept stands in the sentence before `at`, no further away than `reach` characters. */
export function precededBy(sentence: Sentence, concept: Concept, at: number, reach: number): boolean {
  return sentence.mentionsOf(concept).some((m) => m.end <= at && at - m.end <= reach)
}
