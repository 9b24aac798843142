import { compileLexicon } from '../../lexicon.js'
import { certainty } from './certainty.js'
import { claims } from './claims.js'
import { framing } from './framing.js'
import { masks } from './masks.js'
import { promotion } from './promotion.js'
import { studies } from './studies.js'

/** All English terms, found in one pass. */
export const findEnglishTerms = compileLexicon([...claims, ...certainty, ...promotion, ...studies, ...framing, ...masks], true)
