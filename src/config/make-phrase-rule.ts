import { createPhraseRule } from '../phrases/phrase-rule.js'
import type { Rule } from '../rule.js'
import type { Phrase } from './phrase-schema.js'
import type { References } from './references.js'
import { UserError } from './user-error.js'

/**
 * Makes the rule of an entry of `phrases`.
 *
 * @param place where the entry stands, for messages
 * @throws UserError when it has nothing to look for, or an expression that is none
 */
export function makePhraseRule(phrase: Phrase, place: string, references: References): Rule {
  const { pattern, ...definition } = phrase
  if (pattern === undefined) {
    if (!phrase.match) throw new UserError(`${place}: needs "match", a list of phrases, or "pattern", a regular expression.`)
    return createPhraseRule(definition)
  }
  try {
    return createPhraseRule(definition, references.pattern(pattern))
  } catch (error) {
    throw new UserError(`${place}.pattern: ${JSON.stringify(pattern)} cannot be used: ${(error as Error).message}.`)
  }
}
