import { simplified, traditional } from './traditional.js'

/** Space-like characters other than the plain space: tabs, line breaks, NBSP, the typographic and the full-width. */
const spaces = '\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'
/** Hyphens and the minus sign. Dashes (–, —) stay: they part clauses and ranges. */
const hyphens = '\u2010\u2011\u2012\u2212'
/** Function words that written Cantonese has a character of its own for, and the one of standard Chinese. */
const cantonese = '冇嘅咗哋佢啲嚟喺畀唔嘢'
const standard = '没的了们他些来在给不事'
const rightQuote = 0x2019
const apostrophe = 0x27

/** For each UTF-16 unit the one it folds to, and 0 for most, which stay: a table that is empty costs no time at the start. */
const table = makeTable()

function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0
  const map = (from: string, to: string): void => {
    for (let index = 0; index < from.length; index++) units[from.charCodeAt(index)] = to.charCodeAt(index)
  }
  map(spaces, ' '.repeat(spaces.length))
  map(hyphens, '-'.repeat(hyphens.length))
  // Signs that are the letter itself: `toLowerCase` knows them as such, and expressions that ignore case do not.
  map('\u212A\u212B\u2126', 'KÅΩ')
  map('「」『』', '“”‘’')
  map(cantonese, standard)
  map(traditional, simplified)
  return units
}

/** The Latin letters, accented ones included: what an apostrophe stands between. */
function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
}

/** Room for the units of a block; longer texts get their own. */
const shared = new Uint16Array(4096)

/** Several times faster than `String.fromCharCode`, and so is Chinese folding, where every text has work to do. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** All else folds to itself. */
const mayFold = /[^ -~]/

/**
 * Folds a text for matching, one UTF-16 unit to one, so that every offset stays true:
 * full-width ASCII to half-width, every kind of space and line break to a plain space, Traditional to
 * Simplified Chinese, the function words of written Cantonese to those of standard Chinese, corner quotes to curly ones, ’ between letters to an apostrophe,
 * the signs for kelvin, ångström and ohm to the letters that they are, and typographic hyphens to `-`. Case, curly quotes, dashes and superscript digits stay. A lone surrogate, which matches
 * nothing, may become U+FFFD. A text with nothing to fold is returned itself.
 */
export function fold(text: string): string {
  if (!mayFold.test(text)) return text
  const { length } = text
  const units = length <= shared.length ? shared : new Uint16Array(length)
  let changed = 0
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    let folded = table[unit]! || unit
    if (
      unit === rightQuote &&
      isLatinLetter(text.charCodeAt(index - 1)) &&
      isLatinLetter(text.charCodeAt(index + 1))
    ) {
      folded = apostrophe
    }
    changed |= unit ^ folded
    units[index] = folded
  }
  return changed === 0 ? text : decoder.decode(units.subarray(0, length))
}
