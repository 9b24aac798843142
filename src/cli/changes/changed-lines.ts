/** Lines from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** What changed in a file: ranges in rising order, or all of it. */
export type ChangedLines = 'all' | readonly LineRange[]

/** Whether a range of lines has a changed one in it. */
export function touches(changed: ChangedLines, first: number, last: number): boolean {
  if (changed === 'all') return true
  let low = 0
  let high = changed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (changed[middle]!.last < first) low = middle + 1
    else high = middle
  }
  return low < changed.length && changed[low]!.first <= last
}
