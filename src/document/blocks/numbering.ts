/** How a numbered line counts: `一、`, `（一）`, `1.`, `(1)`, `IV.`. Lines of one style belong together. */
export type NumberingStyle = 'han' | 'bracketed han' | 'decimal' | 'bracketed decimal' | 'roman'

export interface Numbering {
  readonly style: NumberingStyle
  /** How many characters the number takes, the space after it included. */
  readonly length: number
}

/** The level that a heading of this style usually has, where markup does not say. */
export const numberingDepth: Readonly<Record<NumberingStyle, number>> = {
  han: 2,
  roman: 2,
  'bracketed han': 3,
  decimal: 3,
  'bracketed decimal': 4,
}

const patterns: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['han', /^(?:第[一二三四五六七八九十]{1,3}(?:章|节|部分)[、:.]? ?|[一二三四五六七八九十]{1,3}[、.] ?)(?=\S)/],
  ['bracketed han', /^\([一二三四五六七八九十]{1,3}\)[、.]? ?(?=\S)/],
  ['bracketed decimal', /^\(\d{1,2}\)[、.]? ?(?=\S)/],
  // No digit may follow: 1.5 mg is a quantity.
  ['decimal', /^\d{1,2}(?:[.、)])(?!\d) ?(?=\S)/],
  ['roman', /^[IVX]{1,4}[.、] ?(?=\S)/],
]

/** What each of these begins with. */
const mayBegin = /^[第一二三四五六七八九十(\dIVX]/

/** The number that a line begins with. `line` is folded text. */
export function readNumbering(line: string): Numbering | undefined {
  if (!mayBegin.test(line)) return undefined
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(line)
    if (match) return { style, length: match[0].length }
  }
  return undefined
}
