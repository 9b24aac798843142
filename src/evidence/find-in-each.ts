import type { Sentence } from '../language/sentence.js'

/** What is found in each of some sentences, in their order. */
export function findInEach<Found>(sentences: readonly Sentence[], find: (sentence: Sentence) => readonly Found[]): Found[] {
  const all: Found[] = []
  for (let i = 0; i < sentences.length; i++) {
    const found = find(sentences[i]!)
    for (let j = 0; j < found.length; j++) all.push(found[j]!)
  }
  return all
}
