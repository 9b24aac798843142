import { type Pattern, pattern } from './pattern.js'

/**
 * A global pattern of many alternatives between ends of words, in any case. Nearly every sentence has the letters of one
 * of them, so that it is asked only where one of them matches by itself.
 */
export function patternOfAlternatives(alternatives: readonly string[]): Pattern {
  const between = (words: string, flags: string): RegExp => new RegExp(`\\b(?:${words})\\b`, flags)
  return pattern(
    between(alternatives.join('|'), 'gi'),
    alternatives.map((words) => pattern(between(words, 'i'))),
  )
}
