import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitEnglishSentences } from '../../../src/language/english/split-sentences.js'
import { expectCover } from '../expect-cover.js'
import { expectLinear } from '../expect-linear.js'

const split = (text: string): string[] => splitEnglishSentences(text).map(({ start, end }) => text.slice(start, end))

/** Sentences are written with ` | ` where a split is expected. */
const cases: Record<string, string[]> = {
  'plain stops': [
    'The drug helped. | It had few side effects! | Is that enough?',
    'Nothing ends here',
    'One. | Two.',
  ],
  'abbreviations go on': [
    'Moreno et al. injected the cells into mice. | The mice lived.',
    'Use a cream, e.g. one with zinc, i.e. a barrier cream. | It helps.',
    'Aspirin vs. placebo was tested by Dr. Okafor and Prof. Lindqvist. | Neither won.',
    'Smith v. placebo makers, cf. the earlier note, approx. 5 mg, ca. 40 people.',
    'As Fig. 2 and No. 5 of Vol. 12 show, pp. 3 to 9 matter. | See Eq. 4.',
    'Fig. S2 and Table 3 differ. | Panel A shows why.',
    'She works at St. Brigid Hospital in the U.S. and in Europe. | He does not.',
    'The trial began on Nov. 22 and ended on Dec. 3. | It was short.',
    'Acme Inc. said so, and Borealis Ltd. agreed.',
    'Take it at 8 a.m. or 9 p.m. with food.',
    'It suits fruit, vegetables, etc. but not meat.',
    'The U.S. Food Agency met.',
    'J. K. Lee and Mel S. Lee wrote it with R.T. Osei.',
    'E. coli and C. elegans were used; H. pylori was not.',
  ],
  'abbreviations that do end': [
    'It was sold by Acme Inc. | The price rose.',
    'They live in the U.S. | They are happy.',
    'We met at 9 p.m. | Nobody came.',
    'Lower doses were given by Moreno et al. | The result held.',
    'The answer is no. | It does not work.',
    'Eat apples, pears, etc. | Avoid sugar.',
    'Take vitamin C. | Smokers need more.',
    'He has hepatitis B. | It is chronic.',
    'They studied vitamins A and C. | The effect was small.',
    'The dose was 5 g. | Nothing changed.',
  ],
  'numbers, lists and ellipses': [
    'It fell by 2.5 % and then by .05 or 3.1.2 points. | Then it rose.',
    '1. Rest the knee. | 2. Cool it. | 3. See a nurse.',
    'a. Rest. | b. Sleep.',
    '(1. Rest) and sleep. | Then go.',
    'It grew in 2019. | In 2020 it fell.',
    'He waited ... and waited. | Then … nothing.',
    'And so on ... | The end came.',
    '... and then it was over. | Good.',
    'So . . . what now? | Nothing.',
  ],
  'quotes, brackets and citation marks': [
    'The cream works.[3] | Next, wash it off.',
    'The cream works. [3, 5-7] | Next, wash it off.',
    'The cream works. | [12] showed that it fails.',
    'The cream works.1 | Next, wash.2,3 | Then dry.¹² | Done.',
    '“The cream works.” | Next, she left.',
    '"Does it work?" she asked. | "Yes!" he said.',
    '"Does it work?" | He nodded.',
    'It works (really!) and fast. | (It was tested twice.) | Good.',
    'Cells grew (Moreno et al.) and died. | Others lived (n = 4).',
    'Is it safe (is it?) for all?! | No.',
    'It works.” | The rest is noise.',
  ],
  'damaged text': [
    'It treats skin fibrosis. | the study. | Stem cells can also help.',
    'Some places has clinics. | most of them closed.',
    'There was a rise in 2019. | the next year too',
  ],
  'addresses and identifiers': [
    'See https://example.org/a.b?c=1&d=2.html or mail a.b@example.org. | Then wait.',
    'doi:10.1000/xyz.2020.5 is it. | Read it.',
    'Go to www.Example.org or example.com/Index.Html today.',
    'It is at http://www. example.org/a now.',
    'The file is node.js or report.pdf. | Open it.',
    'The pH was 7.4. | HbA1c was 6.1 %. | the rest stayed.',
  ],
  'line breaks': ['It works\nwell. | It lasts.'],
  'Chinese marks': ['It works。| 大豆 is soy. | Fine.'],
}

describe('splitEnglishSentences', () => {
  for (const [title, texts] of Object.entries(cases)) {
    it.each(texts)(`${title}: %s`, (text) => {
      expect(split(text.replaceAll(' | ', ' ').replaceAll('| ', ''))).toEqual(text.split(/ ?\| /))
    })
  }

  it('splits where a space is missing', () => {
    expect(split('The patients recovered.The doctors left.')).toEqual(['The patients recovered.', 'The doctors left.'])
    expect(split('Is it safe?Yes, it is!Good')).toEqual(['Is it safe?', 'Yes, it is!', 'Good'])
  })

  it.each(['', ' ', '\n\n', '\u00a0\u3000'])('finds nothing in white space (%j)', (text) => {
    expect(split(text)).toEqual([])
  })

  it('covers all text once, in order, trimmed', () => {
    const parts = ['et al', 'works', 'The', 'the', 'J', '.', '...', '?', '!', '…', '”', '"', ')', '(', '[3]', ' ', '  ', '\n', '1', '2.5', 'U.S', '。', '大豆', ',', 'http://a.b/?c']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const text = words.join('')
      expectCover(text, splitEnglishSentences(text))
    }), { numRuns: 500 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => expectCover(text, splitEnglishSentences(text))))
  })

  it.each(['.', '. ', 'a.', '.)', '.[1', '?!', '. . ', '\n', ' \n', 'A. ', '1. ', '.…', '."', 'works.1,', '(', 'a'])(
    'stays linear on %j repeated',
    (unit) => {
      expectLinear(unit, splitEnglishSentences)
    },
  )
})
