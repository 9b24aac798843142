import type { Span } from '../../document/span.js'

/** Whether the lines that a span touches hold nothing but it, a bullet or a number before it, and punctuation. */
export function lineOfNothingElse(source: string, { start, end }: Span): boolean {
  // No list number is longer than this; a longer line has other words.
  const reach = 12
  const before = source.slice(Math.max(0, start - reach), start)
  const after = source.slice(end, end + reach)
  return /(?:^|[\r\n])[\s\d.)(\][*•·<-]*$/.test(start <= reach ? `\n${before}` : before) && /^[\s.,;。>)]*(?:[\r\n]|$)/.test(end + reach >= source.length ? `${after}\n` : after)
}
