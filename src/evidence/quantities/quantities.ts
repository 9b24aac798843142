import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { append } from '../append.js'
import { findInEach } from '../find-in-each.js'
import type { Allocation } from './allocation.js'
import { type Change, misstatedChange } from './change.js'
import type { CohortConflict } from './cohort-conflict.js'
import { type Complement, type ComplementPair, isContradictory } from './complement.js'
import { findAllocations } from './find-allocations.js'
import { findChanges } from './find-changes.js'
import { findCohortConflicts } from './find-cohort-conflicts.js'
import { findComplements } from './find-complements.js'
import { findFoldDecreases } from './find-fold-decreases.js'
import { findFollowUps } from './find-follow-ups.js'
import { findHeterogeneityFaults } from './find-heterogeneity-faults.js'
import { findImpossibleValues } from './find-impossible-values.js'
import { findIntervalFaults } from './find-interval-faults.js'
import { findPartitions } from './find-partitions.js'
import { findPFaults } from './find-p-faults.js'
import { findPointDifferences } from './find-point-differences.js'
import { findQuantities } from './find-quantities.js'
import { findRateFaults } from './find-rate-faults.js'
import { findRelativeEffects } from './find-relative-effects.js'
import { findSexSplits } from './find-sex-splits.js'
import { findShares } from './find-shares.js'
import { findSpreadFaults } from './find-spread-faults.js'
import { findUnitFaults } from './find-unit-faults.js'
import type { FoldDecrease } from './fold-decrease.js'
import type { FollowUp } from './follow-up.js'
import { hasAbsoluteValues } from './has-absolute-values.js'
import type { ImpossibleValue } from './impossible-value.js'
import { misstatedSum, type Partition } from './partition.js'
import type { Quantity } from './quantity.js'
import type { PointDifference, RelativeEffect } from './relative-effect.js'
import { misstatedShare, type Share, type ShareTolerance } from './share.js'
import type { StatisticFault } from './statistic-fault.js'

/** What makes a sentence worth reading for percentages. */
const hasPercent = { en: pattern(/%|\bper ?cent\b/i), zh: pattern(/%|百分|[一二三四五六七八九]成/) }

/** What makes a sentence worth reading for means of counts. */
const hasMean = pattern(/\b(?:mean|average) (?:number|count)\b|平均/i)

/** What makes a sentence worth reading for groups. */
const divides = {
  en: pattern(/\b(?:randomi|allocated|assigned|split|divided|separated|placebo|sham|controls?\b|usual care|(?:fe)?males?\b|(?:wo)?men\b|girls\b)/i),
  zh: pattern(/分|:|男[^,。]{0,6}\d|组(?:有|为|共)?\s?\d/),
}

/** What makes a sentence worth reading for statistics, and for rates that cannot be. */
const hasDigit = pattern(/\d/)
const hasExtremePercent = pattern(/(?:\d{3}|-\d)[^,;]{0,4}(?:%|per ?cent)/i)

/** A "sentence" of more characters is a table or a list of data; how its numbers belong together cannot be told. */
const longestSentence = 4000

/** How many sentences back the whole of a share may stand. */
const wholeReach = 2

/** How many sentences back a follow-up may have been announced. */
const followUpReach = 3

/**
 * The numbers of an article and what they must agree with. Each sentence's numbers are read once, when first
 * asked for. All answers are in source order.
 */
export class Quantities {
  readonly #all: readonly Sentence[]
  readonly #prose: readonly Sentence[]
  readonly #read = new Map<Sentence, readonly Quantity[]>()
  #percents: readonly Sentence[] | undefined
  #shares: readonly Share[] | undefined

  /** @param sentences all of the article */
  constructor(sentences: readonly Sentence[]) {
    this.#all = sentences
    this.#prose = sentences.filter(({ block: { role }, folded }) => role !== 'references' && role !== 'furniture' && folded.length <= longestSentence)
  }

  /** The numbers of a sentence. */
  readonly of = (sentence: Sentence): readonly Quantity[] => {
    const known = this.#read.get(sentence)
    if (known) return known
    const quantities = findQuantities(sentence)
    this.#read.set(sentence, quantities)
    return quantities
  }

