/**
 * A short name for an expression: FNV-1a of its source, two characters a step since all are named at the start, and its
 * flags. The generator of `cues.json` sees to it that no two share one.
 */
export function nameOfExpression({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < source.length; at += 2) {
    hash = Math.imul(hash ^ source.charCodeAt(at) ^ (source.charCodeAt(at + 1) << 16), 0x01000193)
    hash ^= hash >>> 15
  }
  return (hash >>> 0).toString(36) + flags
}
