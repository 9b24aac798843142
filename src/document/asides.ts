import type { Span } from './span.js'
import { findUrls } from './urls.js'

/** Something in running text that is no prose: a bare address, or a tag of a template language. */
export interface Aside extends Span {
  readonly isUrl: boolean
}

/**
 * Shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`) and tags of Liquid (`{% … %}`). `{{ name }}` is none of them: a
 * placeholder that was not filled in is prose. No brace inside, so that a row of openings stays linear.
 */
export const shortcode = /\{(?:\{<[^\n{]{0,2000}?>\}|\{%[^\n{]{0,2000}?%\}|%[^\n{]{0,2000}?%)\}/g

/** The asides of a text that has no markup of its own to mind, in order, as offsets into it. */
export function findAsides(text: string): readonly Aside[] {
  const urls = findUrls(text).map((url) => ({ ...url, isUrl: true }))
  if (!text.includes('{%') && !text.includes('{{<')) return urls
  const asides: Aside[] = []
  let next = 0
  for (const match of text.matchAll(shortcode)) {
    const code = { start: match.index, end: match.index + match[0].length, isUrl: false }
    while (next < urls.length && urls[next]!.end <= code.start) asides.push(urls[next++]!)
    // An address inside a tag is part of it.
    while (next < urls.length && urls[next]!.start < code.end) next++
    asides.push(code)
  }
  return [...asides, ...urls.slice(next)]
}
