import type { BlockKind, BlockRole, Section } from '../block.js'
import { DocumentBlock } from './document-block.js'
import type { Comment, Format, Image, Link, SourceDocument } from '../document.js'
import type { Draft, Inline, ParsedSource } from './draft.js'
import { fold } from '../fold.js'
import { impliedKind, type Line, lineOf } from './implied.js'
import { headingRole, opensReferences } from './roles.js'
import type { Span } from '../span.js'
import { hasWords } from '../words.js'

/** A lone date is the article's date only among so many first blocks. */
const headLength = 12

/** Makes a document of what the parser of a format found: the one place where titles, sections and roles are decided. */
export function assemble(source: string, format: Format, parsed: ParsedSource): SourceDocument {
  const [readable, wordless] = partition(parsed.drafts, (draft) => isReadable(source, draft))
  const drafts = withTitle(parsed, readable)
  const sections: Section[] = []
  const blocks: DocumentBlock[] = []
  const lineAt = (index: number): Line | undefined => {
    const draft = drafts[index]
    return draft && lineOf(draft, index < headLength)
  }
  let previous: Line | undefined
  let here: Line | undefined
  let next = lineAt(0)
  const title = titleIndex(drafts)
  let section: Section = { index: 0, heading: undefined, path: [] }
  let sectionRole: BlockRole = 'body'

  drafts.forEach((draft, index) => {
    previous = here
    here = next!
    next = lineAt(index + 1)
    let role: BlockRole | undefined = draft.furniture ? 'furniture' : draft.footnote ? 'references' : undefined
    let implied = role === undefined ? impliedKind(here, previous, next, format === 'text') : undefined
    // Among references a short line is a source, unless it names another section.
    if (implied?.kind === 'heading' && sectionRole === 'references' && here.style !== 'han' && !headingRole(here.text)) implied = undefined
    const isTitle = index === title
    const kind: BlockKind = isTitle ? 'title' : (implied?.kind ?? draft.kind)
    const depth = implied?.depth ?? draft.depth
    const isHeading = (kind === 'title' || kind === 'heading') && !draft.furniture
    if (!isHeading) role ??= here.role
    if (isHeading) {
      sectionRole = (kind === 'heading' ? headingRole(here.text) : undefined) ?? 'body'
    } else if (kind === 'paragraph' && sectionRole !== 'references' && beginsReferences(source, draft)) {
      sectionRole = 'references'
    }
    const path = isHeading ? section.path.filter((heading) => heading.depth < depth) : []
    const opened: { index: number; heading: DocumentBlock | undefined; path: readonly DocumentBlock[] } | undefined = isHeading
      ? { index: sections.length, heading: undefined, path: [] }
      : undefined
    if (opened) section = opened
    if (sections.at(-1) !== section) sections.push(section)
    const block = new DocumentBlock(draft, { index, kind, depth, section, role, sectionRole })
    if (opened) Object.assign(opened, { heading: block, path: [...path, block] })
    blocks.push(block)
  })
  return new AssembledDocument(source, format, parsed, wordless.map((draft) => draft.read()), blocks, sections)
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const passed: Item[] = []
  const failed: Item[] = []
  for (const item of items) (test(item) ? passed : failed).push(item)
  return [passed, failed]
}

const mayBeWordless = /[![<{`~*_]|https?:|www\./iy

/** Blocks without a word, such as a paragraph of one image, are left out; only those that may be such are read. */
function isReadable(source: string, draft: Draft): boolean {
  mayBeWordless.lastIndex = draft.start
  return !mayBeWordless.test(source) || hasWords(draft.read().prose.text)
}

/** Puts the title of the front matter or the page before the text, if the text has no title of its own. */
function withTitle(parsed: ParsedSource, drafts: Draft[]): readonly Draft[] {
  const hasOwn = drafts.some((draft) => draft.kind === 'title' || (draft.kind === 'heading' && draft.depth === 1))
  return parsed.title && !hasOwn ? [parsed.title, ...drafts] : drafts
}

/** The title: what a parser calls so, or the first heading of the first level, the article's before its page's. */
function titleIndex(drafts: readonly Draft[]): number {
  const named = drafts.findIndex((draft) => draft.kind === 'title')
  if (named >= 0) return named
  const isFirst = (draft: Draft): boolean => draft.kind === 'heading' && draft.depth === 1
  const own = drafts.findIndex((draft) => isFirst(draft) && !draft.furniture)
  return own >= 0 ? own : drafts.findIndex(isFirst)
}

/** The longest that opens references is this long, markup included. */
const longestOpening = 40
/** Whether a source may, by its first letter and its colon. */
const mayOpenReferences = /^[\s*_>#]*[brw\u0080-\uffff][^:：]*[:：]/i
const marksBefore = /^[\s*_>#]+/
const emphasis = /[*_]+/g

/** Tells by the first words of a block, taken from its source so that the block need not be read. */
function beginsReferences(source: string, { start, end }: Draft): boolean {
  const opening = source.slice(start, Math.min(end, start + longestOpening))
  return mayOpenReferences.test(opening) && opensReferences(fold(opening.replace(marksBefore, '').replace(emphasis, '')))
}

class AssembledDocument implements SourceDocument {
  readonly metadata
  readonly problems
  readonly #outer: Omit<Inline, 'prose'>
  #links: readonly Link[] | undefined
  #images: readonly Image[] | undefined
  #comments: readonly Comment[] | undefined

  constructor(
    readonly source: string,
    readonly format: Format,
    parsed: ParsedSource,
    wordless: readonly Inline[],
    readonly blocks: readonly DocumentBlock[],
    readonly sections: readonly Section[],
  ) {
    this.metadata = parsed.metadata
    this.problems = parsed.problems
    this.#outer = {
      links: [...parsed.links, ...wordless.flatMap((inline) => inline.links)],
      images: [...parsed.images, ...wordless.flatMap((inline) => inline.images)],
      comments: [...parsed.comments, ...wordless.flatMap((inline) => inline.comments)],
    }
  }

  get links(): readonly Link[] {
    return (this.#links ??= inOrder(this.#outer.links, this.blocks.flatMap((block) => block.inline.links)))
  }

  get images(): readonly Image[] {
    return (this.#images ??= inOrder(this.#outer.images, this.#inlineOf(/!\[|<img/i, (block) => block.inline.images)))
  }

  get comments(): readonly Comment[] {
    return (this.#comments ??= inOrder(this.#outer.comments, this.#inlineOf(/<!--/, (block) => block.inline.comments)))
  }

  /** What stands inside blocks, reading only those whose source has a sign of it. */
  #inlineOf<Found>(sign: RegExp, find: (block: DocumentBlock) => readonly Found[]): Found[] {
    if (!sign.test(this.source)) return []
    return this.blocks.flatMap((block) => (sign.test(this.source.slice(block.start, block.end)) ? find(block) : []))
  }
}

function inOrder<Found extends Span>(outer: readonly Found[], inner: readonly Found[]): readonly Found[] {
  return [...outer, ...inner].sort((one, other) => one.start - other.start)
}
