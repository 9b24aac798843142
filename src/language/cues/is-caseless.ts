/**
 * Whether an expression finds in a text in lower case, without ignoring case, what it finds in the text itself: it ignores
 * case, and is written in lower case without ranges or escapes of letters that have another case.
 */
export function isCaseless({ source, flags }: RegExp): boolean {
  // With both flags some letters beyond ASCII are other cases of ASCII ones.
  if (!flags.includes('i') || flags.includes('u')) return false
  const letters = source.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})|\\[bBdDsSwW]/gi, (_, long?: string, short?: string) => {
    const code = long ?? short
    return code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))
  })
  if (letters !== letters.toLowerCase()) return false
  // Classes of letters by their case take longer to compile than all else here takes.
  const beyondAscii = letters.replace(/[\0-\x7f]+/g, '')
  return beyondAscii === beyondAscii.toUpperCase()
}
