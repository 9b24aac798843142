import { pattern } from '../../language/cues/pattern.js'
import { chineseAgent, chineseIntervention } from '../../language/chinese/health-words.js'
import type { Mention } from '../../language/sentence.js'
import { clauseAt } from '../scope/clause-at.js'

/** Where a verb stands: its clause, and the nearest clause before it that names a treatment. */
export interface Predicate {
  /** Where the clause that names the treatment begins; the verb's own clause if none does. */
  readonly start: number
  /** Where the verb's own clause begins. */
  readonly ownStart: number
  /** Where the clause of the verb ends. */
  readonly end: number
  /** From the start of the verb's clause to the verb. */
  readonly before: string
  /** From the verb to the end of its clause. */
  readonly after: string
  readonly namesIntervention: boolean
  /** Somebody acts, or something that is no treatment. */
  readonly hasAgent: boolean
}

/**
 * Chinese leaves a subject out once it is known, so it is looked for clause by clause backwards to the
 * beginning of the sentence.
 */
export function predicateOf({ sentence, start, end }: Pick<Mention, 'sentence' | 'start' | 'end'>): Predicate {
  const { clauses, folded } = sentence
  const own = clauseAt(sentence, start)
  const from = clauses[own]?.start ?? 0
  const to = clauses[own]?.end ?? folded.length
  const before = folded.slice(from, start)
  let subject = own
  let named = chineseIntervention.test(withoutOffices(before))
  while (!named && subject > 0) {
    subject--
    named = chineseIntervention.test(withoutOffices(folded.slice(clauses[subject]!.start, clauses[subject]!.end)))
  }
  const agent = sentence.mayMatch(agentOf) ? agentOf.expression.exec(before) : null
  return {
    start: named ? (clauses[subject]?.start ?? 0) : from,
    ownStart: from,
    end: to,
    before,
    after: folded.slice(end, to),
    namesIntervention: named,
    hasAgent: agent !== null && !chineseIntervention.test(before.slice(agent.index + agent[0].length)),
  }
}

/** Somebody who acts; 本公司的 only says whose the thing is. */
const agentOf = pattern(new RegExp(`(?:${chineseAgent.source})(?!的)`))

/** The offices and people that carry a medicine in their name. */
const withoutOffices = (text: string): string => (text.includes('药') ? text.replace(/食药[署局监]|药监|药品监督|药管|药房|药店|药师|药剂师|医药/g, ' ') : text)
