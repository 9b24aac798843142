import type { Draft } from '../blocks/draft.js'

/** Follows the rows of one HTML table, so that each cell learns the header of its column. */
export class HtmlTable {
  readonly #headers: (Draft | undefined)[] = []
  #row: { readonly column: number; readonly width: number; readonly isHeader: boolean; draft?: Draft }[] = []
  #nextColumn = 0
  #hasHeaders = false

  beginRow(): void {
    this.#endRow()
    this.#row = []
    this.#nextColumn = 0
  }

  beginCell(isHeader: boolean, span: string | undefined): void {
    const width = Math.min(Math.max(Number.parseInt(span ?? '1', 10) || 1, 1), 1000)
    this.#row.push({ column: this.#nextColumn, width, isHeader })
    this.#nextColumn += width
  }

  /** The header above the cell that is open. */
  get header(): Draft | undefined {
    const cell = this.#row.at(-1)
    return cell && this.#headers[cell.column]
  }

  /** The block that the open cell turned out to hold; its first one counts. */
  hold(draft: Draft): void {
    const cell = this.#row.at(-1)
    if (cell) cell.draft ??= draft
  }

  /** The first row that holds header cells alone heads the columns below; a lone `<th>` heads its row only. */
  #endRow(): void {
    if (this.#hasHeaders || this.#row.length === 0 || !this.#row.every((cell) => cell.isHeader)) return
    this.#hasHeaders = true
    for (const { column, width, draft } of this.#row) {
      for (let at = column; at < column + width; at++) this.#headers[at] = draft
    }
  }
}
