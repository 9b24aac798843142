import { pattern } from '../../language/cues/pattern.js'
import { chineseAgent, chineseIntervention } from '../../language/chinese/health-words.js'
import type { Mention, Sentence } from '../../language/sentence.js'
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

/** The predicate that has a verb or a verdict. */
export const predicateOf = ({ sentence, start, end }: Pick<Mention, 'sentence' | 'start' | 'end'>): Predicate => new PredicateInSentence(sentence, start, end)

/** The treatment is looked for when it is first asked for: most verbs are told by their own clause to claim nothing. */
class PredicateInSentence implements Predicate {
  readonly ownStart: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly #sentence: Sentence
  readonly #clause: number
  /** The clause that names the treatment, -1 for none. */
  #naming: number | undefined

  constructor(sentence: Sentence, start: number, end: number) {
    const { clauses, folded } = sentence
    this.#sentence = sentence
    this.#clause = clauseAt(sentence, start)
    const own = clauses[this.#clause]
    this.ownStart = own?.start ?? 0
    this.end = own?.end ?? folded.length
    this.before = folded.slice(this.ownStart, start)
    this.after = folded.slice(end, this.end)
    this.#naming = undefined
  }

  get namesIntervention(): boolean {
    return (this.#naming ??= this.#namingClause()) >= 0
  }

  get start(): number {
    return this.namesIntervention ? (this.#sentence.clauses[this.#naming!]?.start ?? 0) : this.ownStart
  }

  get hasAgent(): boolean {
    const agent = this.#sentence.mayMatch(agentOf) ? agentOf.expression.exec(this.before) : null
    return agent !== null && !chineseIntervention.test(this.before.slice(agent.index + agent[0].length))
  }

  /**
   * Chinese leaves a subject out once it is known, so it is looked for clause by clause backwards to the
   * beginning of the sentence.
   */
  #namingClause(): number {
    if (chineseIntervention.test(withoutOffices(this.before))) return this.#clause
    const { clauses, folded } = this.#sentence
    for (let index = this.#clause - 1; index >= 0; index--) {
      if (chineseIntervention.test(withoutOffices(folded.slice(clauses[index]!.start, clauses[index]!.end)))) return index
    }
    return -1
  }
}

/** Somebody who acts; 本公司的 only says whose the thing is. */
const agentOf = pattern(new RegExp(`(?:${chineseAgent.source})(?!的)`))

/** The offices and people that carry a medicine in their name. */
const withoutOffices = (text: string): string => (text.includes('药') ? text.replace(/食药[署局监]|药监|药品监督|药管|药房|药店|药师|药剂师|医药/g, ' ') : text)
