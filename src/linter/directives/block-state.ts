import type { Directive } from './directive.js'
import { allRules, type ByRule, lastFor, type Part, partsOf, ruleOf } from './part.js'

/** What `disable` and `enable` leave off at a place in the text, which moves from the beginning to the end. */
export class BlockState {
  readonly #disabled: ByRule = new Map()
  /** The last `enable` for each rule, by the same order as above. */
  readonly #enabled = new Map<string, number>()
  readonly #open = new Set<string>()
  #order = 0
  /** The parts of an `enable` that ended something. */
  readonly ended: Part[] = []

  /** Moves past a directive. */
  meet(directive: Directive): void {
    for (const part of partsOf(directive)) {
      const rule = ruleOf(part)
      const order = this.#order++
      if (directive.kind === 'disable') {
        this.#disabled.set(rule, { part, order })
        this.#open.add(rule)
      } else {
        this.#enabled.set(rule, order)
        this.#end(part, rule)
      }
    }
  }

  #end(part: Part, rule: string): void {
    const open = this.#open
    if (rule === allRules ? open.size > 0 : open.has(rule) || open.has(allRules)) this.ended.push(part)
    if (rule === allRules) open.clear()
    else open.delete(rule)
  }

  /** What keeps a rule off here. */
  partFor(ruleId: string): Part | undefined {
    const since = Math.max(this.#enabled.get(ruleId) ?? -1, this.#enabled.get(allRules) ?? -1)
    return lastFor(this.#disabled, ruleId, since)
  }
}
