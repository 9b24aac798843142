/**
 * An expression that is asked of sentences. Most sentences have none of the letters without which it cannot match
 * (`cues.json`), so that the expression need not run: see `cue-index.ts`.
 */
export interface Pattern {
  readonly expression: RegExp
  /** Its place among all patterns of the program. */
  readonly index: number
  /** Patterns of which one matches wherever this one does. */
  readonly alternatives: readonly Pattern[] | undefined
}

const patterns: Pattern[] = []

/** Makes an expression known as one that is asked of sentences. To be called once for each, when its module is read. */
export function pattern(expression: RegExp, alternatives?: readonly Pattern[]): Pattern {
  const made: Pattern = { expression, index: patterns.length, alternatives }
  patterns.push(made)
  return made
}

/** All patterns made so far, by their index. */
export const knownPatterns = (): readonly Pattern[] => patterns
