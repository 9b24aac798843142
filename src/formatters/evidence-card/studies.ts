import type { ChalkInstance } from 'chalk'
import type { CardStudy } from '../../evidence/card/describe-studies.js'
import type { Language } from '../../language/language.js'
import { displayWidth } from '../display-width.js'
import { fit } from '../fit.js'
import { pageWidth } from '../page-width.js'
import { printable } from '../printable.js'
import { figuresOf, sourcesOf, subjectsOf } from './phrases.js'
import { layOut } from './table.js'
import { columns, comparisons, designs, headings } from './words.js'

/** Each study as a row of the table, and below it the words by which a writer finds it again. */
export function studyRows(studies: readonly CardStudy[], language: Language, chalk: ChalkInstance): string[] {
  if (studies.length === 0) return [`  ${chalk.red('✗')} ${headings.noStudies[language]}`]
  const none = headings.nothing[language]
  const column = (name: keyof typeof columns, most: number, cell: (study: CardStudy) => string) => ({ cells: [columns[name][language], ...studies.map(cell)], most })
  const table = layOut([
    { cells: ['', ...studies.map(({ number }) => String(number))], most: 4, align: 'right' },
    column('who', 13, (study) => subjectsOf(study, language)),
    column('design', 16, ({ design }) => (design ? designs[design][language] : headings.notSaid[language])),
    column('compared', 12, ({ comparison }) => comparisons[comparison][language]),
    column('figures', 10, ({ figures }) => figuresOf(figures, language) || none),
    column('source', 9, ({ sources }) => sourcesOf(sources, language) || none),
    { cells: [headings.line[language], ...studies.map(({ line }) => String(line))], most: 6, align: 'right' },
  ])
  return table.flatMap((cells, row) => {
    const study = studies[row - 1]
    if (!study) return [chalk.dim(`  ${cells.join('  ')}`)]
    const paint = tellsColor(study, chalk)
    const limits = study.admitsLimits ? '' : ` · ${headings.noLimits[language]}`
    const quote = fit(printable(study.text), pageWidth - 2 - cells[0]!.length - 2 - displayWidth(limits))
    return [`  ${paint(cells[0]!)}  ${cells.slice(1).join('  ')}`, chalk.dim(`  ${' '.repeat(cells[0]!.length)}  ${quote}${limits}`)]
  })
}

function tellsColor({ tells }: CardStudy, chalk: ChalkInstance): ChalkInstance {
  if (tells === 'review' || tells === 'controlled') return chalk.green
  return tells === 'animals' || tells === 'cells' ? chalk.red : chalk.yellow
}
