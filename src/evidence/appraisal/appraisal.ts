import type { Block } from '../../document/block.js'
import type { Metadata } from '../../document/document.js'
import type { Span } from '../../document/span.js'
import type { Sentence } from '../../language/sentence.js'
import type { Claim } from '../claims/claim.js'
import { isTreatmentClaim, namesExperimental } from '../claims/claim-subjects.js'
import type { Disclaimer } from './disclaimer.js'
import { isDiseaseClaim } from '../claims/disease-claim.js'
import type { Dismissal } from '../claims/dismissal.js'
import { type BestEvidence, findBestEvidence } from '../studies/evidence-level.js'
import { findAlternatives } from './find-alternatives.js'
import { type Bait, findBait } from './find-bait.js'
import { findDisclaimers } from './find-disclaimers.js'
import { findDisclosures } from './find-disclosures.js'
import { findDismissals } from '../claims/find-dismissals.js'
import { findHarms } from './find-harms.js'
import { findHeadlinePromise, type HeadlinePromise } from './find-headline-promise.js'
import { findLimitations } from './find-limitations.js'
import { findOwnPractice } from './find-own-practice.js'
import { isPublicBody, namesPublicPublisher } from './find-publishers.js'
import { findRegulatoryStatuses } from './find-regulatory-statuses.js'
import { findSales } from './find-sales.js'
import { findSupportingStudies } from '../studies/find-supporting-studies.js'
import { saysUntested } from '../studies/says-untested.js'
import { findTakenBack, type TakenBack } from './find-taken-back.js'
import { findTestimonials } from '../claims/find-testimonials.js'
import { findTreatmentOffers } from './find-treatment-offers.js'
import { findHeadline, type Headline } from './headline.js'
import { isDebunking } from './is-debunking.js'
import type { Statement } from './statement.js'
import type { Testimonial } from '../claims/testimonial.js'
import type { Contact } from '../commerce/contact.js'
import type { Push } from '../commerce/find-pushes.js'
import { namesWatched } from '../claims/find-claims.js'
import type { Conclusion } from '../claims/find-conclusions.js'
import type { Hope } from '../claims/promotion.js'
import type { Result } from '../studies/result.js'
import type { Study } from '../studies/study.js'

/** What an article has been read for before it can be judged as a whole. */
export interface Reading {
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
  readonly hopes: readonly Hope[]
  readonly studies: readonly Study[]
  readonly results: readonly Result[]
  readonly conclusions: readonly Conclusion[]
  readonly contacts: readonly Contact[]
  readonly pushes: readonly Push[]
}

/** "Doctors inject stem cells. The cells rebuild cartilage." */
const whatIsGiven = '(?:cells?|injections?|infusions?|drips?|therapy|treatment|vesicles|plasma|procedure|method)'
/** What takes up the treatment of the sentence before. */
const pointsBack = new RegExp(String.raw`^\W*(?:the|these|those|such)\s(?:\w+\s)?${whatIsGiven}\b|^\W*(?:they|it|this|these)\b|^(?:这些?|该|此|上述)?(?:干?细胞|疗法|治疗|技术|注射|输注)`, 'i')

/**
 * An article judged as a whole: what it puts at its head, what it promotes and sells, and what it tells of harms,
 * limits, interests and approval. Worked out when asked for.
 */
export class Appraisal {
  #headline: Headline | null | undefined
  #isDebunking: boolean | undefined
  #treatmentClaims: readonly Claim[] | undefined
  #commerceSigns: readonly Span[] | undefined
  #sellsTreatment: boolean | undefined
  #sales: readonly Statement[] | undefined

  /** @param argument the sentences that speak for the article: all but references and the page around it */
  constructor(
    private readonly article: Reading,
    private readonly argument: readonly Sentence[],
  ) {}

