import { wordLexicon, type Lexicon } from '../../lexicon.js'
import { terms } from './terms.js'

let lexicon: Lexicon | undefined

/** Finds all English terms in one pass. The lexicon is read at first use: a Chinese article never pays for it. */
export const findEnglishTerms: Lexicon = (folded) => (lexicon ??= wordLexicon(terms))(folded)
