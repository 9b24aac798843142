import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** What is claimed of a treatment. */
export type ClaimKind =
  | 'cure' // it ends the disease, or success is guaranteed
  | 'benefit' // it does good: improves, prevents, repairs, is effective
  | 'safety' // it does no harm

/** A statement about what a treatment does, from its subject to the end of its predicate. */
export interface Claim extends Span {
  readonly kind: ClaimKind
  readonly sentence: Sentence
  /** The same extent as offsets into the sentence. */
  readonly at: Span
  /** The words that make it a claim, as offsets into the sentence. */
  readonly predicate: Span
  readonly scope: Scope
  /** For safety: no harm at all ("no side effects"), where a plain claim is a verdict ("is safe"). */
  readonly absolute: boolean
  /** Whether a treatment is named where the claim is made. */
  readonly namesIntervention: boolean
  /** Whether the sentence names a treatment of the kind that is often sold before it is proved. */
  readonly isWatched: boolean
  /** Its subject is a pronoun or left out, which may stand for anybody: it stands only if the sentence before is about a treatment. */
  readonly awaitsSubject: boolean
  /** The earlier claim whose treatment it goes on about. */
  readonly topic?: Claim
}

/** A claim before its scope is known. Offsets are into the sentence. */
export interface ClaimCandidate {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly predicate: Span
  readonly absolute?: boolean
  readonly namesIntervention: boolean
  readonly awaitsSubject?: boolean
}
