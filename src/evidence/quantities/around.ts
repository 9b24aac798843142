import type { Quantity } from './quantity.js'

/** At most `length` characters of the folded sentence before a number. */
export const textBefore = ({ sentence, start }: Quantity, length: number): string => sentence.folded.slice(Math.max(0, start - length), start)

/** At most `length` characters of the folded sentence behind a number. */
export const textAfter = ({ sentence, end }: Quantity, length: number): string => sentence.folded.slice(end, end + length)

/** What stands between two numbers of one sentence. */
export const textBetween = (first: Quantity, second: Quantity): string => first.sentence.folded.slice(first.end, second.start)
