import { matchesOf } from '../../../language/matches-of.js'
import type { Damage, DamageCheck } from './damage.js'

const beginnings = [
  String.raw`\u00e2\u20ac[\u0080-\u024f\u2000-\u2122]?`,
  String.raw`\u00c3[\u0080-\u00bf\u0152-\u0192\u2013-\u2122]`,
  String.raw`\u00c2[\u00a0-\u00bf]|\u00ef\u00bb\u00bf|\u00ef\u00bf\u00bd|\ufffd+`,
].join('|')
/** What the second and third byte of a Chinese character become. */
const continuing = String.raw`[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]`

/**
 * UTF-8 read as Windows-1252 (â€™, Ã©, Â°; of Chinese, runs of three such characters: æ„Ÿè§‰), as GBK (鈥, 锟斤拷), a character that could not be decoded (U+FFFD), and
 * references that were escaped twice (&amp;nbsp; on the page).
 */
const broken = new RegExp(
  [
    `[A-Za-z]{0,20}(?:${beginnings})[A-Za-z]{0,20}`,
    String.raw`(?:[\u00e4-\u00e9]${continuing}{1,2}){2,}`,
    String.raw`锟斤拷|烫烫烫|屯屯屯|鈥[\u4e00-\u9fff?]|銆[\u4e00-\u9fff?]|锛[\u4e00-\u9fff?]`,
    String.raw`&(?:nbsp|amp|lt|gt|quot|#\d{2,5}|#x[\da-f]{2,4});`,
  ].join('|'),
  'gi',
)
const maybeBroken = /[\u00c2\u00c3\u00e2\u00e4-\u00e9\u00ef\ufffd锟烫屯鈥銆锛]|&[a-z#]/

/** Characters that a wrong encoding left behind. */
export const findMojibake: DamageCheck = ({ blocks }) => {
  const found: Damage[] = []
  for (const { prose } of blocks) {
    // Folding turns characters of both kinds into others.
    if (!maybeBroken.test(prose.text)) continue
    for (const { index, 0: text } of matchesOf(prose.text, broken)) found.push({ kind: 'mojibake', ...prose.span(index, index + text.length), text, doubtful: false })
  }
  return found
}
