import type { Sentence } from '../../language/sentence.js'
import { comparesArms } from '../english/compares-arms.js'

/** Whether a sentence says whom those treated were compared with. */
export const tellsComparison = (sentence: Sentence): boolean => sentence.has('comparator') || (sentence.language === 'en' && comparesArms(sentence.folded))
