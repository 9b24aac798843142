import { assemble } from './blocks/assemble.js'
import type { Format, ParseProblem, SourceDocument } from './document.js'
import type { ParsedSource } from './blocks/draft.js'
import { parseHtml } from './html/html.js'
import { parseMarkdown } from './markdown/markdown.js'
import { parseMdx } from './mdx/mdx.js'
import { parseText } from './text/text.js'
import { tooLarge } from './too-large.js'

const parsers: Readonly<Record<Format, (source: string) => ParsedSource>> = {
  markdown: parseMarkdown,
  mdx: parseMdx,
  html: parseHtml,
  text: parseText,
}

/** What is known of a document besides its text. */
export interface KnownOfDocument {
  /** What was wrong with the bytes of the source; it comes first in `problems`. */
  readonly decodeProblem?: ParseProblem | undefined
  /** A language tag that stands in `metadata` unless the text declares one itself. */
  readonly language?: string | undefined
}

/**
 * Reads a decoded source as prose. Never throws: what cannot be read is told in `problems`, and the rest of
 * the text is there all the same, except that nothing is read of a text that is too large. Linear in the length of the source.
 * @param source the decoded text, with its line ends as they are
 */
export function parseDocument(source: string, format: Format, { decodeProblem, language }: KnownOfDocument = {}): SourceDocument {
  const parsed = parsers[format](source)
  const document = assemble(source, format, {
    ...parsed,
    ...(decodeProblem && { problems: [decodeProblem, ...parsed.problems] }),
    ...(language && !parsed.metadata.language && { metadata: { ...parsed.metadata, language: { value: language, start: 0, end: 0 } } }),
  })
  const problem = tooLarge(document)
  return problem ? assemble(source, format, { ...unread, problems: [problem] }) : document
}

const unread: ParsedSource = { metadata: {}, drafts: [], links: [], images: [], comments: [], problems: [] }
