import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** Words that leave no room for doubt about an effect on health. */
export interface Certainty extends Span {
  readonly kind:
    | 'proof' // an effect is said to be proved
    | 'certainty' // there is no doubt
    | 'universal' // it works for everyone
    | 'forecast' // it will replace, become standard
  readonly words: string
  readonly sentence: Sentence
  readonly scope: Scope
}
