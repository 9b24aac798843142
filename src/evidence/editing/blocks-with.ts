import type { Block } from '../../document/block.js'
import type { Pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

/** The blocks in which a sentence matches a pattern: the only ones to be read for what may run on into the next sentence. */
export function blocksWith(sentences: readonly Sentence[], words: Pattern): ReadonlySet<Block> {
  const blocks = new Set<Block>()
  for (const sentence of sentences) if (sentence.test(words)) blocks.add(sentence.block)
  return blocks
}
