import type { Block } from '../document/block.js'
import type { Span } from '../document/span.js'
import { findChineseTerms } from './chinese/lexicon/lexicon.js'
import { splitChineseSentences } from './chinese/split-sentences.js'
import { cutSentences } from './cut-sentences.js'
import { findEnglishTerms } from './english/lexicon/lexicon.js'
import { splitEnglishSentences } from './english/split-sentences.js'
import { findQuotes } from './find-quotes.js'
import type { Language } from './language.js'
import { Sentence } from './sentence.js'

const readers = {
  en: { split: splitEnglishSentences, find: findEnglishTerms },
  zh: { split: splitChineseSentences, find: findChineseTerms },
}

/**
 * Splits a block into sentences and finds the terms in them: one pass each over the block.
 *
 * @param firstIndex the index of the block's first sentence in the article
 */
export function readSentences(block: Block, language: Language, firstIndex: number): Sentence[] {
  const { split, find } = readers[language]
  const { folded } = block.prose
  const hits = find(folded)
  let quotes: readonly Span[] | undefined
  const quotesOnDemand = () => (quotes ??= findQuotes(folded))
  let next = 0
  const sentences = cutSentences(folded, split(folded)).map(({ start, end }, i) => {
    const first = next
    while (next < hits.length && hits[next]!.start < end) next++
    return new Sentence(block, language, firstIndex + i, start, end, hits.slice(first, next), quotesOnDemand)
  })
  sentences.forEach((sentence, i) => {
    sentence.next = sentences[i + 1]
  })
  return sentences
}
