import type { Block, Section } from '../document/block.js'
import type { Metadata, SourceDocument } from '../document/document.js'
import type { Concept } from '../language/concept.js'
import { detectLanguage } from '../language/detect-language.js'
import type { Language } from '../language/language.js'
import { readSentences } from '../language/read-sentences.js'
import type { Mention, Sentence } from '../language/sentence.js'
import type { Certainty } from './certainty.js'
import type { Claim } from './claim.js'
import type { Contact } from './contact.js'
import { findCertainties } from './find-certainties.js'
import { findClaims } from './find-claims.js'
import { type Conclusion, findConclusions } from './find-conclusions.js'
import { findContacts } from './find-contacts.js'
import { findHopes } from './find-hopes.js'
import { findPlaceholders, type Placeholder } from './find-placeholders.js'
import { findPromotions } from './find-promotions.js'
import { findResults } from './find-results.js'
import { findStudies } from './find-studies.js'
import { hasCitation } from './has-citation.js'
import type { Hope, Promotion } from './promotion.js'
import { isAsLongAs, measureProse, type ProseLength } from './prose-length.js'
import type { Result } from './result.js'
import { type Scope, scopeAt } from './scope.js'
import type { Study } from './study.js'

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
  #results: readonly Result[] | undefined
  #conclusions: readonly Conclusion[] | undefined
  #placeholders: readonly Placeholder[] | undefined
  #contacts: readonly Contact[] | undefined
  #proseLength: ProseLength | undefined

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

  /** What the studies saw change. */
  get results(): readonly Result[] {
    return (this.#results ??= this.studies.flatMap(findResults))
  }

  /** General statements about treatments. */
  get conclusions(): readonly Conclusion[] {
    return (this.#conclusions ??= findConclusions(this.sentences.filter(speaksForArticle), this.claims, this.certainties))
  }

  get placeholders(): readonly Placeholder[] {
    return (this.#placeholders ??= this.sentences.flatMap(findPlaceholders))
  }

  get contacts(): readonly Contact[] {
    return (this.#contacts ??= this.sentences.flatMap(findContacts))
  }

  /** Where the text leaves no room for doubt about an effect on health. */
  get certainties(): readonly Certainty[] {
    return (this.#certainties ??= this.sentences.filter(speaksForArticle).flatMap(findCertainties))
  }

  /** The sentences right before a sentence in its block, nearest last, at most `count` of them. */
  sentencesBefore({ block, index }: Sentence, count: number): readonly Sentence[] {
    return this.sentences.slice(Math.max(0, index - count), index).filter((other) => other.block === block)
  }

  /** How the text holds what it says from `start` to `end` of a sentence. */
  scopeAt(sentence: Sentence, start: number, end: number): Scope {
    return scopeAt(sentence, start, end)
  }

  /** Whether a sentence names its source. */
  isCited(sentence: Sentence): boolean {
    return hasCitation(sentence, this.document)
  }
}

/** References and the page around the article claim nothing. */
const speaksForArticle = ({ block: { role } }: Sentence): boolean => role !== 'references' && role !== 'furniture'
