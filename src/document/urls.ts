import type { Span } from './span.js'

/**
 * A bare web address. Only ASCII, and no brackets: in Chinese the sentence goes on right after the address
 * (见https://example.com。), where GFM would take the rest of it in.
 */
const address = /(?<![A-Za-z\d])(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+/gi

/** An address has at least a dot, or a port on a named host. */
const plausible = /^(?:https?:\/\/)?[\w~@-]+[.:][\w-]/i

/** Takes off the punctuation of the sentence around the address, and a bracket that it does not open itself. */
function trimmedLength(url: string): number {
  let open = 0
  let close = 0
  for (let index = 0; index < url.length; index++) {
    if (url[index] === '(') open++
    else if (url[index] === ')') close++
  }
  let length = url.length
  for (; length > 0; length--) {
    const last = url[length - 1]!
    if (last === ')' && close > open) close--
    else if (!'?!.,:;*_~\'&'.includes(last)) break
  }
  return length
}

/** How many characters at the start of a text go on with an address that was cut in two before it. */
export function continuedLength(text: string): number {
  return trimmedLength(/^[\w\-.~:/?#@!$&'()*+,;=%]*/.exec(text)![0])
}

/** The bare web addresses of a text, in order, as offsets into it. Linear in the length of the text. */
export function findUrls(text: string): readonly Span[] {
  if (!text.includes('://') && !/www\./i.test(text)) return []
  const urls: Span[] = []
  for (const match of text.matchAll(address)) {
    const length = trimmedLength(match[0])
    const url = match[0].slice(0, length)
    if (plausible.test(url)) urls.push({ start: match.index, end: match.index + length })
  }
  return urls
}
