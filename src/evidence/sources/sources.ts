import type { Section } from '../../document/block.js'
import type { SourceDocument } from '../../document/document.js'
import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'
import { findInEach } from '../find-in-each.js'
import type { Attribution } from './attribution.js'
import type { Citation, Reference } from './citation.js'
import { type AnonymousSource, findAnonymousSources } from './find-anonymous-sources.js'
import { type Approval, findApproval } from './find-approval.js'
import { findAttributions } from './find-attributions.js'
import { type Burden, findBurden } from './find-burden.js'
import { type Byline, findByline } from './find-byline.js'
import { findCitations } from './find-citations.js'
import { findIncompleteCitations, type IncompleteCitation } from './find-incomplete-citations.js'
import { findUnlabelledPreprints, type PreprintNames, type UnlabelledPreprint } from './find-preprints.js'
import { findReferences } from './find-references.js'
import { namesJournal, namesSource } from './names-source.js'
import { hostOf, isBelow } from './source-address.js'
import { isOwnResearch, tellsOfStudy } from '../studies/study-talk.js'

/** Where an article says that it has its knowledge from, and where it should say so and does not. */
export class Sources {
  readonly #document: SourceDocument
  readonly #sentences: readonly Sentence[]
  /** Those of the author's own argument: references and the page around the article say nothing. */
  readonly #argument: readonly Sentence[]
  #citations: readonly Citation[] | undefined
  #references: readonly Reference[] | undefined
  #attributions: readonly Attribution[] | undefined
  #marks: ReadonlyMap<Sentence, readonly Citation[]> | undefined
  /** Asked for every statement in a sentence. */
  readonly #sourced = new Map<Sentence, boolean>()
  #journals: boolean | undefined
  #introduced: ReadonlyMap<Section, number> | undefined
  #isOwnResearch: boolean | undefined

  constructor(document: SourceDocument, sentences: readonly Sentence[], argument: readonly Sentence[]) {
    this.#document = document
    this.#sentences = sentences
    this.#argument = argument
  }

