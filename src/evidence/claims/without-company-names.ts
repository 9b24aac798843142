import type { Sentence } from '../../language/sentence.js'

/** "Riverside Stem Cells" is who sells, not what is sold. Adjectives of cells are no part of a name. */
const companyName = /(?<=\S\s)\b(?!(?:The|These|Our|Your|Are|Do|Can|Adult|Human|Mesenchymal|Stromal|Autologous|Allogeneic|Embryonic|Umbilical|Pluripotent|Induced|Neural|Fat|Donor|MSC)\b)[A-Z][\w'-]*\s(?:Stem Cells?|Regenerative|Exosomes?|Cell Therapy)\b(?!\s(?:[Tt]herap|[Tt]reat|[Ii]nject|[Ii]nfus|[Jj]oint))/g

/** The text of a sentence without companies that are called after a treatment. Where every word has a capital, none shows a name. */
export const withoutCompanyNames = ({ folded, language }: Pick<Sentence, 'folded' | 'language'>): string =>
  language === 'en' && /\b[a-z]{4,}\b/.test(folded) ? folded.replace(companyName, ' ') : folded
