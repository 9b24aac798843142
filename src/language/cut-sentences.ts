import type { Span } from '../document/span.js'

/**
 * The length in characters from which a sentence is none, but a table, a list or a log without full stops. The
 * longest real ones of the clinical papers and web articles read for this project stay under 1,500.
 *
 * Whoever reads a sentence may compare every word in it with every other. This limit is what keeps that linear in
 * the length of the article.
 */
const longest = 2000

/** Cuts what is longer than any sentence into pieces, between words where there are any. */
export function cutSentences(folded: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.some(isTooLong) ? sentences.flatMap((sentence) => (isTooLong(sentence) ? pieces(folded, sentence) : sentence)) : sentences
}

function isTooLong({ start, end }: Span): boolean {
  return end - start > longest
}

function pieces(folded: string, { start, end }: Span): Span[] {
  const cut: Span[] = []
  let from = start
  while (end - from > longest) {
    const space = folded.lastIndexOf(' ', from + longest)
    const to = space > from + longest / 2 ? space : characterEnd(folded, from + longest)
    cut.push({ start: from, end: to })
    from = folded[to] === ' ' ? to + 1 : to
  }
  return [...cut, { start: from, end }]
}

/** Leaves no half of a surrogate pair. */
function characterEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
