import { displayWidth } from '../display-width.js'
import { fit, pad } from '../fit.js'

/** A column of a table: its cells, the first of them the heading, and the most terminal columns that it may take. */
export interface Column {
  readonly cells: readonly string[]
  readonly most: number
  readonly align?: 'right'
}

/** The rows of a table: every column as wide as its widest cell, wider ones cut to `most`. Two spaces between columns. */
export function layOut(columns: readonly Column[]): string[][] {
  const laid = columns.map(({ cells, most, align }) => {
    const cut = cells.map((cell) => fit(cell, most))
    const width = Math.max(...cut.map(displayWidth))
    return cut.map((cell) => (align === 'right' ? ' '.repeat(width - displayWidth(cell)) + cell : pad(cell, width)))
  })
  return (laid[0] ?? []).map((_, row) => laid.map((cells) => cells[row]!))
}
