import type { Pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

/** How a language tells of harm. All expressions read folded text. */
export interface HarmWords {
  /** Find what may be a harm; global. */
  readonly patterns: readonly Pattern[]
  /** Right before a harm: fewer than something else has, or none. */
  readonly spared: RegExp
  /** Right before a harm: it is only said to be looked for. */
  readonly unsaid: RegExp
  /** The sentence tells what was seen in people. */
  readonly observed: RegExp
  /** The harm itself is that something is not known or not allowed, so that no denial can reach it. */
  readonly unknown: RegExp
  /** Names of established care that may as well be the article's own subject. */
  readonly generic: RegExp
  /** Whether the harm is of a treatment and not of a disease. */
  belongs(sentence: Sentence, start: number, end: number): boolean
}
