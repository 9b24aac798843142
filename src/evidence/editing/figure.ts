import type { Span } from '../../document/span.js'

export type FigureKind = 'figure' | 'table'

/** The caption of a figure or a table, or an image whose alternative text is one. */
export interface Caption extends Span {
  readonly kind: FigureKind
  readonly number: number
  /** The letter of one panel, where it has a caption of its own. */
  readonly panel: string
  /** The words after the label, without case, space and punctuation. */
  readonly words: string
  /** The letters of the panels that the caption lists; empty if it lists none. */
  readonly panels: ReadonlySet<string>
  /** Its place among the blocks of the article. */
  readonly blockIndex: number
}

/** Where the text sends its reader to a figure or a table. */
export interface FigureReference extends Span {
  readonly text: string
  readonly kind: FigureKind
  /** None for “the figure below”. */
  readonly number: number | undefined
  /** Upper case; empty if no panel is named. */
  readonly panel: string
  readonly blockIndex: number
}

/** What is wrong with a figure's number or with a reference to it. */
export interface FigureProblem extends Span {
  readonly problem:
    | 'missing' // no caption of that number
    | 'no-picture' // “see below”, and nothing below
    | 'panel' // the caption lists panels, and not this one
    | 'reused' // two captions of one number
    | 'renumbered' // one caption under two numbers
  readonly text: string
  readonly related: Span | undefined
  /** Whether the article has figures, tables or captions of that kind at all. */
  readonly hasOthers: boolean
}
