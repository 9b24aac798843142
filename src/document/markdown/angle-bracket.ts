import type { InlineToken } from './inline-token.js'

const htmlTag =
  /<(?:[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z\d-]*\s*>)/y
const autolink =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\0-\x20<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*)>/y

/** Constructs that begin with `<!` or `<?`, and what ends them. */
const declarations = [
  ['<!--', '-->', 'comment'],
  ['<?', '?>', 'markup'],
  ['<![CDATA[', ']]>', 'markup'],
  ['<!', '>', 'markup'],
] as const

/**
 * Reads what begins with the `<` at `at`: an address, a tag, a comment or a declaration; nothing when it is just a `<`.
 * @param endless what ends a declaration and was looked for in vain, so that it is never looked for again
 */
export function readAngle(text: string, at: number, endless: Set<string>): InlineToken | undefined {
  autolink.lastIndex = at
  if (autolink.test(text)) {
    const to = autolink.lastIndex
    const address = text.slice(at + 1, to - 1)
    return { kind: 'url', from: at, to, url: /^[^:]*@/.test(address) ? `mailto:${address}` : address }
  }
  htmlTag.lastIndex = at
  if (htmlTag.test(text)) return { kind: 'tag', from: at, to: htmlTag.lastIndex }
  const declaration = declarations.find(([opening]) => text.startsWith(opening, at))
  if (!declaration) return undefined
  const [opening, closing, kind] = declaration
  if (opening === '<!' && !/[A-Za-z]/.test(text[at + 2] ?? '')) return undefined
  // `<!-->` and `<!--->` are whole comments.
  const end = endless.has(closing) ? -1 : text.indexOf(closing, kind === 'comment' ? at + 2 : at + opening.length)
  if (end >= 0) return { kind, from: at, to: end + closing.length }
  endless.add(closing)
  return undefined
}
