/** What XML 1.0 has no way to write, not even as a reference, and halves of characters. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const names: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' }

/** Escapes text for an attribute or an element. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '').replace(/[<>&"']/g, (character) => names[character]!)
}

/**
 * The same, with characters beyond ASCII written as references, so that a reader with the wrong idea of the encoding
 * reads them all the same. ESLint's XML formatters do so.
 */
export function escapeXmlAscii(text: string): string {
  return escapeXml(text).replace(/[\t\n\r\u007F-\uFFFF]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
