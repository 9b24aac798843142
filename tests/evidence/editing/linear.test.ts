import { describe, it } from 'vitest'
import { expectLinear } from '../../language/expect-linear.js'
import { readArticle } from '../read-article.js'

describe('the time of reading', () => {
  it.each([
    ['copies', 'The same words stand here again.\n\n', (text: string) => readArticle(text).editing.duplicates({ latin: 20, han: 10 }, 'clause')],
    ['copies in one paragraph', 'the same words again and again here, ', (text: string) => readArticle(text).editing.duplicates({ latin: 20, han: 10 }, 'clause')],
    ['cut copies', '骨髓里的干细胞可以变成软骨细胞、肌肉细胞、神经细胞、心肌细胞和别的\n\n', (text: string) => readArticle(text).editing.duplicates({ latin: 20, han: 10 }, 'clause')],
    ['residue', 'Tags: Views: 1 ', (text: string) => readArticle(text).editing.residue],
    ['residue in lines', '« Previous post\n\n', (text: string) => readArticle(text).editing.residue],
    ['takedown offers', '如有侵权', (text: string) => readArticle(text).editing.residue],
    ['addresses', 'www.aaaa.', (text: string) => readArticle(text).editing.residue],
    ['shares', 'Facebook | Twitter, ', (text: string) => readArticle(text).editing.residue],
    ['relative dates', 'recent new more ', (text: string) => readArticle(text).editing.relativeDates],
    ['short dates', '10-10-10-', (text: string) => readArticle(text).editing.relativeDates],
    ['近期', '近期', (text: string) => readArticle(text).editing.relativeDates],
    ['captions', 'Figure 1: a\n\n', (text: string) => readArticle(text).editing.figureProblems],
    ['references to figures', 'See the figure below.\n\n', (text: string) => readArticle(text).editing.figureProblems],
    ['panels', 'Figure 1: (A) (B) ', (text: string) => readArticle(text).editing.figureProblems],
    ['facts', 'no side effects were reported ', (text: string) => readArticle(text).editing.contradictions],
    ['designs', 'open-label and a-b c-d ', (text: string) => readArticle(text).editing.contradictions],
    ['Chinese facts', '所有患者随机开放、', (text: string) => readArticle(text).editing.contradictions],
    ['patients', 'A 45-year-old man. ', (text: string) => readArticle(text).editing.contradictions],
  ])('grows with the text: %s', (_, unit, read) => {
    expectLinear(unit, read)
  })
})
