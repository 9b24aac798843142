import type { Span } from '../document/span.js'
import { isSpace } from './characters.js'

/** Adds `start` to `end` of `text` to `ranges` without its outer white space; nothing if only that is there. */
export function pushTrimmed(ranges: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start < end) ranges.push({ start, end })
}
