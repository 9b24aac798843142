const none: readonly RegExpExecArray[] = []

/**
 * The matches of a global expression in a text, as `matchAll` gives them, which makes a copy of the expression each time:
 * that takes longer than to look through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
