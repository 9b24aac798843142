import type { Directive } from './directive.js'

/** One rule of a directive, or all rules when the directive names none. */
export interface Part {
  readonly directive: Directive
  /** Place in `directive.rules`; -1 for all rules. */
  readonly index: number
}

/** Stands for all rules where parts are kept by rule; no rule id is empty. */
export const allRules = ''

export function partsOf(directive: Directive): Part[] {
  if (directive.rules.length === 0) return [{ directive, index: -1 }]
  return directive.rules.map((_, index) => ({ directive, index }))
}

/** The rule that a part is about. */
export function ruleOf({ directive, index }: Part): string {
  return directive.rules[index]?.id ?? allRules
}

/** Tells parts apart: no two directives begin at the same place. */
export function nameOf({ directive, index }: Part): string {
  return `${directive.span.start} ${index}`
}

/** The last part about each rule, by the order in which they came. */
export type ByRule = Map<string, { readonly part: Part; readonly order: number }>

/** The later of the parts about a rule and about all rules, if it came after `since`. */
export function lastFor(byRule: ByRule | undefined, ruleId: string, since = -1): Part | undefined {
  const own = byRule?.get(ruleId)
  const every = byRule?.get(allRules)
  const last = (own?.order ?? -1) > (every?.order ?? -1) ? own : every
  return last && last.order > since ? last.part : undefined
}