  /** The marks in the text, those of the reference list included. */
  get citations(): readonly Citation[] {
    return (this.#citations ??= findCitations(this.#sentences, this.#document.links))
  }

  /** The entries of the list of references. */
  get references(): readonly Reference[] {
    return (this.#references ??= findReferences(this.#document.source, this.#document.blocks, this.#document.links))
  }

  /** The marks in a sentence. */
  marksIn(sentence: Sentence): readonly Citation[] {
    if (!this.#marks) {
      const marks = new Map<Sentence, Citation[]>()
      for (const citation of this.citations) {
        const known = citation.sentence && marks.get(citation.sentence)
        if (known) known.push(citation)
        else if (citation.sentence) marks.set(citation.sentence, [citation])
      }
      this.#marks = marks
    }
    return this.#marks.get(sentence) ?? []
  }

  /** Whether a sentence carries a mark of its source, or names a body, a journal or an author with a year. */
  isCited(sentence: Sentence): boolean {
    return this.marksIn(sentence).length > 0
  }

  /** Whether a sentence is cited, or names who says it even without a year. */
  isSourced(sentence: Sentence): boolean {
    let isSourced = this.#sourced.get(sentence)
    if (isSourced === undefined) this.#sourced.set(sentence, (isSourced = this.isCited(sentence) || namesSource(sentence)))
    return isSourced
  }

  /** Whether the sentence or one of the next `window` sentences of its block is sourced. */
  isSourcedNear(sentence: Sentence, window: number): boolean {
    let near: Sentence | undefined = sentence
    for (let left = window; near && left >= 0; left--) {
      if (this.isSourced(near)) return true
      near = near.next
    }
    return false
  }

  /** Whether a source or a study was brought in before the sentence: in its section or one above it, or anywhere. */
  hasAntecedent({ block: { section }, index }: Sentence, where: 'section' | 'article'): boolean {
    const introduced = (this.#introduced ??= this.#introductions())
    if (where === 'article') return (introduced.values().next().value ?? Infinity) < index
    const isIntroduced = (one: Section): boolean => (introduced.get(one) ?? Infinity) < index
    return isIntroduced(section) || section.path.some((heading) => isIntroduced(heading.section))
  }

  /** For each section the index of the first sentence that brings in a source. */
  #introductions(): Map<Section, number> {
    const first = new Map<Section, number>()
    for (let i = 0; i < this.#argument.length; i++) {
      const sentence = this.#argument[i]!
      const { section } = sentence.block
      if (first.has(section)) continue
      if (this.isSourced(sentence) || sentence.test(bringsInStudy[sentence.language])) first.set(section, sentence.index)
    }
    return first
  }

  /**
   * Whether the article leads its reader to any source: an entry of a reference list, an identifier, a
   * trial number or a link to another site.
   *
   * @param ownDomains domains whose pages are the publisher's own
   */
  hasAny(ownDomains: readonly string[]): boolean {
    const site = this.#document.metadata.site?.value
    const own = site?.includes('.') ? [...ownDomains, site] : ownDomains
    const isElsewhere = (url: string): boolean => !own.some((domain) => isBelow(hostOf(url) ?? '', domain))
    return (
      this.references.some(({ text, isBare }) => isBare || /\d{4}|\uFFFC|《|[A-Z]/.test(text)) ||
      this.citations.some(({ kind, value, sentence }) => kind === 'identifier' || kind === 'trial' || (kind === 'link' && sentence?.block.role !== 'furniture' && isElsewhere(value)))
    )
  }

  /** What is put down to a source that the words themselves do not name. */
  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= findInEach(this.#argument, findAttributions))
  }

  /** Where "the internet" is the source; `phrases` are further ways to name nobody. */
  anonymous(phrases: readonly string[]): readonly AnonymousSource[] {
    return findInEach(this.#sentences, (sentence) => findAnonymousSources(sentence, phrases))
  }

  /** Studies that are named too briefly to be found. */
  get incomplete(): readonly IncompleteCitation[] {
    return findIncompleteCitations(this.#argument, this)
  }

  /** Whether any journal is named in the text. */
  get namesJournals(): boolean {
    return (this.#journals ??= this.#argument.some(namesJournal))
  }

  /** How common a disease is said to be. */
  get burdens(): readonly Burden[] {
    const found: Burden[] = []
    for (let i = 0; i < this.#argument.length; i++) {
      const burden = findBurden(this.#argument[i]!)
      if (burden) found.push(burden)
    }
    return found
  }

  /** Official status that is claimed without what would let a reader check it; `regulators` are further names. */
  approvals(regulators: readonly string[]): readonly Approval[] {
    const found: Approval[] = []
    for (let i = 0; i < this.#argument.length; i++) {
      const approval = findApproval(this.#argument[i]!, regulators)
      if (approval) found.push(approval)
    }
    return found
  }

  /** Preprints and congress abstracts that are not called so. */
  unlabelledPreprints(names: PreprintNames): readonly UnlabelledPreprint[] {
    return findUnlabelledPreprints(this.#sentences, this.references, names)
  }

  /** Who answers for the article, and since when. */
  get byline(): Byline {
    return findByline(this.#document.metadata, this.#document.blocks)
  }

  /** The sentences that tell of studies, named or not. */
  get studyTalk(): readonly Sentence[] {
    return this.#argument.filter(tellsOfStudy)
  }

  /** Whether the text reports its writers' own research, as an abstract does: it is then a source itself. */
  get isOwnResearch(): boolean {
    return (this.#isOwnResearch ??= isOwnResearch(this.#sentences))
  }
}

/** A sentence that brings in a study without naming it: how many took part, or how it was made. */
const bringsInStudy = {
  en: pattern(/\b(?:enrolled|recruited|randomi[sz]ed|meta-analysis|systematic review|assigned|we (?:found|included|searched|identified)|this (?:study|trial|review))\b|\bn\s?=\s?\d/i),
  zh: pattern(/纳入|入组|招募|随机|荟萃分析|系统评价|本研究|该研究|该试验|这项研究|[\d一二两三四五六七八九十百]+(?:例|名)(?:患者|病人|志愿者|受试者|参与者|成年人)?/),
}
