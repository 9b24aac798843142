import { pattern } from '../../language/cues/pattern.js'
import type { Sentence } from '../../language/sentence.js'

/** Words before "stem cells" that name no company. */
const noName = [
  'The|These|Our|Your|Are|Do|Can|Adult|Human|Mesenchymal|Stromal|Autologous|Allogeneic|Embryonic|Umbilical|Pluripotent|Induced|Neural',
  'Fat|Donor|MSC',
].join('|')
const soldCells = '(?:Stem Cells?|Regenerative|Exosomes?|Cell Therapy)'
const ofTreatment = '(?:[Tt]herap|[Tt]reat|[Ii]nject|[Ii]nfus|[Jj]oint)'
/** "Riverside Stem Cells" is who sells, not what is sold. Adjectives of cells are no part of a name. */
const companyName = pattern(new RegExp(String.raw`(?<=\S\s)\b(?!(?:${noName})\b)[A-Z][\w'-]*\s${soldCells}\b(?!\s${ofTreatment})`, 'g'))

/** The text of a sentence without companies that are called after a treatment. Where every word has a capital, none shows a name. */
export const withoutCompanyNames = (sentence: Sentence): string =>
  sentence.language === 'en' && sentence.mayMatch(companyName) && /\b[a-z]{4,}\b/.test(sentence.folded) ? sentence.folded.replace(companyName.expression, ' ') : sentence.folded
