import { decodeHTML } from 'entities'
import type { MetadataValue } from '../document.js'

/** An opening or closing tag, read from its source text. */
export interface HtmlTag {
  /** Lower case; of a closing tag with the slash. */
  readonly name: string
  /** An attribute's value, entities decoded, and where the value stands; none when the tag lacks it. */
  attribute(name: string): MetadataValue | undefined
}

/** Reads the tag `text`, which stands at `offset` of the source. */
export function readTag(text: string, offset: number): HtmlTag {
  const name = /^<(\/?[a-z][a-z\d-]*)/i.exec(text)?.[1]?.toLowerCase() ?? ''
  return {
    name,
    attribute: (attribute) => {
      const pattern = new RegExp(`(\\s${attribute}\\s*=\\s*)(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
      const match = pattern.exec(text)
      if (!match) return undefined
      const raw = match[2] ?? match[3] ?? match[4] ?? ''
      const start = offset + match.index + match[1]!.length + (match[4] === undefined ? 1 : 0)
      return { value: decodeHTML(raw), start, end: start + raw.length }
    },
  }
}
