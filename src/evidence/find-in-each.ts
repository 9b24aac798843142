import type { Sentence } from '../language/sentence.js'
import { append } from './append.js'

/** What is found in each of some sentences, in their order. */
export function findInEach<Found>(sentences: readonly Sentence[], find: (sentence: Sentence) => readonly Found[]): Found[] {
  const all: Found[] = []
  for (let i = 0; i < sentences.length; i++) append(all, find(sentences[i]!))
  return all
}
