import type { SourceDocument } from '../../src/document/document.js'

/** What a parser reads: the prose of the blocks, and the place of each character that stands in the source as it is. */
export interface Reading {
  /** Without white space and zero-width characters; blocks without a letter or a digit left out. */
  readonly blocks: readonly string[]
  readonly places: ReadonlyMap<number, string>
}

const dropped = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g

export function tighten(text: string): string {
  return text.replace(dropped, '')
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/*
 * Where this project reads otherwise on purpose, and the other parsers' readings are brought in line:
 * - a bare address is no prose, also as the text of a link;
 * - digits in <sup> become superscript digits, so that they stay apart from the word before;
 * - {% … %} is a tag of Liquid (Jekyll), and no prose.
 */
const bareAddress = /(?<![A-Za-z\d])(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-/#=]/g
const liquid = /\{%[^\n]*?%\}/g

/** A text node as this project reads it: what is no prose replaced, and which of its characters stand as they are. */
export function adapt(text: string, raised: boolean): { readonly text: string; readonly kept: (index: number) => boolean } {
  const cut: [number, number][] = []
  for (const match of [...text.matchAll(bareAddress), ...text.matchAll(liquid)]) cut.push([match.index, match.index + match[0].length])
  return {
    text: text.replace(bareAddress, '\uFFFC').replace(liquid, ''),
    kept: (index) => !raised && !cut.some(([start, end]) => index >= start && index < end),
  }
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'

/** Superscript digits as plain ones, which a text may have written either way. */
export function lower(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹⁺⁻]/g, (char) => '0123456789+-'[raisedDigits.indexOf(char)]!)
}

/** How this project reads a document. */
export function ourReading(document: SourceDocument, skip: (start: number, end: number) => boolean = () => false): Reading {
  const blocks: string[] = []
  const places = new Map<number, string>()
  for (const { prose, start, end } of document.blocks) {
    if (skip(start, end)) continue
    const text = lower(tighten(prose.text))
    if (hasWords(text)) blocks.push(text)
    for (let index = 0; index < prose.text.length; index++) {
      const span = prose.span(index, index + 1)
      const char = prose.text[index]!
      if (document.source.slice(span.start, span.end) === char && tighten(char) !== '') places.set(span.start, char)
    }
  }
  return { blocks, places }
}

/** The differences between two readings, one a line; none when they agree. */
export function differences(ours: Reading, theirs: Reading): string[] {
  const found: string[] = []
  const length = Math.max(ours.blocks.length, theirs.blocks.length)
  for (let index = 0; index < length; index++) {
    if (ours.blocks[index] === theirs.blocks[index]) continue
    found.push(`block ${index}: ${JSON.stringify(ours.blocks[index])} and not ${JSON.stringify(theirs.blocks[index])}`)
    break
  }
  for (const [place, char] of theirs.places) {
    if (ours.places.get(place) === char) continue
    found.push(`offset ${place}: ${JSON.stringify(ours.places.get(place))} and not ${JSON.stringify(char)}`)
    break
  }
  return found
}