  /** The shares whose percentage can be worked out, right and wrong ones. */
  get shares(): readonly Share[] {
    return (this.#shares ??= findInEach(this.#withPercent, (sentence) => findShares(this.of(sentence), this.#before)))
  }

  /** Shares with the percentage they should have. */
  misstatedShares(tolerance: ShareTolerance): { readonly share: Share; readonly expected: number }[] {
    return this.shares.flatMap((share) => {
      const expected = misstatedShare(share, tolerance)
      return expected === undefined ? [] : [{ share, expected }]
    })
  }

  /** Wholes with what their shares add up to instead of 100. */
  misstatedSums(tolerance: number): { readonly partition: Partition; readonly sum: number }[] {
    const bySentence = new Map<Sentence, Share[]>()
    for (const share of this.shares) bySentence.set(share.sentence, [...(bySentence.get(share.sentence) ?? []), share])
    return this.#withPercent
      .flatMap((sentence) => findPartitions(sentence, this.of, bySentence.get(sentence) ?? []))
      .flatMap((partition) => {
        const sum = misstatedSum(partition, tolerance)
        return sum === undefined ? [] : [{ partition, sum }]
      })
  }

  /** Percentages and means that no whole number of people gives. */
  impossibleValues(): ImpossibleValue[] {
    const found: ImpossibleValue[] = []
    for (const sentence of this.#prose) {
      if (sentence.test(hasPercent[sentence.language]) || sentence.test(hasMean)) append(found, findImpossibleValues(this.of(sentence)))
    }
    return found
  }

  /** Changes with the percentage or the difference that their ends give. */
  misstatedChanges(tolerance: number): { readonly change: Change; readonly expected: number }[] {
    const found: { readonly change: Change; readonly expected: number }[] = []
    for (const sentence of this.#prose) {
      for (const change of findChanges(sentence, this.of)) {
        const expected = misstatedChange(change, tolerance)
        if (expected !== undefined) found.push({ change, expected })
      }
    }
    return found
  }

  /** Groups that do not add up to their total. */
  misstatedAllocations(): Allocation[] {
    const found: Allocation[] = []
    for (const sentence of this.#prose) {
      if (!sentence.test(divides[sentence.language])) continue
      for (const allocation of [...findAllocations(sentence, this.of, this.#before), ...findSexSplits(sentence, this.of)]) {
        if (allocation.sum !== allocation.total.value) found.push(allocation)
      }
    }
    return found
  }

  /**
   * Rates of one time that exclude each other.
   *
   * @param extra pairs of rates beside survival and mortality
   */
  contradictions(extra: readonly ComplementPair[], tolerance: number): Complement[] {
    return findInEach(this.#withPercent, (sentence) => findComplements(sentence, this.of, extra)).filter((pair) => isContradictory(pair, tolerance))
  }

  /** Paragraphs that give two numbers for all who took part. */
  cohortConflicts(): CohortConflict[] {
    return findCohortConflicts(this.#prose, this.of)
  }

  /** Results "at the end of follow-up" that end before it. */
  unfinishedFollowUps(): FollowUp[] {
    return findInEach(this.#prose, (sentence) => findFollowUps(sentence, this.of, this.#inSection))
  }

  foldDecreases(): FoldDecrease[] {
    return findInEach(this.#prose, (sentence) => findFoldDecreases(sentence, this.of))
  }

  /**
   * Relative changes of which neither side is given.
   *
   * @param window how many sentences before and after may give them
   */
  bareRelativeEffects(window: number): RelativeEffect[] {
    const found: RelativeEffect[] = []
    for (const sentence of this.#prose) {
      const effects = findRelativeEffects(sentence, this.of)
      if (effects.length === 0) continue
      const near = this.#all.slice(Math.max(0, sentence.index - window), sentence.index + window + 1).filter(({ block }) => block === sentence.block)
      if (!hasAbsoluteValues(effects, near, this.of)) found.push(...effects)
    }
    return found
  }

  /** Differences of two percentages that are called percentages. */
  pointDifferences(): PointDifference[] {
    return findInEach(this.#withPercent, (sentence) => findPointDifferences(this.of(sentence)))
  }

  /**
   * Statistics that cannot be right.
   *
   * @param alpha the level of significance
   */
  statisticFaults(alpha: number): StatisticFault[] {
    const found: StatisticFault[] = []
    for (const sentence of this.#prose) {
      if (!sentence.test(hasDigit)) continue
      if (sentence.test(hasExtremePercent)) append(found, findRateFaults(this.of(sentence)))
      append(found, findPFaults(sentence, alpha))
      append(found, findIntervalFaults(sentence))
      append(found, findHeterogeneityFaults(sentence))
      append(found, findSpreadFaults(sentence))
      append(found, findUnitFaults(sentence))
    }
    return found
  }

  get #withPercent(): readonly Sentence[] {
    return (this.#percents ??= this.#prose.filter((sentence) => sentence.test(hasPercent[sentence.language])))
  }

  /** The numbers of the sentences before one that may give the whole of its shares and groups. */
  readonly #before = ({ block, index }: Sentence): (readonly Quantity[])[] =>
    this.#all.slice(Math.max(0, index - wholeReach), index).filter((one) => one.block === block).map(this.of)

  /** The numbers of the sentences before one that may announce its follow-up. */
  readonly #inSection = ({ block: { section }, index }: Sentence): (readonly Quantity[])[] =>
    this.#all.slice(Math.max(0, index - followUpReach), index).filter((one) => one.block.section === section).map(this.of)
}
