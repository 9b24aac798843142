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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Most characters are told by their number alone; reports have thousands of them.
    if (code >= 0x20 && code < 0x7f) width++
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) width += 2
    else if (code >= 0x2010 && code <= 0x2027) width++
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      width += wide.test(character) ? 2 : zero.test(character) ? 0 : 1
      at += character.length - 1
    }
  }
  return width
}
