import type { Block, Section } from '../document/block.js'
import type { Metadata, SourceDocument } from '../document/document.js'
import type { Span } from '../document/span.js'
import type { Concept } from '../language/concept.js'
import { detectLanguage } from '../language/detect-language.js'
import type { Language } from '../language/language.js'
import { readSentences } from '../language/read-sentences.js'
import type { Mention, Sentence } from '../language/sentence.js'
import type { Attribution } from './attribution.js'
import type { Certainty } from './certainty.js'
import type { Claim } from './claim.js'
import type { Contact } from './contact.js'
import type { Disclaimer } from './disclaimer.js'
import type { Dismissal } from './dismissal.js'
import { type BestEvidence, findBestEvidence } from './evidence-level.js'
import { isLifestyleClaim, namesExperimental } from './claim-subjects.js'
import { isDiseaseClaim } from './disease-claim.js'
import { type Bait, findBait } from './find-bait.js'
import { findDisclaimers } from './find-disclaimers.js'
import { findDisclosures } from './find-disclosures.js'
import { findDismissals } from './find-dismissals.js'
import { findHarms } from './find-harms.js'
import { findHeadlinePromise, type HeadlinePromise } from './find-headline-promise.js'
import { findLimitations } from './find-limitations.js'
import { findPublicPublishers, isPublicBody } from './find-publishers.js'
import { findRegulatoryStatuses } from './find-regulatory-statuses.js'
import { findSales } from './find-sales.js'
import { findSupportingStudies } from './find-supporting-studies.js'
import { findTakenBack, type TakenBack } from './find-taken-back.js'
import { findTestimonials } from './find-testimonials.js'
import { findTreatmentOffers } from './find-treatment-offers.js'
import { findHeadline, type Headline } from './headline.js'
import type { Extrapolation } from './extrapolation.js'
import { findAttributions } from './find-attributions.js'
import { findCertainties } from './find-certainties.js'
import { findClaims } from './find-claims.js'
import { type Conclusion, findConclusions } from './find-conclusions.js'
import { findContacts } from './find-contacts.js'
import { findExtrapolations } from './find-extrapolations.js'
import { findHopes } from './find-hopes.js'
import { findNullSpins, findOmittedNulls } from './find-null-spins.js'
import { findPlaceholders, type Placeholder } from './find-placeholders.js'
import { findPromotions } from './find-promotions.js'
import { findResults } from './find-results.js'
import { findShopLinks } from './find-shop-links.js'
import { findSignificances } from './find-significances.js'
import { findStatistics } from './find-statistics.js'
import { findStudies } from './find-studies.js'
import { findSuperiorities } from './find-superiorities.js'
import { findSurrogateLeaps, type SurrogateLeap } from './find-surrogate-leaps.js'
import { findZeroEvents } from './find-zero-events.js'
import type { Hope, Promotion } from './promotion.js'
import { isAsLongAs, measureProse, type ProseLength } from './prose-length.js'
import { Quantities } from './quantities/quantities.js'
import type { Result } from './result.js'
import { type Scope, scopeAt } from './scope.js'
import type { Statement } from './statement.js'
import { Sources } from './sources.js'
import type { NullSpin } from './null-spin.js'
import type { Significance } from './significance.js'
import type { Statistic } from './statistic.js'
import type { Study } from './study.js'
import type { Testimonial } from './testimonial.js'
import type { Superiority } from './superiority.js'
import type { ZeroEvent } from './zero-event.js'

/**
 * An article read as evidence: who claims what, how strongly, on which study. Every fact is worked out at
 * first use and kept here, so that rules stay thin and what no rule asks for costs nothing.
 * All lists are in source order.
 */
export class Article {
  #language: Language | undefined
  #sentences: readonly Sentence[] | undefined
  #mentions: Map<Concept, Mention[]> | undefined
  #claims: readonly Claim[] | undefined
  #certainties: readonly Certainty[] | undefined
  #promotions: readonly Promotion[] | undefined
  #hopes: readonly Hope[] | undefined
  #studies: readonly Study[] | undefined
  #studyOf: Map<Sentence, Study> | undefined
  #results: readonly Result[] | undefined
  #conclusions: readonly Conclusion[] | undefined
  #quantities: Quantities | undefined
  #placeholders: readonly Placeholder[] | undefined
  #contacts: readonly Contact[] | undefined
  #proseLength: ProseLength | undefined
  #sources: Sources | undefined
  #attributions: readonly Attribution[] | undefined

