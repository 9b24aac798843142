import type { Block, BlockKind, BlockRole, Section } from '../block.js'
import type { Draft, Inline } from './draft.js'
import type { Prose } from '../prose.js'
import { paragraphRole } from './roles.js'

/** What `assemble` knows of a block when it makes it. */
export interface BlockPlace {
  readonly index: number
  readonly kind: BlockKind
  readonly depth: number
  readonly section: Section
  /** The role, if it is certain without reading the block. */
  readonly role: BlockRole | undefined
  /** The role of the block's section, which its own words may overrule. */
  readonly sectionRole: BlockRole
}

/** A block that reads its prose, and what its role depends on, when first asked. */
export class DocumentBlock implements Block {
  readonly index: number
  readonly kind: BlockKind
  readonly depth: number
  readonly section: Section
  readonly isSetApart: boolean
  readonly start: number
  readonly end: number
  readonly declaredLanguage: string | undefined
  readonly #draft: Draft
  readonly #sectionRole: BlockRole
  #inline: Inline | undefined
  #role: BlockRole | undefined

  constructor(draft: Draft, place: BlockPlace) {
    this.#draft = draft
    this.start = draft.start
    this.end = draft.end
    this.declaredLanguage = draft.language
    this.index = place.index
    this.kind = place.kind
    this.depth = place.depth
    this.section = place.section
    this.isSetApart = draft.furniture === true
    this.#role = place.role
    this.#sectionRole = place.sectionRole
  }

  /** The prose with the links, images and comments in it. */
  get inline(): Inline {
    return (this.#inline ??= this.#draft.read())
  }

  get prose(): Prose {
    return this.inline.prose
  }

  get role(): BlockRole {
    return (this.#role ??= this.#readRole())
  }

  get columnHeader(): string | undefined {
    return this.#draft.columnHeader?.read().prose.text
  }

  #readRole(): BlockRole {
    const own = this.kind === 'paragraph' || this.kind === 'list-item' ? paragraphRole(this.prose.folded) : undefined
    // Every line of a disclaimer or of the references is one, whatever it begins with.
    if (this.#sectionRole === 'references' || this.#sectionRole === 'disclaimer') return own === 'disclaimer' ? own : this.#sectionRole
    return own ?? this.#sectionRole
  }
}
