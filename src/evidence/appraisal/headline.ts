import type { Block } from '../../document/block.js'
import type { Sentence } from '../../language/sentence.js'

/** What an article puts at its head. */
export interface Headline {
  readonly block: Block
  readonly sentences: readonly Sentence[]
}

/** A line without a full stop. */
const line = /[^.。;]$/

/**
 * The title, or the first heading of an article without one; a text of one line is all headline. Copies further
 * down are no headlines.
 *
 * @param sentences all sentences of the article, in order
 */
export function findHeadline(blocks: readonly Block[], sentences: readonly Sentence[]): Headline | undefined {
  const only = blocks.length === 1 && line.test(blocks[0]!.prose.folded.trimEnd()) ? blocks[0] : undefined
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ depth, role }) => depth > 0 && role !== 'furniture') ?? only
  return block && { block, sentences: sentences.filter((sentence) => sentence.block === block) }
}
