import type { Block, Section } from '../document/block.js'
import type { Metadata, SourceDocument } from '../document/document.js'
import type { Concept } from '../language/concept.js'
import { detectLanguage } from '../language/detect-language.js'
import type { Language } from '../language/language.js'
import { readSentences } from '../language/read-sentences.js'
import type { Mention, Sentence } from '../language/sentence.js'
import { Appraisal } from './appraisal/appraisal.js'
import type { Certainty } from './claims/certainty.js'
import type { Claim } from './claims/claim.js'
import type { Contact } from './commerce/contact.js'
import { Editing } from './editing/editing.js'
import { findInEach } from './find-in-each.js'
import { findCertainties } from './claims/find-certainties.js'
import { findClaims, namesWatched, takeUpSubjects } from './claims/find-claims.js'
import { type Conclusion, findConclusions } from './claims/find-conclusions.js'
import { findContacts } from './commerce/find-contacts.js'
import { findHopes } from './claims/find-hopes.js'
import { findPlaceholders, type Placeholder } from './editing/find-placeholders.js'
import { findPromotions } from './claims/find-promotions.js'
import { findResults } from './studies/find-results.js'
import { findPushes, type Push } from './commerce/find-pushes.js'
import { findShopLinks } from './commerce/find-shop-links.js'
import { findStatistics } from './studies/find-statistics.js'
import { findStudies } from './studies/find-studies.js'
import type { Hope, Promotion } from './claims/promotion.js'
import { isAsLongAs, measureProse, type ProseLength } from './appraisal/prose-length.js'
import { Quantities } from './quantities/quantities.js'
import type { Result } from './studies/result.js'
import { Reasoning } from './studies/reasoning.js'
import { type Scope, scopeAt } from './scope/scope.js'
import { Sources } from './sources/sources.js'
import type { Statistic } from './studies/statistic.js'
import type { Study } from './studies/study.js'

/**
 * An article read as evidence: who claims what, how strongly, on which study. Every fact is worked out at
 * first use and kept here, so that rules stay thin and what no rule asks for costs nothing.
 * All lists are in source order.
 */
export class Article {
  #language: Language | undefined
  #sentences: readonly Sentence[] | undefined
  #argument: readonly Sentence[] | undefined
  #claims: readonly Claim[] | undefined
  #certainties: readonly Certainty[] | undefined
  #promotions: readonly Promotion[] | undefined
  #hopes: readonly Hope[] | undefined
  #studies: readonly Study[] | undefined
  #reasoning: Reasoning | undefined
  #studyOf: Map<Sentence, Study> | undefined
  #results: readonly Result[] | undefined
  #conclusions: readonly Conclusion[] | undefined
  #quantities: Quantities | undefined
  #placeholders: readonly Placeholder[] | undefined
  #contacts: readonly Contact[] | undefined
  #pushes: readonly Push[] | undefined
  #appraisal: Appraisal | undefined
  #proseLength: ProseLength | undefined
  #sources: Sources | undefined
  #editing: Editing | undefined

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
    return isAsLongAs(minWords, this.document)
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
        for (const sentence of readSentences(block, language, sentences.length)) sentences.push(sentence)
      }
      this.#sentences = sentences
    }
    return this.#sentences
  }

  /** The mentions of a concept. */
  mentions(concept: Concept): readonly Mention[] {
    return findInEach(this.sentences, (sentence) => sentence.mentionsOf(concept))
  }

  /** What is claimed of treatments, in the author's argument and in quotations, references left out. */
  get claims(): readonly Claim[] {
    if (!this.#claims) {
      this.#claims = takeUpSubjects(findClaims(this.argument, this.sentences.some(isWatchedHeading)), this.sentences)
    }
    return this.#claims
  }

  /** Promotional words, strong and mild. */
  get promotions(): readonly Promotion[] {
    return (this.#promotions ??= findPromotions(this.argument))
  }

  /** Where hope is sold. */
  get hopes(): readonly Hope[] {
    return (this.#hopes ??= findHopes(this.mentions('hope').filter(({ sentence }) => speaksForArticle(sentence))))
  }

  get studies(): readonly Study[] {
    return (this.#studies ??= findStudies(this.sentences))
  }

  /** The study that a sentence speaks of. */
  studyOf(sentence: Sentence): Study | undefined {
    if (!this.#studyOf) {
      this.#studyOf = new Map()
      for (const study of this.studies) for (const one of study.sentences) this.#studyOf.set(one, study)
    }
    return this.#studyOf.get(sentence)
  }

  /** The figures in a sentence by which a result can be judged. */
  statisticsIn(sentence: Sentence): readonly Statistic[] {
    return findStatistics(sentence)
  }

  /** How the article gets from its evidence to what it says. */
  get reasoning(): Reasoning {
    return (this.#reasoning ??= new Reasoning(this.sentences, this.argument, () => this.claims, (sentence) => this.studyOf(sentence)))
  }

  /** The sentences that speak for the article: all but references and the page around it. */
  private get argument(): readonly Sentence[] {
    return (this.#argument ??= this.sentences.filter(speaksForArticle))
  }

  /** What the studies saw change. */
  get results(): readonly Result[] {
    return (this.#results ??= this.studies.flatMap(findResults))
  }

  /** General statements about treatments. */
  get conclusions(): readonly Conclusion[] {
    return (this.#conclusions ??= findConclusions(this.argument, this.claims, this.certainties))
  }

  /** The numbers, and where they contradict each other or themselves. */
  get quantities(): Quantities {
    return (this.#quantities ??= new Quantities(this.sentences))
  }

  /** Copied, broken, outdated and contradicting text. */
  get editing(): Editing {
    return (this.#editing ??= new Editing(this.document, this.sentences))
  }

  get placeholders(): readonly Placeholder[] {
    return (this.#placeholders ??= findInEach(this.sentences, findPlaceholders))
  }

  get contacts(): readonly Contact[] {
    return (this.#contacts ??= [...findInEach(this.sentences, findContacts), ...findShopLinks(this.document.links, this.sentences)])
  }

  /** Where readers are pushed to buy, book or follow. */
  get pushes(): readonly Push[] {
    return (this.#pushes ??= findPushes(this.sentences))
  }

  /** Where the text leaves no room for doubt about an effect on health. */
  get certainties(): readonly Certainty[] {
    return (this.#certainties ??= findCertainties(this.argument))
  }

  /** The article as a whole: its headline, what it promotes and sells, what it tells of harms, limits and interests. */
  get appraisal(): Appraisal {
    return (this.#appraisal ??= new Appraisal(this, this.argument))
  }

  /** The sentences right before a sentence in its block, nearest last, at most `count` of them. */
  sentencesBefore({ block, index }: Sentence, count: number): readonly Sentence[] {
    return this.sentences.slice(Math.max(0, index - count), index).filter((other) => other.block === block)
  }

  /** Citations, references and bylines, and what should have them and has not. */
  get sources(): Sources {
    return (this.#sources ??= new Sources(this.document, this.sentences, this.argument))
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

/** A heading that names a treatment of the kind that is often sold before it is proved. */
const isWatchedHeading = (sentence: Sentence): boolean => sentence.block.depth > 0 && namesWatched(sentence)
