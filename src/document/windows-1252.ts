/** What the bytes 80 to 9F mean, in which alone Windows-1252 differs from Latin-1; U+FFFD where they mean nothing. */
const special = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/**
 * Decodes Windows-1252, with U+FFFD for the five bytes that mean nothing in it. By hand, because TextDecoder
 * passes them silently, and in some versions of Node decodes Latin-1 under this name.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 4096) {
    text += String.fromCharCode(...bytes.subarray(from, from + 4096))
  }
  return text.replace(/[\u0080-\u009F]/g, (char) => special[char.charCodeAt(0) - 0x80]!)
}
