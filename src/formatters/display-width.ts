/** Characters that a terminal gives two columns: East Asian Wide and Fullwidth of Unicode Annex 11, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1BBFF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u

/** Characters that stand over their neighbour or show nothing. */
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u

/**
 * How many terminal columns a line of text takes.
 *
 * The package string-width counts grapheme clusters too, and with them emoji made of several; but `Intl.Segmenter` and
 * its emoji expression cost a cold start half as much again as Node itself.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** Most characters are told by their number alone; reports have thousands of them. */
function widthOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 0x20 && code < 0x7f) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  return wide.test(character) ? 2 : zero.test(character) ? 0 : 1
}
