const none: readonly RegExpExecArray[] = []

/**
 * The matches of a global expression in a text, as `matchAll` gives them. Most expressions match in few sentences, and
 * `matchAll` makes a copy of the expression before it looks, which takes longer than the look.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? none : text.matchAll(pattern)
}
