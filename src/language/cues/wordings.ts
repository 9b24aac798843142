import { pattern } from './pattern.js'
import { type PatternList, patternList } from './pattern-list.js'

/**
 * The ways to say one thing, an expression for each: easier to read than one with many alternatives, and only those are
 * compiled that a sentence may match.
 */
export const wordings = (...expressions: readonly RegExp[]): PatternList => patternList(expressions.map((one) => pattern(one)))
