import { characterLexicon, type Lexicon } from '../../lexicon.js'
import { terms } from './terms.js'

let lexicon: Lexicon | undefined

/** Finds all Chinese terms in one pass. The lexicon is read at first use: an English article never pays for it. */
export const findChineseTerms: Lexicon = (folded) => (lexicon ??= characterLexicon(terms))(folded)
