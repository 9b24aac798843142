import type { Scope } from '../evidence/scope/scope.js'

/** How a text can hold a phrase without standing behind it; see `Scope`. */
export const exemptions = ['negated', 'asked', 'quoted', 'attributed', 'refuted', 'hedged', 'advised'] as const satisfies readonly (keyof Scope)[]

export type Exemption = (typeof exemptions)[number]
