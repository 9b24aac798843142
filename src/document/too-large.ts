import type { ParseProblem, SourceDocument } from './document.js'

/**
 * The most characters of prose that a document may have: some 130,000 English words, more than a novel. Rules take
 * about two seconds and 150 MB for so much; no article comes near, and whoever edits a file should not wait longer.
 */
const most = 800_000

/** What to say of a document with more prose than is read; nothing of any other. Markup and data do not count. */
export function tooLarge({ source, blocks }: SourceDocument): ParseProblem | undefined {
  // Few files are so long that their prose could be.
  if (source.length <= most) return undefined
  let left = most
  const isOver = blocks.some(({ prose }) => (left -= prose.text.length) < 0)
  return isOver ? { start: 0, end: 1, message } : undefined
}

const message = {
  en: 'Too large to check: more than 800,000 characters of prose. Split it into articles',
  zh: '正文超过 80 万字符,过大而无法检查,请拆分为多篇文章',
}
