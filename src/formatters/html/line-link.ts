import type { Block } from '../../document/block.js'
import type { Reading, ReportArticle } from './report-article.js'

/** The id of the row of the manuscript that begins on a line. */
export const rowId = ({ id }: Pick<ReportArticle, 'id'>, line: number): string => `${id}-l${line}`

/** The address of the row that shows a line of the source, or of the article where there is no manuscript. */
export function lineLink(article: ReportArticle, { document, lines }: Reading, line: number): string {
  const block = document.blocks[firstAfter(document.blocks, lines.lineStart(line))]
  return `#${block && article.notes.length > 0 ? rowId(article, lines.position(block.start).line) : article.id}`
}

/** The index of the first block that ends after an offset. */
export function firstAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
