import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** Words that talk down established care, or tell readers that they can do without it. */
export interface Dismissal extends Span {
  readonly kind:
    | 'useless' // conventional medicine only masks symptoms, 西药治标不治本
    | 'stop' // throw away your insulin, 停掉胰岛素
  readonly words: string
  readonly sentence: Sentence
  readonly scope: Scope
}

/** A dismissal before its scope is known. Offsets are into the sentence. */
export interface DismissalCandidate extends Span {
  readonly kind: Dismissal['kind']
}
