import { compileCharacterLexicon, type Lexicon } from '../../lexicon.js'
import { care } from './care.js'
import { certainty } from './certainty.js'
import { claims } from './claims.js'
import { framing } from './framing.js'
import { masks } from './masks.js'
import { promotion } from './promotion.js'
import { results } from './results.js'
import { studies } from './studies.js'

let lexicon: Lexicon | undefined

/** Finds all Chinese terms in one pass. The lexicon is made at first use: an English article never pays for it. */
export const findChineseTerms: Lexicon = (folded) =>
  (lexicon ??= compileCharacterLexicon([claims, care, certainty, promotion, studies, results, framing, masks].flatMap((terms) => terms())))(folded)
