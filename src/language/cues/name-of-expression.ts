/** A short name for an expression: FNV-1a of its source and flags. The generator of `cues.json` sees to it that no two share one. */
export function nameOfExpression({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36) + flags
}
