import type { Language } from '../../language/language.js'
import { readChineseClaimStrength } from '../chinese/read-claim-strength.js'
import type { ClaimStrength } from './claim-strength.js'
import { readEnglishClaimStrength } from '../english/read-claim-strength.js'

/** How strongly a folded sentence ties one thing to another. */
export const readClaimStrength = (folded: string, language: Language): ClaimStrength =>
  language === 'en' ? readEnglishClaimStrength(folded) : readChineseClaimStrength(folded)
