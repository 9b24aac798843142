import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/** Words besides those of the lexicon. */
export interface MoreWords {
  readonly statistical?: readonly string[]
  readonly loose?: readonly string[]
}

/** A result called significant, or not. Offsets are into the sentence. */
export interface Significance {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** `loose` words ("markedly", 明显) name no test but are read as one. */
  readonly tier: 'statistical' | 'loose'
  readonly scope: Scope
  /** A null result: "no significant difference", 无显著差异. */
  readonly isNull: boolean
  /** Told as something seen ("improved significantly"), not as what the treatment does ("significantly reduces"). */
  readonly isReported: boolean
}
