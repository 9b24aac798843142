import type { Block } from '../document/block.js'
import type { Span } from '../document/span.js'
import { findChineseTerms } from './chinese/lexicon/lexicon.js'
import { splitChineseSentences } from './chinese/split-sentences.js'
import { cutSentences } from './cut-sentences.js'
import { findEnglishTerms } from './english/lexicon/lexicon.js'
import { splitEnglishSentences } from './english/split-sentences.js'
import { findQuotes } from './find-quotes.js'
import type { Language } from './language.js'
import type { Hit } from './lexicon.js'
import { Sentence } from './sentence.js'

const noHits: readonly Hit[] = []

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
  const sentences: Sentence[] = []
  let next = 0
  let last: Sentence | undefined
  for (const { start, end } of cutSentences(folded, split(folded))) {
    const first = next
    while (next < hits.length && hits[next]!.start < end) next++
    const sentence = new Sentence(block, language, firstIndex + sentences.length, start, end, first === next ? noHits : hits.slice(first, next), quotesOnDemand)
    if (last) last.next = sentence
    last = sentence
    sentences.push(sentence)
  }
  return sentences
}
