import { plural } from './plural.js'

/** The end of the formats of one line a message: how many there were, or nothing. */
export function countLine(count: number): string {
  return count === 0 ? '' : `\n${plural(count, 'problem')}`
}
