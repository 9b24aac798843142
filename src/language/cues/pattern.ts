import { isCaseless } from './is-caseless.js'

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
  /** What finds in a text in lower case all that `expression` finds, if there is one. Made when first asked for. */
  readonly forLowerCase: RegExp | undefined
}

const patterns: Pattern[] = []

/** Makes an expression known as one that is asked of sentences. To be called once for each, when its module is read. */
export function pattern(expression: RegExp, alternatives?: readonly Pattern[]): Pattern {
  let caseless: RegExp | undefined | null = null
  const made: Pattern = {
    expression,
    index: patterns.length,
    alternatives,
    // Half of a short run's time for expressions went into both cases of every letter.
    get forLowerCase() {
      if (caseless === null) caseless = isCaseless(expression) ? new RegExp(expression.source, expression.flags.replace('i', '')) : undefined
      return caseless
    },
  }
  patterns.push(made)
  return made
}

/** All patterns made so far, by their index. */
export const knownPatterns = (): readonly Pattern[] => patterns