  /** What is claimed in earnest of the effects of treatments, hedged or not; food and ways of living left out. */
  get treatmentClaims(): readonly Claim[] {
    return (this.#treatmentClaims ??= this.article.claims.filter((claim) => claim.kind !== 'safety' && !claim.scope.advised && claim.scope.asserted && isTreatmentClaim(claim)))
  }

  /** Whether a claim is about a treatment, not about food or a way of living. */
  isAboutTreatment(claim: Claim): boolean {
    return isTreatmentClaim(claim)
  }

  /** Whether the article examines claims instead of making them. */
  get isDebunking(): boolean {
    return (this.#isDebunking ??= isDebunking(this.headline, this.argument, this.article.claims))
  }

  /** The claims that ask for harms to be told: facts, and hedged claims of what is often sold before it is proved. */
  get benefitsTold(): readonly Claim[] {
    return this.treatmentClaims.filter(({ scope, isWatched }) => !scope.hedged || isWatched)
  }

  /** What only a medicine may claim, stated as a fact: that a disease is cured, treated or prevented. */
  get diseaseClaims(): readonly Claim[] {
    return this.treatmentClaims.filter((claim) => !claim.scope.hedged && isDiseaseClaim(claim))
  }

  /** Claims and hopes about treatments that are mostly not approved; `watch` are names of more such treatments. */
  experimentalClaims(watch: readonly string[]): readonly (Claim | Hope)[] {
    const names = lowerCased(watch)
    const isMeant = ({ sentence }: Claim | Hope): boolean => {
      if (namesExperimental(sentence, names)) return true
      // "Doctors inject stem cells. The cells rebuild cartilage."
      const before = pointsBack.test(sentence.folded) ? this.article.sentences[sentence.index - 1] : undefined
      return before?.next === sentence && before.language === sentence.language && namesExperimental(before, names)
    }
    return [...this.treatmentClaims, ...this.article.hopes.filter(({ scope }) => scope.asserted)].filter(isMeant)
  }

  /** Where a seller speaks, more than once, of a treatment that is mostly not approved, though nothing may be promised of it. */
  experimentalOffer(watch: readonly string[]): Sentence | undefined {
    const names = lowerCased(watch)
    const [first, second] = this.sellsTreatment ? this.argument.filter((sentence) => namesExperimental(sentence, names)) : []
    return second && first
  }

  /** Whether the article argues for a treatment: by a claim, a general conclusion or sold hope. */
  get promotesTreatment(): boolean {
    if (this.treatmentClaims.length > 0) return true
    // That it does no harm is no praise.
    const reassurances = new Set(this.article.claims.filter(({ kind }) => kind === 'safety').map(({ start }) => start))
    return this.article.conclusions.some(({ start }) => !reassurances.has(start)) || this.article.hopes.some(({ scope }) => scope.asserted)
  }

  /** Contacts, pushes and sellers' words: signs that the article sells. */
  get commerceSigns(): readonly Span[] {
    return (this.#commerceSigns ??= this.findCommerceSigns())
  }

  private findCommerceSigns(): readonly Span[] {
    const { contacts, pushes } = this.article
    return [...contacts.filter(({ isPublic }) => !isPublic), ...pushes.map(({ sentence, start, end }) => sentence.span(start, end)), ...this.sales]
  }

  /** Whether the article sells a treatment that is often sold before it is proved, however softly it speaks of what it does. */
  get sellsTreatment(): boolean {
    return (this.#sellsTreatment ??= this.commerceSigns.length > 1 && this.argument.some((sentence) => namesWatched(sentence) || namesExperimental(sentence, [])))
  }

  /** Whether a public health body publishes the article. */
  get isPublic(): boolean {
    return isPublicBody(this.article.metadata) || namesPublicPublisher(this.article.sentences)
  }

  /** The title, or the first heading of an article without one. */
  get headline(): Headline | undefined {
    this.#headline ??= findHeadline(this.article.blocks, this.article.sentences) ?? null
    return this.#headline ?? undefined
  }

  /** Where a finding about the whole article stands: its headline, or its first words. */
  get head(): Span {
    const { headline } = this
    if (headline) return headline.block.prose.span(0, headline.block.prose.text.length)
    return this.article.sentences[0]?.span() ?? { start: 0, end: 0 }
  }

  /** Shock, or a question about a cure that stays unanswered, in the headline. */
  get headlineBait(): Bait | undefined {
    const { headline } = this
    const answers = (sentence: Sentence): boolean => sentence.block !== headline?.block && (sentence.has('negator') || sentence.has('refutation'))
    return headline && findBait(headline, this.article.claims, this.isDebunking && this.argument.some(answers))
  }

  /** A benefit that the headline promises to people without naming a study or a stage. */
  get headlinePromise(): HeadlinePromise | undefined {
    const { headline } = this
    return headline && findHeadlinePromise(headline, this.article.claims, this.article.hopes)
  }

  /** The best evidence about people that the article tells of. */
  get bestEvidence(): BestEvidence | undefined {
    return findBestEvidence(this.article.studies)
  }

  /** Where it is said that nobody has tested the treatment in people. */
  get untested(): Sentence | undefined {
    return this.argument.find(saysUntested)
  }

  /** Where established care is talked down; `careTerms` are names of care besides the known ones. */
  dismissals(careTerms: readonly string[]): readonly Dismissal[] {
    const terms = lowerCased(careTerms)
    return findDismissals(this.argument, terms)
  }

  /** Stories and good names that are used as an argument. */
  get testimonials(): readonly Testimonial[] {
    return findTestimonials(this.argument)
  }

  /** What takes back what the article says; `patterns` are wordings besides the known ones. */
  disclaimers(patterns: readonly string[]): readonly Disclaimer[] {
    return findDisclaimers(this.article.sentences, lowerCased(patterns))
  }

  /** Whether the article promises anything that a disclaimer could take back. */
  get makesPromises(): boolean {
    return this.diseaseClaims.length > 0 || (this.commerceSigns.length > 0 && this.article.conclusions.length > 0) || this.treatmentOffers.length > 0
  }

  /** The promise of the article that a disclaimer takes back, if there is one. */
  takenBackBy(disclaimer: Disclaimer): TakenBack | undefined {
    return findTakenBack(disclaimer, this.diseaseClaims, this.treatmentOffers, this.commerceSigns.length > 0 ? this.article.conclusions : undefined)
  }

  /** Where the article offers itself as a treatment plan. */
  get treatmentOffers(): readonly Statement[] {
    return findTreatmentOffers(this.argument)
  }

  /** Where it is said what a treatment can do wrong. Promises of safety do not count. */
  get harms(): readonly Statement[] {
    return this.findHarms(Infinity)
  }

  /** Whether it is said anywhere what a treatment can do wrong. */
  get tellsHarms(): boolean {
    return this.findHarms(1).length > 0
  }

  private findHarms(most: number): readonly Statement[] {
    let counted: ReadonlySet<Sentence> | undefined
    const isCounted = (sentence: Sentence): boolean => {
      counted ??= new Set(this.article.studies.filter(({ size }) => size !== undefined).flatMap(({ sentences }) => sentences))
      return counted.has(sentence)
    }
    return findHarms(this.argument.filter(({ block }) => block.role !== 'disclaimer'), isCounted, this.headline, most)
  }

  /**
   * The studies that are told in support of a treatment: with a result, or one patient who got better. The results of
   * controlled studies, told as results and without a general claim, need no support from their limits.
   */
  get supportingStudies(): readonly Study[] {
    const general = this.article.conclusions.length > 0 || this.treatmentClaims.some(({ scope }) => !scope.hedged)
    if (!general && this.bestEvidence?.level === 'controlled') return []
    return findSupportingStudies(this.article.studies, this.article.results)
  }

  /** Where it is said what else can be done for the same condition. */
  get alternatives(): readonly Statement[] {
    return findAlternatives(this.argument)
  }

  /** Where it is said what the evidence cannot show. */
  get limitations(): readonly Statement[] {
    return findLimitations(this.argument)
  }

  /** Whether it is said anywhere what the evidence cannot show. */
  get tellsLimitations(): boolean {
    return findLimitations(this.argument, 1).length > 0
  }

  /** Where it is said who paid and who profits. Disclosures stand at the foot of a page as often as in its text. */
  get disclosures(): readonly Statement[] {
    return findDisclosures(this.article.sentences)
  }

  /** Whether it is said anywhere who paid and who profits. */
  get tellsDisclosures(): boolean {
    return findDisclosures(this.article.sentences, 1).length > 0
  }

  /** Where it is said whether a treatment is approved; `regulators` narrows it to those that name one of them. */
  regulatoryStatuses(regulators: readonly string[]): readonly Statement[] {
    return findRegulatoryStatuses(this.argument, lowerCased(regulators))
  }

  /** Whether it is said anywhere if a treatment is approved. */
  tellsRegulatoryStatus(regulators: readonly string[]): boolean {
    return findRegulatoryStatuses(this.argument, lowerCased(regulators), 1).length > 0
  }

  /** Where a seller speaks, or the author is praised as one who treats. */
  get sales(): readonly Statement[] {
    if (!this.#sales) {
      const sentences = this.article.sentences.filter(({ block }) => block.role !== 'references')
      this.#sales = [...findSales(sentences), ...findOwnPractice(sentences, this.article.metadata)]
    }
    return this.#sales
  }
}

const lowerCased = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase())
