import { parseDocument } from '../../src/document/parse-document.js'
import { Article } from '../../src/evidence/article.js'
import { isRodentStudy } from '../../src/evidence/studies/read-model-animals.js'
import { readStudyDesign } from '../../src/evidence/studies/read-study-design.js'
import { readRows, type Row } from './rows.js'
import { type ClassScores, classScores } from './scores.js'

/** Our names of designs, and those of the set. */
const labels: Readonly<Record<string, string>> = {
  'randomised-trial': 'randomized_trial',
  'meta-analysis': 'meta_analysis',
  'systematic-review': 'systematic_review',
  protocol: 'protocol',
}

/** What is read of a study's design and animals against the labels of the abstracts in study_design (two raters). */
export function scoreStudyDesign(folder: string): { abstracts: number; classes: ClassScores[] } {
  const rows = readRows<Row & { label: string }>(folder, 'study_design').map(({ text, label }) => {
    const { sentences } = new Article(parseDocument(text, 'text'))
    const design = readStudyDesign(sentences)
    const known = labels[design ?? '']
    // A trial in mice is a study in mice to the raters.
    const found = known !== undefined && design !== 'randomised-trial' ? known : isRodentStudy(sentences) ? 'rodent' : (known ?? 'misc')
    return { expected: label, found }
  })
  return { abstracts: rows.length, classes: ['rodent', ...Object.values(labels)].map((name) => classScores(name, rows)) }
}
