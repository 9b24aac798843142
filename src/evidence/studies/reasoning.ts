import type { Sentence } from '../../language/sentence.js'
import { findInEach } from '../find-in-each.js'
import type { Cause } from '../claims/cause.js'
import type { Claim } from '../claims/claim.js'
import type { Extrapolation } from './extrapolation.js'
import { findCauses } from '../claims/find-causes.js'
import { findExtrapolations } from './find-extrapolations.js'
import { findNullSpins, findOmittedNulls } from './find-null-spins.js'
import { findSignificances } from './find-significances.js'
import { findSuperiorities } from '../claims/find-superiorities.js'
import { findSurrogateLeaps, type MoreTerms, type SurrogateLeap } from './find-surrogate-leaps.js'
import { findZeroEvents } from './find-zero-events.js'
import { tellsNullOnly } from './tells-null-only.js'
import type { NullSpin } from './null-spin.js'
import type { MoreWords, Significance } from './significance.js'
import type { Study } from './study.js'
import type { Superiority } from '../claims/superiority.js'
import type { ZeroEvent } from './zero-event.js'

/** A longer one is no prose but data, and would cost more than it could tell. In UTF-16 units. */
const longestSentence = 2000

/** How an article gets from its evidence to what it says: the steps that evidence may not carry. */
export class Reasoning {
  private readonly argument: readonly Sentence[]

  /**
   * @param sentences all sentences of the article
   * @param argument those that speak for it
   * @param claims asked for only when needed
   * @param studyOf the study that a sentence speaks of
   */
  constructor(
    private readonly sentences: readonly Sentence[],
    argument: readonly Sentence[],
    private readonly claims: () => readonly Claim[],
    private readonly studyOf: (sentence: Sentence) => Study | undefined,
  ) {
    this.argument = argument.filter(({ folded }) => folded.length <= longestSentence)
  }

  /** Results that are called significant, or not. */
  significances(more?: MoreWords): readonly Significance[] {
    return findInEach(this.argument, (sentence) => findSignificances(sentence, more))
  }

  /** Whether the P values of a sentence say that nothing was found: they back no result of another sentence. */
  isNull(sentence: Sentence): boolean {
    return tellsNullOnly(sentence)
  }

  /** Where the text says that no harm was seen. */
  get zeroEvents(): readonly ZeroEvent[] {
    return findInEach(this.argument, (sentence) => findZeroEvents(sentence, this.before, this.studyOf))
  }

  /** Null results that are turned into good news. */
  get nullSpins(): readonly NullSpin[] {
    return [...findInEach(this.argument, (sentence) => findNullSpins(sentence, this.before)), ...findOmittedNulls(this.argument)]
  }

  /** Treatments that are said to be better than others. */
  get superiorities(): readonly Superiority[] {
    return findInEach(this.argument, findSuperiorities)
  }

  /** Conclusions from a laboratory marker to what patients feel. */
  surrogateLeaps(more?: MoreTerms): readonly SurrogateLeap[] {
    return findInEach(this.argument, (sentence) => findSurrogateLeaps(sentence, more))
  }

  /** Causes stated on studies that only observed, at most `window` sentences before. */
  causes(window: number): readonly Cause[] {
    return findCauses(this.argument, window)
  }

  /** Benefits for people that rest on animals or cells. */
  get extrapolations(): readonly Extrapolation[] {
    return findExtrapolations(this.argument, this.claims().filter(({ sentence }) => sentence.folded.length <= longestSentence))
  }

  /** A sentence with its neighbours in the same block, at most `before` and `after` of them. */
  around({ block, index }: Sentence, before: number, after: number): readonly Sentence[] {
    return this.sentences.slice(Math.max(0, index - before), index + after + 1).filter((other) => other.block === block)
  }

  private readonly before = (sentence: Sentence): Sentence | undefined => {
    const previous = this.sentences[sentence.index - 1]
    return previous?.block === sentence.block ? previous : undefined
  }
}
