import type { ParsedSource } from '../blocks/draft.js'
import { readFrontMatter } from '../markdown/front-matter.js'
import { readMarkdown } from '../markdown/markdown.js'
import { maskMdx } from './mdx-mask.js'

/**
 * Reads MDX: Markdown in which ESM, JSX and expressions are no prose, and the text inside JSX is. A syntax error
 * is one problem; unlike an MDX compiler this reader goes on, and all the prose is there.
 */
export function parseMdx(source: string): ParsedSource {
  const masked = maskMdx(source, readFrontMatter(source).bodyStart)
  const parsed = readMarkdown(source, masked.text, false)
  return {
    ...parsed,
    images: [...parsed.images, ...masked.images],
    comments: [...parsed.comments, ...masked.comments],
    problems: masked.problems,
  }
}
