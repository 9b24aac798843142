import type { Pattern } from './pattern.js'

/** Patterns that are asked together: most sentences can match none of them, which is told at once. */
export interface PatternList {
  readonly patterns: readonly Pattern[]
  /** The words of a sentence's marks that have bits of these patterns. */
  readonly words: readonly number[]
  /** Those bits, for each of `words`. */
  readonly bits: readonly number[]
}

export function patternList(patterns: readonly Pattern[]): PatternList {
  const bitsOfWord = new Map<number, number>()
  for (const { index } of patterns) bitsOfWord.set(index >> 5, (bitsOfWord.get(index >> 5) ?? 0) | (1 << (index & 31)))
  return { patterns, words: [...bitsOfWord.keys()], bits: [...bitsOfWord.values()] }
}
