import { displayWidth } from './display-width.js'

/** Cuts a line of text to at most `width` terminal columns, with … where something is left out. */
export function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let taken = ''
  let room = width - 1
  for (const character of text) {
    room -= displayWidth(character)
    if (room < 0) break
    taken += character
  }
  return `${taken.trimEnd()}…`
}

/** Fills a line of text up to `width` terminal columns with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
