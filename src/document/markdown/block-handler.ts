/** A stretch of a block that is not its own: the `>` of a quotation's further lines. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/** A block with text in it. Offsets are into the text that is scanned. */
export interface LeafBlock {
  readonly kind: 'paragraph' | 'heading' | 'html'
  /** The level of a heading, else 0. */
  readonly depth: number
  from: number
  to: number
  readonly marks: Mark[]
}

/** What the scanner tells, in the order of the source. Code is passed over in silence. */
export interface BlockHandler {
  openContainer(kind: 'quotation' | 'list-item' | 'footnote'): void
  closeContainer(): void
  footnote(label: string): void
  /** A paragraph is complete: takes the link definitions off its front and returns where the rest of it begins. */
  definitions(leaf: LeafBlock): number
  leaf(leaf: LeafBlock): void
  /** The block told last is the only one in the only item of an ordered list. */
  alone(): void
  tableRow(cells: readonly Mark[], isHeader: boolean): void
}
