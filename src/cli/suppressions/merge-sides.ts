/**
 * A text with all lines of both sides of its conflicts, without the marks that git put around them and without what
 * was there before. As one line is one entry, that is what somebody who solves the conflict wants. The same text when
 * it has no conflicts.
 */
export function mergeSides(text: string): string {
  if (!/^<{7} /m.test(text)) return text
  let isBase = false
  const kept = text.split('\n').filter((line) => {
    const mark = /^([<|=>])\1{6}(?: |\r?$)/.exec(line)?.[1]
    if (mark) isBase = mark === '|'
    return !mark && !isBase
  })
  return kept.join('\n')
}
