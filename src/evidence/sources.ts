import type { SourceDocument } from '../document/document.js'
import type { Section } from '../document/block.js'
import type { Sentence } from '../language/sentence.js'
import type { Citation, Reference } from './citation.js'
import { findCitations } from './find-citations.js'
import { findReferences } from './find-references.js'
import { namesSource } from './names-source.js'
import { hostOf, isBelow } from './source-address.js'

/** Where an article says that it has its knowledge from. */
export class Sources {
  readonly #document: SourceDocument
  readonly #sentences: readonly Sentence[]
  #citations: readonly Citation[] | undefined
  #references: readonly Reference[] | undefined
  #cited: ReadonlySet<Sentence> | undefined
  #introduced: ReadonlyMap<Section, number> | undefined

  constructor(document: SourceDocument, sentences: readonly Sentence[]) {
    this.#document = document
    this.#sentences = sentences
  }

  /** The marks in the text, those of the reference list included. */
  get citations(): readonly Citation[] {
    return (this.#citations ??= findCitations(this.#sentences, this.#document.links))
  }

  /** The entries of the list of references. */
  get references(): readonly Reference[] {
    return (this.#references ??= findReferences(this.#document.source, this.#document.blocks, this.#document.links))
  }

  /** Whether a sentence carries a mark of its source, or names a body, a journal or an author with a year. */
  isCited(sentence: Sentence): boolean {
    this.#cited ??= new Set(this.citations.flatMap((citation) => citation.sentence ?? []))
    return this.#cited.has(sentence)
  }

  /** Whether a sentence is cited, or names who says it even without a year. */
  isSourced(sentence: Sentence): boolean {
    return this.isCited(sentence) || namesSource(sentence)
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
    this.#introduced ??= this.#introductions()
    if (where === 'article') return ([...this.#introduced.values()][0] ?? Infinity) < index
    return [section, ...this.#sectionsAbove(section)].some((one) => (this.#introduced?.get(one) ?? Infinity) < index)
  }

  #sectionsAbove({ path }: Section): Section[] {
    return path.map((heading) => heading.section)
  }

  /** For each section the index of the first sentence that brings in a source. */
  #introductions(): Map<Section, number> {
    const first = new Map<Section, number>()
    for (const sentence of this.#sentences) {
      const { section, role } = sentence.block
      if (first.has(section) || role === 'references' || role === 'furniture') continue
      if (this.isSourced(sentence) || tellsOfStudy[sentence.language].test(sentence.folded)) first.set(section, sentence.index)
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
}

/** A sentence that brings in a study without naming it: how many took part, or how it was made. */
const tellsOfStudy = {
  en: /\b(?:enrolled|recruited|randomi[sz]ed|meta-analysis|systematic review|assigned|we (?:found|included|searched|identified)|this (?:study|trial|review))\b|\bn\s?=\s?\d/i,
  zh: /纳入|入组|招募|随机|荟萃分析|系统评价|本研究|该研究|该试验|这项研究|[\d一二两三四五六七八九十百]+(?:例|名)(?:患者|病人|志愿者|受试者|参与者|成年人)?/,
}