  constructor(readonly document: SourceDocument) {}

  get metadata(): Metadata {
    return this.document.metadata
  }

  get blocks(): readonly Block[] {
    return this.document.blocks
  }

  get sections(): readonly Section[] {
    return this.document.sections
  }

  /** How much there is to read in the article itself. */
  get proseLength(): ProseLength {
    return (this.#proseLength ??= measureProse(this.document))
  }

  /** Whether the prose has at least `minWords` words, or twice as many Han characters. */
  isAsLongAs(minWords: number): boolean {
    return isAsLongAs(minWords, this.proseLength)
  }

  /**
   * Whether this is a whole article, of which parts can be missing, and not a sentence or a fragment: it has a
   * title, a heading or front matter, or 150 words (300 Han characters) of prose.
   */
  get isDocument(): boolean {
    const { title, author, date, description } = this.metadata
    return Boolean(title ?? author ?? date ?? description) || this.blocks.some(({ depth, role }) => depth > 0 && role !== 'furniture') || this.isAsLongAs(150)
  }

  /** The language of most of the article's prose. Blocks may be in another. */
  get language(): Language {
    return (this.#language ??= detectLanguage(this.blocks.map((block) => block.prose.folded).join('\n'), this.metadata.language?.value))
  }

  /** All sentences, those of the page's furniture included. */
  get sentences(): readonly Sentence[] {
    if (!this.#sentences) {
      const sentences: Sentence[] = []
      for (const block of this.blocks) {
        const language = detectLanguage(block.prose.folded, block.declaredLanguage, this.language)
        sentences.push(...readSentences(block, language, sentences.length))
      }
      this.#sentences = sentences
    }
    return this.#sentences
  }

  /** The mentions of a concept. */
  mentions(concept: Concept): readonly Mention[] {
    if (!this.#mentions) {
      const byConcept = new Map<Concept, Mention[]>()
      for (const sentence of this.sentences) {
        for (const mention of sentence.mentions) {
          for (const name of mention.term.concepts) {
            const known = byConcept.get(name)
            if (known) known.push(mention)
            else byConcept.set(name, [mention])
          }
        }
      }
      this.#mentions = byConcept
    }
    return this.#mentions.get(concept) ?? []
  }

  /** What is claimed of treatments, in the author's argument and in quotations, references left out. */
  get claims(): readonly Claim[] {
    return (this.#claims ??= this.sentences.filter(speaksForArticle).flatMap(findClaims))
  }

  /** Promotional words, strong and mild. */
  get promotions(): readonly Promotion[] {
    return (this.#promotions ??= this.sentences.filter(speaksForArticle).flatMap(findPromotions))
  }

  /** Where hope is sold. */
  get hopes(): readonly Hope[] {
    return (this.#hopes ??= this.sentences.filter(speaksForArticle).flatMap(findHopes))
  }

  get studies(): readonly Study[] {
    return (this.#studies ??= findStudies(this.sentences))
  }

  /** The study that a sentence speaks of. */
  studyOf(sentence: Sentence): Study | undefined {
    if (!this.#studyOf) this.#studyOf = new Map(this.studies.flatMap((study) => study.sentences.map((one) => [one, study] as const)))
    return this.#studyOf.get(sentence)
  }

  /** Results that are called significant, or not. */
  get significances(): readonly Significance[] {
    return this.#argument.flatMap((sentence) => findSignificances(sentence))
  }

  /** The figures in a sentence by which a result can be judged. */
  statisticsIn(sentence: Sentence): readonly Statistic[] {
    return findStatistics(sentence)
  }

  /** Where the text says that no harm was seen. */
  get zeroEvents(): readonly ZeroEvent[] {
    return this.#argument.flatMap((sentence) => findZeroEvents(sentence, this.sentencesBefore(sentence, 1)[0], this.studyOf(sentence)))
  }

  /** Null results that are turned into good news. */
  get nullSpins(): readonly NullSpin[] {
    return [...this.#argument.flatMap((sentence) => findNullSpins(sentence, this.sentencesBefore(sentence, 1)[0])), ...findOmittedNulls(this.#argument)]
  }

  /** Treatments that are said to be better than others. */
  get superiorities(): readonly Superiority[] {
    return this.#argument.flatMap(findSuperiorities)
  }

  /** Conclusions from a laboratory marker to what patients feel. */
  get surrogateLeaps(): readonly SurrogateLeap[] {
    return this.#argument.flatMap(findSurrogateLeaps)
  }

  /** Benefits for people that rest on animals or cells. */
  get extrapolations(): readonly Extrapolation[] {
    return findExtrapolations(this.#argument, this.claims)
  }

  get #argument(): readonly Sentence[] {
    return this.sentences.filter(speaksForArticle)
  }

  /** What the studies saw change. */
  get results(): readonly Result[] {
    return (this.#results ??= this.studies.flatMap(findResults))
  }

  /** General statements about treatments. */
  get conclusions(): readonly Conclusion[] {
    return (this.#conclusions ??= findConclusions(this.sentences.filter(speaksForArticle), this.claims, this.certainties))
  }

  /** The numbers, and where they contradict each other or themselves. */
  get quantities(): Quantities {
    return (this.#quantities ??= new Quantities(this.sentences))
  }

  get placeholders(): readonly Placeholder[] {
    return (this.#placeholders ??= this.sentences.flatMap(findPlaceholders))
  }

  get contacts(): readonly Contact[] {
    return (this.#contacts ??= [...this.sentences.flatMap(findContacts), ...findShopLinks(this.document.links, this.sentences)])
  }

  /** Where the text leaves no room for doubt about an effect on health. */
  get certainties(): readonly Certainty[] {
    return (this.#certainties ??= this.sentences.filter(speaksForArticle).flatMap(findCertainties))
  }

  /** What is claimed in earnest of treatments' effects, hedged or not; ways of living left out. */
  get treatmentClaims(): readonly Claim[] {
    return this.claims.filter((claim) => claim.kind !== 'safety' && claim.scope.asserted && !claim.scope.advised && !isLifestyleClaim(claim))
  }

  /** What only a medicine may claim, stated as a fact: that a disease is cured, treated or prevented. */
  get diseaseClaims(): readonly Claim[] {
    return this.treatmentClaims.filter((claim) => !claim.scope.hedged && isDiseaseClaim(claim))
  }

  /** Claims and hopes about treatments that are mostly not approved; `watch` are names of more such treatments. */
  experimentalClaims(watch: readonly string[]): readonly (Claim | Hope)[] {
    const names = watch.map((name) => name.toLowerCase())
    return [...this.treatmentClaims, ...this.hopes.filter(({ scope }) => scope.asserted)].filter(({ sentence }) => namesExperimental(sentence, names))
  }

  /** Contacts, pushes and sellers' words: signs that the article sells. */
  get commerceSigns(): readonly Span[] {
    const pushes = this.mentions('call-to-action').filter(({ sentence, start, end }) => sentence.block.role !== 'references' && this.scopeAt(sentence, start, end).asserted)
    return [...this.contacts.filter(({ isPublic }) => !isPublic), ...pushes.map(({ sentence, start, end }) => sentence.span(start, end)), ...this.sales]
  }

  /** Whether a public health body publishes the article. */
  get isPublic(): boolean {
    return isPublicBody(this.metadata) || findPublicPublishers(this.sentences).length > 0
  }

  /** The title, or the first heading of an article without one. */
  get headline(): Headline | undefined {
    return findHeadline(this.blocks, this.sentences)
  }

  /** Where a finding about the whole article stands: its headline, or its first words. */
  get head(): Span {
    const { headline } = this
    if (headline) return headline.block.prose.span(0, headline.block.prose.text.length)
    return this.sentences[0]?.span() ?? { start: 0, end: 0 }
  }

  /** Shock, or a question about a cure that stays unanswered, in the headline. */
  get headlineBait(): Bait | undefined {
    const { headline } = this
    return headline && findBait(headline, this.claims, this.mentions('refutation').length > 0)
  }

  /** A benefit that the headline promises to people without naming a study or a stage. */
  get headlinePromise(): HeadlinePromise | undefined {
    const { headline } = this
    return headline && findHeadlinePromise(headline, this.claims, this.hopes)
  }

  /** The best evidence about people that the article tells of. */
  get bestEvidence(): BestEvidence | undefined {
    return findBestEvidence(this.studies)
  }

  /** Where established care is talked down; `careTerms` are names of care besides the known ones. */
  dismissals(careTerms: readonly string[]): readonly Dismissal[] {
    const terms = careTerms.map((term) => term.toLowerCase())
    return this.#argument.flatMap((sentence) => findDismissals(sentence, terms))
  }

  /** Stories and good names that are used as an argument. */
  get testimonials(): readonly Testimonial[] {
    return findTestimonials(this.#argument)
  }

  /** What takes back what the article says; `patterns` are wordings besides the known ones. */
  disclaimers(patterns: readonly string[]): readonly Disclaimer[] {
    return findDisclaimers(this.sentences, patterns.map((pattern) => pattern.toLowerCase()))
  }

  /** The promise of the article that a disclaimer takes back, if there is one. */
  takenBackBy(disclaimer: Disclaimer): TakenBack | undefined {
    return findTakenBack(disclaimer, this.diseaseClaims, this.treatmentOffers, this.commerceSigns.length > 0)
  }

  /** Where the article offers itself as a treatment plan. */
  get treatmentOffers(): readonly Statement[] {
    return findTreatmentOffers(this.#argument)
  }

  /** Where it is said what a treatment can do wrong. Promises of safety do not count. */
  get harms(): readonly Statement[] {
    const counted = new Set(this.studies.filter(({ size }) => size !== undefined).flatMap(({ sentences }) => sentences))
    return findHarms(this.#argument, counted)
  }

  /** The studies that are told in support of a treatment: with a result, or one patient who got better. */
  get supportingStudies(): readonly Study[] {
    return findSupportingStudies(this.studies, this.results)
  }

  /** Whether the limits of the evidence are told, of a study or in general. */
  get admitsLimits(): boolean {
    return this.studies.some(({ admitsLimits }) => admitsLimits) || this.limitations.length > 0
  }

  /** Where it is said what the evidence cannot show. */
  get limitations(): readonly Statement[] {
    return findLimitations(this.#argument)
  }

  /** Where it is said who paid and who profits. Disclosures stand at the foot of a page as often as in its text. */
  get disclosures(): readonly Statement[] {
    return findDisclosures(this.sentences)
  }

  /** Where it is said whether a treatment is approved; `regulators` narrows it to those that name one of them. */
  regulatoryStatuses(regulators: readonly string[]): readonly Statement[] {
    return findRegulatoryStatuses(this.#argument, regulators.map((name) => name.toLowerCase()))
  }

  /** Where a seller speaks. */
  get sales(): readonly Statement[] {
    return findSales(this.sentences.filter(({ block }) => block.role !== 'references'))
  }

  /** The sentences right before a sentence in its block, nearest last, at most `count` of them. */
  sentencesBefore({ block, index }: Sentence, count: number): readonly Sentence[] {
    return this.sentences.slice(Math.max(0, index - count), index).filter((other) => other.block === block)
  }

  /** Citations and references, and whether a sentence has a source. */
  get sources(): Sources {
    return (this.#sources ??= new Sources(this.document, this.sentences))
  }

  /** What is put down to a source that the words themselves do not name. */
  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= this.sentences.filter(speaksForArticle).flatMap(findAttributions))
  }

  /** The sentences right after a sentence in its block, nearest first, at most `count` of them. */
  sentencesAfter({ block, index }: Sentence, count: number): readonly Sentence[] {
    return this.sentences.slice(index + 1, index + 1 + count).filter((other) => other.block === block)
  }

  /** How the text holds what it says from `start` to `end` of a sentence. */
  scopeAt(sentence: Sentence, start: number, end: number): Scope {
    return scopeAt(sentence, start, end)
  }

  /** Whether a sentence carries a mark of its source, or names a body, a journal or an author with a year. */
  isCited(sentence: Sentence): boolean {
    return this.sources.isCited(sentence)
  }
}

/** References and the page around the article claim nothing. */
const speaksForArticle = ({ block: { role } }: Sentence): boolean => role !== 'references' && role !== 'furniture'
