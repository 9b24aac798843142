import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Scope } from '../scope/scope.js'

/**
 * A statement put down to a source that the words themselves do not name: "studies show", "experts say",
 * 研究表明. Whether the text around names it after all is for the reader of the fact to ask. The span is in the
 * source text.
 */
export interface Attribution extends Span {
  readonly kind:
    | 'studies' // studies, research, evidence, data, an unnamed study
    | 'people' // experts, scientists, a research team
    | 'belief' // it is believed, 众所周知
  /** The words from the first modifier to the verb, as written. */
  readonly words: string
  readonly sentence: Sentence
  /** Offsets of the words into the sentence. */
  readonly at: Span
  /** How what is said to be so is held. */
  readonly scope: Scope
  /** The words take up studies told of before, if there are any: anywhere ("three trials showed"), or in the section (a bare 研究显示). */
  readonly pointsBack: 'article' | 'section' | undefined
  /** The source or its verb is itself cautious: "some studies suggest", 有研究提示. */
  readonly isCautious: boolean
  /** What is said to be so is the effect of a treatment. */
  readonly isAboutTreatment: boolean
  /** The words speak of work that was there before: studies have shown, previous research found, 既往研究显示. */
  readonly isOfOthers: boolean
  /** A year is all that the words tell of the study: "a 2019 study". */
  readonly givesYear: boolean
}

/** An attribution as the readers of a language find it. Offsets are into the sentence. */
export interface FoundAttribution extends Span, Pick<Attribution, 'kind' | 'pointsBack' | 'isCautious' | 'isOfOthers' | 'givesYear'> {}
