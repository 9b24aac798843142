import { compileWordLexicon, type Lexicon } from '../../lexicon.js'
import { care } from './care.js'
import { certainty } from './certainty.js'
import { claims } from './claims.js'
import { framing } from './framing.js'
import { masks } from './masks.js'
import { promotion } from './promotion.js'
import { results } from './results.js'
import { sourcing } from './sourcing.js'
import { studies } from './studies.js'

let lexicon: Lexicon | undefined

/** Finds all English terms in one pass. The lexicon is made at first use: a Chinese article never pays for it. */
export const findEnglishTerms: Lexicon = (folded) =>
  (lexicon ??= compileWordLexicon([claims, care, certainty, promotion, studies, results, sourcing, framing, masks].flatMap((terms) => terms())))(folded)
