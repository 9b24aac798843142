import { simplified, traditional } from './traditional.js'

/** Space-like characters other than the plain space: tabs, line breaks, NBSP, the typographic and the full-width. */
const spaces = '\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'
/** Hyphens and the minus sign. Dashes (–, —) stay: they part clauses and ranges. */
const hyphens = '\u2010\u2011\u2012\u2212'
const rightQuote = 0x2019
const apostrophe = 0x27

/** For each UTF-16 unit the unit it folds to; itself for most. 128 KB, looked up without a branch. */
const table = makeTable()

/** One test that says at native speed whether a text, as most English ones, is folded already. */
const foldable = makeTest()

function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0
  const map = (from: string, to: (index: number) => string): void => {
    for (let index = 0; index < from.length; index++) units[from.charCodeAt(index)] = to(index).charCodeAt(0)
  }
  map(spaces, () => ' ')
  map(hyphens, () => '-')
  map('「」『』', (index) => '“”‘’'.charAt(index))
  map(traditional, (index) => simplified.charAt(index))
  return units
}

function makeTest(): RegExp {
  return new RegExp(`[${spaces}${hyphens}\u2019「-』\uFF01-\uFF5E${traditional}]`)
}

/** The Latin letters, accented ones included: what an apostrophe stands between. */
function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
}

const chunk = 4096
const buffer = new Uint16Array(chunk)

/**
 * Folds a text for matching, one UTF-16 unit to one, so that every offset stays true:
 * full-width ASCII to half-width, every kind of space and line break to a plain space, Traditional to
 * Simplified Chinese, corner quotes to curly ones, ’ between letters to an apostrophe, and typographic
 * hyphens to `-`. Case, curly quotes, dashes and superscript digits stay.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text
  let folded = ''
  for (let from = 0; from < text.length; from += chunk) {
    const length = Math.min(chunk, text.length - from)
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(from + index)
      const isApostrophe =
        unit === rightQuote &&
        isLatinLetter(text.charCodeAt(from + index - 1)) &&
        isLatinLetter(text.charCodeAt(from + index + 1))
      buffer[index] = isApostrophe ? apostrophe : table[unit]!
    }
    folded += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
  }
  return folded
}
